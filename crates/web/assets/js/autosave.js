// Keeps what is being typed, sealed on the server, so that nothing is lost when somebody is called
// away. Without this script the form is kept only when it is sent.
'use strict';

const PAUSE = 10_000;

// What stands before every address where things are practised.
const before = document.documentElement.dataset.practice ?? '';

for (const form of document.querySelectorAll('form[data-draft]')) {
  let isChanged = false;
  let isSending = false;

  const save = async () => {
    if (!isChanged || isSending) return;
    isChanged = false;
    const typed = new URLSearchParams();
    typed.append('form', form.dataset.draft);
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') typed.append(name, value);
    }
    try {
      const answer = await fetch(`${before}/drafts`, { method: 'POST', body: typed, keepalive: true });
      if (!answer.ok) isChanged = true;
    } catch {
      isChanged = true;
    }
  };

  form.addEventListener('input', () => { isChanged = true; });
  form.addEventListener('submit', () => { isSending = true; });
  // Whoever goes back finds the page as it was left, and types on.
  addEventListener('pageshow', () => { isSending = false; });
  setInterval(save, PAUSE);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
}
