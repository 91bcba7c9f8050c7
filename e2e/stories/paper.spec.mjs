// An outage: blank forms beforehand, and what was written on them typed afterwards.
import { execFileSync } from 'node:child_process';

import { expect, looksRight, test } from '../fixtures.mjs';
import { choose, fill, question, send, taken, unfold } from '../forms.mjs';
import * as school from '../school.mjs';

test('everybody finds blank forms, with nothing of anybody on them', async ({ as }) => {
  const teacher = await as('teacher');
  await teacher.goto('/');
  await teacher.getByRole('contentinfo').getByRole('link', { name: 'Noodset op papier' }).click();
  await looksRight(teacher);
  const addresses = await teacher.getByRole('main').getByRole('link', { name: /pdf/ })
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(addresses).toHaveLength(7);
  for (const address of addresses) {
    const answer = await teacher.request.get(address);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: await answer.body() }).toString();
    expect(text).toContain('versie 1');
  }
  const all = await teacher.request.get('/paper/all.pdf');
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: await all.body() }).toString();
  for (const words of ['Bel 112', '0800-2000', 'Wat zag of hoorde u?', 'gesloten envelop', 'Formulier 5']) {
    expect(text).toContain(words);
  }
});

test('what was on paper is typed with both moments', async ({ as }) => {
  const [teacher, careCoordinator] = [await as('teacher'), await as('careCoordinator')];
  const [pupil] = await school.unknownPupils(teacher, careCoordinator);
  await school.recordSignal(teacher, pupil, 'Een blauwe plek.');
  const dossier = await school.openDossier(careCoordinator, pupil);
  await school.start(careCoordinator, dossier, 'Overleg vastleggen');
  await choose(careCoordinator, 'Wat is de functie van uw collega?', 'Directeur');
  await fill(careCoordinator, {
    'Hoe heet uw collega?': 'Daan Ruitenberg',
    'Wat is er besproken?': 'De zorgen.',
    'Wat kwam eruit?': 'Wij praten met moeder.',
  });
  await question(careCoordinator, 'Wanneer was het overleg?').getByLabel('Datum').fill('2026-11-03');
  await unfold(careCoordinator, 'Dit stond eerst op papier');
  const written = question(careCoordinator, 'Wanneer is het op papier geschreven?');
  await written.getByLabel('Datum').fill('2026-11-02');
  await written.getByLabel(/Tijd/).fill('14:30');
  await careCoordinator.getByLabel(/^Wie schreef het/).selectOption({ label: 'Noor Veldkamp' });
  await looksRight(careCoordinator);
  await send(careCoordinator, 'Overleg vastleggen');
  await expect(careCoordinator.getByRole('alert')).toBeFocused();
  await expect(careCoordinator.getByRole('alert')).toContainText('Dit is eerder dan het gebeurde');
  await expect(careCoordinator.getByRole('alert')).toContainText('Waar is het papier nu?');
  await looksRight(careCoordinator);
  await written.getByLabel('Datum').fill('2026-11-03');
  await fill(careCoordinator, { 'Waar is het papier nu?': 'In de kluis van de directeur' });
  await send(careCoordinator, 'Overleg vastleggen');
  await taken(careCoordinator, 'Het overleg is vastgelegd.');
  const entry = careCoordinator.locator('.app-entry').filter({ hasText: 'Wij praten met moeder.' });
  await expect(entry).toContainText(/Op papier geschreven op .*3 november 2026.*14.30.*, ingevoerd op /);
  await expect(entry).toContainText('Geschreven door Noor Veldkamp.');
  await expect(entry).toContainText('In de kluis van de directeur');
  await looksRight(careCoordinator);
});
