// Asks this device for a passkey, or to make one. Without this script, or where the browser has no
// passkeys for this address, the form stays hidden: there is no button that does nothing.
'use strict';

const has = (name) => typeof globalThis.PublicKeyCredential?.[name] === 'function';
const isAble = has('parseRequestOptionsFromJSON') && has('parseCreationOptionsFromJSON');

// What the browser reports, and what is said of it. That somebody stopped, took too long or was not
// recognised cannot be told apart, on purpose.
const reasons = { NotAllowedError: 'stopped', AbortError: 'stopped', InvalidStateError: 'double' };

const ofDevice = (form, options) =>
  form.dataset.passkey === 'new'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!isAble || location.origin !== form.dataset.origin) continue;
  const said = form.querySelector('[data-passkey-said]');
  const busy = form.querySelector('[data-passkey-busy]');
  let isBusy = false;

  const say = (reason) => {
    isBusy = false;
    busy.textContent = '';
    said.textContent = said.dataset[reason];
  };

  const begin = async () => {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.dataset.begin, { method: 'POST', body }).catch(() => undefined);
    if (answer === undefined || answer.status >= 500) return say('unreachable');
    // Something is in the way: the page that answers the form says what.
    if (answer.status !== 200 || answer.redirected) return form.submit();
    const { ceremony, options } = await answer.json();
    let credential;
    try {
      credential = await ofDevice(form, options);
    } catch (problem) {
      return say(reasons[problem?.name] ?? 'unable');
    }
    form.elements['passkey-ceremony'].value = ceremony;
    form.elements['passkey-answer'].value = JSON.stringify(credential);
    return form.submit();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    said.textContent = '';
    busy.textContent = busy.dataset.text;
    begin();
  });
  // Whoever goes back starts again.
  addEventListener('pageshow', () => {
    isBusy = false;
    busy.textContent = '';
    form.elements['passkey-answer'].value = '';
  });
  form.hidden = false;
  for (const none of document.querySelectorAll('[data-passkey-none]')) none.hidden = true;
}
