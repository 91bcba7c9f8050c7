// The body map: a click on the drawing opens the place in the list beneath it, and a place that is
// described is marked. Without this script the list alone does the same work.
'use strict';

const placeOf = (element) => element.closest('[data-place]')?.dataset.place ?? '';

for (const map of document.querySelectorAll('[data-body]')) {
  map.classList.add('app-body-map--live');

  map.addEventListener('click', (event) => {
    const shape = event.target instanceof Element ? event.target.closest('path[data-place]') : null;
    const place = shape === null ? null : map.querySelector(`details[data-place="${placeOf(shape)}"]`);
    for (let part = place; part && map.contains(part); part = part.parentElement?.closest('details')) {
      part.open = true;
    }
    place?.querySelector('textarea')?.focus();
  });

  map.addEventListener('input', (event) => {
    const place = placeOf(event.target);
    const isMarked = event.target.value.trim() !== '';
    for (const shape of map.querySelectorAll(`path[data-place="${place}"]`)) {
      shape.classList.toggle('app-body__place--marked', isMarked);
    }
  });
}
