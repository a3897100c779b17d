// Gives every form[data-portal-form] a loading state and an error text. Without this script the form posts as it is.
'use strict';

for (const form of document.querySelectorAll('form[data-portal-form]')) {
  const button = form.querySelector('button');
  const error = form.querySelector('[role=alert]');
  const label = button.textContent;

  const setLoading = (loading) => {
    // The shorter text must not make the button smaller under the pointer.
    button.style.minWidth = loading ? `${Math.ceil(button.getBoundingClientRect().width)}px` : '';
    button.disabled = loading;
    button.setAttribute('aria-busy', String(loading));
    button.textContent = loading ? form.dataset.loading : label;
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (button.disabled) return;
    setLoading(true);
    error.textContent = '';
    try {
      const response = await fetch('/api/portal', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': form.elements.csrf_token.value },
        body: JSON.stringify({ click: form.elements.click.value, returnTo: form.elements.returnTo.value }),
      });
      if (response.status === 401) {
        window.location.assign('/sign-in');
        return;
      }
      const { url } = await response.json();
      if (!response.ok || !url) throw new Error(`status ${response.status}`);
      // Still loading until the portal shows.
      window.location.assign(url);
    } catch (failure) {
      console.error('The portal did not open:', failure);
      error.textContent = form.dataset.failed;
      setLoading(false);
    }
  });

  // Back from the portal to a page that the browser kept: its link has been used.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
}
