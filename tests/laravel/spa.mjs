// Pages of a component each over Inertia's client, bundled for the application by the part.
import { router } from '@inertiajs/core';

const token = document.querySelector('meta[name=csrf-token]').content;
const visits = {
  '/recur/portal': () => router.post('/recur/portal', {}, { headers: { 'X-CSRF-TOKEN': token } }),
  '/account/billing': () => router.post('/account/billing', {}, { headers: { 'X-CSRF-TOKEN': token } }),
  '/members/spa': () => router.get('/members/spa'),
};

router.init({
  initialPage: JSON.parse(document.getElementById('page').textContent),
  resolveComponent: (name) => name,
  swapComponent: async ({ component, page }) => {
    const text = document.createElement('p');
    text.dataset.component = component;
    text.textContent = page.props.recipe ?? page.props.errors?.recur_portal ?? '';
    const buttons = Object.entries(visits).map(([path, visit]) => {
      const button = document.createElement('button');
      button.dataset.path = path;
      button.textContent = path;
      button.addEventListener('click', visit);
      return button;
    });
    document.getElementById('app').replaceChildren(text, ...buttons);
  },
});
