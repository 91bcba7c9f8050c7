// Leave, ties and emergencies: what each makes of the pages of others.
import { expect, looksRight, test } from '../fixtures.mjs';
import { choose, fill, send } from '../forms.mjs';
import * as school from '../school.mjs';

const words = 'Een blauwe plek op de bovenarm.';

test('a teacher opens a dossier in an emergency, and the care coordinator looks back at it', async ({ as }) => {
  const [teacher, careCoordinator] = [await as('teacher'), await as('careCoordinator')];
  const [pupil] = await school.unknownPupils(teacher, careCoordinator);
  await school.recordSignal(teacher, pupil, words);
  const dossier = await school.openDossier(careCoordinator, pupil);
  expect((await teacher.goto(dossier)).status()).toBe(404);

  await teacher.goto('/emergency-access');
  await send(teacher, 'Dossier openen');
  await expect(teacher.getByRole('alert')).toBeFocused();
  await fill(teacher, { 'Om welke leerling gaat het?': pupil, 'Wat is er aan de hand?': 'De politie belt.' });
  await choose(teacher, 'Waarom kan het niet wachten?', 'Een kind is nu in gevaar');
  await looksRight(teacher);
  await send(teacher, 'Dossier openen');
  await expect(teacher.getByText('U leest dit dossier met noodtoegang')).toBeVisible();
  await expect(teacher.getByText(words)).toBeVisible();
  await expect(teacher.getByRole('link', { name: 'Verbeteren' })).toHaveCount(0);
  await looksRight(teacher);

  await careCoordinator.goto('/');
  await careCoordinator.getByRole('link', { name: /^Noodtoegang van Noor Veldkamp/ }).last().click();
  await expect(careCoordinator.getByText('De politie belt.')).toBeVisible();
  await looksRight(careCoordinator);
  await choose(careCoordinator, 'Uw oordeel', 'Terecht');
  await fill(careCoordinator, { Toelichting: 'Er was niemand anders.' });
  await send(careCoordinator, 'Oordeel vastleggen');
  await expect(careCoordinator.getByRole('status')).toContainText('vastgelegd');
});

test('leave shows its parts alone, and ends when it is ended', async ({ as }) => {
  const [teacher, careCoordinator] = [await as('teacher'), await as('careCoordinator')];
  const [pupil] = await school.unknownPupils(teacher, careCoordinator);
  await school.recordSignal(teacher, pupil, words);
  const dossier = await school.openDossier(careCoordinator, pupil);

  await careCoordinator.goto(`${dossier}/access/grant`);
  await send(careCoordinator, 'Inzage geven');
  await expect(careCoordinator.getByRole('alert')).toBeFocused();
  await careCoordinator.getByLabel('Wie mag meelezen?').selectOption({ label: 'Noor Veldkamp, Leerkracht' });
  await choose(careCoordinator, 'Welke delen?', 'Overleg en advies');
  await fill(careCoordinator, { 'Waarom is dit nodig?': 'Noor helpt in de klas.' });
  await looksRight(careCoordinator);
  await send(careCoordinator, 'Inzage geven');
  await expect(careCoordinator.getByRole('status')).toContainText('De inzage is gegeven');
  await looksRight(careCoordinator);

  await teacher.goto('/');
  await teacher.getByRole('link', { name: pupil }).last().click();
  await expect(teacher.getByText('U ziet een deel van dit dossier: Overleg en advies')).toBeVisible();
  await expect(teacher.getByText(words)).toHaveCount(0);
  await careCoordinator.getByRole('button', { name: /^Inzage beëindigen/ }).click();
  await expect(careCoordinator.getByRole('status')).toContainText('beëindigd');
  expect((await teacher.goto(dossier)).status()).toBe(404);
});

test('whoever says to be family finds nothing any more', async ({ as }) => {
  const [teacher, director] = [await as('teacher'), await as('director')];
  // Nobody else's pupil: for the director this one is gone from here on.
  const [pupil] = await school.unknownPupils(teacher, await as('careCoordinator'));
  await school.recordSignal(teacher, pupil, words);
  const dossier = await school.openDossier(director, pupil);
  await director.goto('/conflict');
  await looksRight(director);
  await choose(director, 'Over wie gaat het?', 'Over mijzelf');
  await fill(director, { 'Om welke leerling gaat het?': pupil });
  await choose(director, 'Wat is de band?', 'Familie');
  await send(director, 'Betrokkenheid melden');
  await expect(director.getByRole('status')).toContainText('gemeld');
  expect((await director.goto(dossier)).status()).toBe(404);
  expect((await director.goto(`${dossier}/log`)).status()).toBe(404);
  await director.goto('/dossiers');
  await expect(director.getByText(pupil)).toHaveCount(0);
});
