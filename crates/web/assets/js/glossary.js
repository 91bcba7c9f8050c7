// Shows what a word means when it is pointed at or reached with the keyboard. Without this script it
// shows when the word is pressed.
'use strict';

const LEAVE = 250;

const canExplain = typeof HTMLElement.prototype.showPopover === 'function';

for (const word of canExplain ? document.querySelectorAll('button.app-word') : []) {
  const means = document.getElementById(word.getAttribute('popovertarget'));
  let leaving = 0;

  const show = () => {
    clearTimeout(leaving);
    if (!means.matches(':popover-open')) means.showPopover({ source: word });
  };
  // Whoever moves from the word to its meaning, for example to select it, keeps it in sight.
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => means.hidePopover(), LEAVE);
  };

  for (const part of [word, means]) {
    part.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') show();
    });
    part.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') leave();
    });
  }
  word.addEventListener('focus', () => {
    if (word.matches(':focus-visible')) show();
  });
  word.addEventListener('blur', leave);
  word.addEventListener('click', (event) => {
    event.preventDefault();
    show();
  });
}
