// The portal button's behaviour where there is JavaScript; without it the form works as it stands. Listens on the
// document, so a form that arrives later (Livewire, Turbo, wire:navigate) needs nothing more.
(() => {
  if (window.recurPortalButton) {
    return;
  }
  window.recurPortalButton = true;

  const selector = 'form[data-recur-portal]';
  const labels = new WeakMap();
  const parts = (form) => ({
    button: form.querySelector('button[type="submit"]'),
    message: form.querySelector('[data-recur-message]'),
  });

  // aria-disabled and not disabled: the button keeps the keyboard's focus.
  function setBusy(form, busy) {
    const { button } = parts(form);
    if (busy) {
      labels.set(button, [...button.childNodes]);
      button.replaceChildren(button.dataset.loading);
      button.setAttribute('aria-disabled', 'true');
      form.setAttribute('aria-busy', 'true');
    } else if (labels.has(button)) {
      button.replaceChildren(...labels.get(button));
      labels.delete(button);
      button.removeAttribute('aria-disabled');
      form.removeAttribute('aria-busy');
    }
  }

  const isBusy = (form) => form.getAttribute('aria-busy') === 'true';

  async function ask(form) {
    const response = await fetch(form.action, {
      method: 'POST',
      body: new FormData(form),
      headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
      credentials: 'same-origin',
      signal: AbortSignal.timeout(60_000),
    });
    const answer = await response.json().catch(() => ({}));
    return { ...answer, status: response.status };
  }

  async function open(form) {
    const { message } = parts(form);
    message.textContent = '';
    setBusy(form, true);
    const answer = await ask(form).catch(() => ({}));
    if (typeof answer.url === 'string') {
      window.location.assign(answer.url);
      return;
    }
    // Signed out, or the page's token is stale: the plain form leads to the sign-in page, or to a fresh page.
    if (answer.status === 401 || answer.status === 419) {
      form.submit();
      return;
    }
    setBusy(form, false);
    message.textContent = typeof answer.code === 'string' && answer.message ? answer.message : form.dataset.failed;
  }

  document.addEventListener('submit', (event) => {
    const form = event.target.closest?.(selector);
    if (!form) {
      return;
    }
    event.preventDefault();
    if (!isBusy(form)) {
      open(form);
    }
  });

  // A page that comes back from the browser's history is as it was left: busy.
  window.addEventListener('pageshow', () => {
    document.querySelectorAll(selector).forEach((form) => setBusy(form, false));
  });
})();
