// Hides at once: Escape twice, or the button. Without this script the button does the same, a moment
// later. What was being typed is kept as a draft.
'use strict';

const QUICK = 600;

const button = document.querySelector('form[data-hide]');
let lastEscape = -QUICK;

const send = (address, typed) => {
  fetch(address, { method: 'POST', body: typed, keepalive: true }).catch(() => undefined);
};

const hide = () => {
  for (const form of document.querySelectorAll('form[data-draft]')) {
    const typed = new URLSearchParams();
    typed.append('form', form.dataset.draft);
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') typed.append(name, value);
    }
    send(`${document.documentElement.dataset.practice ?? ''}/drafts`, typed);
  }
  send(button.getAttribute('action'), new URLSearchParams(new FormData(button)));
  document.documentElement.hidden = true;
  location.replace(button.dataset.hide);
};

button?.addEventListener('submit', (event) => {
  event.preventDefault();
  hide();
});

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.repeat) return;
  if (event.timeStamp - lastEscape < QUICK) hide();
  lastEscape = event.timeStamp;
});

// A page that the browser kept in memory asks the server again whether it may be seen.
addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  document.documentElement.hidden = true;
  location.reload();
});
