// A refused form tells what is wrong first: the summary takes the focus, where the browser has not
// given it by `autofocus` already.
'use strict';

addEventListener('load', () => {
  const summary = document.getElementById('errors') ?? document.getElementById('overtaken');
  if (summary !== null && document.activeElement !== summary) summary.focus();
});

// A link to a field inside a folded part opens that part.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const id = link?.getAttribute('href')?.slice(1) ?? '';
  let part = id === '' ? null : document.getElementById(id)?.closest('details');
  while (part) {
    part.open = true;
    part = part.parentElement?.closest('details');
  }
});
