// The portal button's behaviour where there is JavaScript; without it the form works as it stands, and so it does where
// the browser, the page or the answer is not what this needs. Listens on the document, so a form that arrives later
// (Livewire, Turbo, wire:navigate) needs nothing more.
(() => {
  const isAble = typeof window.fetch === 'function' && typeof window.FormData === 'function'
    && typeof window.AbortSignal === 'function' && typeof AbortSignal.timeout === 'function'
    && typeof Element.prototype.replaceChildren === 'function' && typeof Element.prototype.closest === 'function';
  if (window.recurPortalButton || !isAble) {
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
    const answer = await response.json().catch(() => null);
    return { ...answer, status: response.status };
  }

  // What did not come from the package's route, such as another middleware's page; a stale token, which the plain form
  // turns into a fresh page. A server that failed, or did not answer, would only fail once more.
  const isForThePlainForm = ({ status, code }) =>
    status !== undefined && status < 500 && (typeof code !== 'string' || code === 'page_expired');

  async function open(form) {
    const { message } = parts(form);
    message.textContent = '';
    setBusy(form, true);
    const answer = await ask(form).catch(() => ({}));
    if (typeof answer.url === 'string') {
      window.location.assign(answer.url);
      return;
    }
    if (isForThePlainForm(answer)) {
      form.submit();
      return;
    }
    setBusy(form, false);
    message.textContent = typeof answer.code === 'string' && answer.message ? answer.message : form.dataset.failed;
  }

  document.addEventListener('submit', (event) => {
    const form = event.target.closest?.(selector);
    const { button, message } = form ? parts(form) : {};
    // A view of the application's own may have left them out.
    if (!button || !message) {
      return;
    }
    event.preventDefault();
    if (!isBusy(form)) {
      open(form);
    }
  });

  // A page that comes back from the browser's history is as it was left: busy.
  window.addEventListener('pageshow', () => {
    document.querySelectorAll(selector).forEach((form) => parts(form).button && setBusy(form, false));
  });
})();
