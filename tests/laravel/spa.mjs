// A page of one component over Inertia's client, bundled for the application by the part.
import { router } from '@inertiajs/core';

const token = document.querySelector('meta[name=csrf-token]').content;

router.init({
  initialPage: JSON.parse(document.getElementById('page').textContent),
  resolveComponent: (name) => name,
  swapComponent: async () => {
    const buttons = ['/recur/portal', '/account/billing'].map((path) => {
      const button = document.createElement('button');
      button.dataset.path = path;
      button.textContent = path;
      button.addEventListener('click', () => router.post(path, {}, { headers: { 'X-CSRF-TOKEN': token } }));
      return button;
    });
    document.getElementById('app').replaceChildren(...buttons);
  },
});
