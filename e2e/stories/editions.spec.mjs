// A newer edition in which the regional index is on: a dossier moves to it, and the index is considered.
import { expect, looksRight, test } from '../fixtures.mjs';
import { choose, fill, onDay, question, refused, send, taken, tick } from '../forms.mjs';
import * as school from '../school.mjs';

// A board of its own: elsewhere nothing moves and there is no index.
test.use({
  edition: {
    'version = 1': 'version = 2',
    'name = "Meldcode onderwijs met afwegingskader (2019)"': 'name = "Meldcode met verwijsindex"',
    'vir = false': 'vir = true',
    '[rules."index.considered"]\nseverity = "off"': '[rules."index.considered"]\nseverity = "remind"',
    '[rules."index.ended"]\nseverity = "off"': '[rules."index.ended"]\nseverity = "remind"',
  },
});

/** The first open dossier that still follows the edition of before. */
async function olderDossier(page) {
  await page.goto('/dossiers?status=open');
  const found = await page.locator('.app-dossier__title a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  for (const dossier of found) {
    await page.goto(dossier);
    if (await page.getByText('Dit dossier volgt nog').count()) return dossier;
  }
  throw new Error('every dossier follows the newer edition');
}

test('a dossier moves to the newer edition, once it says why', async ({ as }) => {
  const director = await as('director');
  const dossier = await olderDossier(director);
  await expect(director.getByText('Het bestuur werkt nu met Meldcode met verwijsindex')).toBeVisible();
  // Without the index in its edition there is no form for it.
  await director.goto(`${dossier}/consider_index`);
  expect(new URL(director.url()).pathname).toBe(dossier);
  await director.getByRole('link', { name: /Overgaan naar een nieuwere uitgave|Bekijk wat er verandert/ }).first().click();
  await expect(director.getByRole('heading', { level: 1, name: 'Overgaan naar een nieuwere uitgave' })).toBeVisible();
  await expect(director.getByRole('region', { name: 'De uitgaven' })).toContainText('Meldcode met verwijsindex');
  await expect(director.getByRole('region', { name: 'Wat er in het plan verandert' })).toContainText('verwijsindex');
  await looksRight(director);

  await send(director, 'Overgaan');
  await refused(director, 'Waarom gaat dit dossier over?');
  await looksRight(director);
  await fill(director, { 'Waarom gaat dit dossier over?': 'Vanaf dit schooljaar zijn wij aangesloten.' });
  await send(director, 'Overgaan');
  await taken(director, 'Het dossier volgt nu de nieuwere uitgave.');
  await expect(director.getByText('Dit dossier volgt nog')).toHaveCount(0);
  await expect(director.getByText('Vanaf dit schooljaar zijn wij aangesloten.')).toBeVisible();
  await looksRight(director);
  // There is nothing newer to move to.
  await director.goto(`${dossier}/move_to_edition`);
  expect(new URL(director.url()).pathname).toBe(dossier);
});

test('the index is considered, with whom that is told, and what becomes of it', async ({ as }) => {
  test.setTimeout(180_000);
  const [teacher, careCoordinator] = [await as('teacher'), await as('careCoordinator')];
  const [pupil] = await school.unknownPupils(teacher, careCoordinator);
  await school.recordSignal(teacher, pupil, 'Een kind bleef drie keer lang na schooltijd op het plein.');
  const dossier = await school.openDossier(careCoordinator, pupil);
  await school.start(careCoordinator, dossier, 'Verwijsindex overwegen');
  await looksRight(careCoordinator);
  await send(careCoordinator, 'Besluit vastleggen');
  await refused(careCoordinator, 'Is het kind gesignaleerd?');
  await choose(careCoordinator, 'Is het kind gesignaleerd?', 'Ja');
  await onDay(careCoordinator, 'Wanneer is dit besloten?');
  await fill(careCoordinator, {
    'Waarom wel of niet?': 'Twee gemeenten kennen het gezin.',
    'Wie besloot dit?': 'Ilse Brandsma',
    'Niet aan iedereen verteld? Waarom niet?': 'De ouders zijn deze week niet te bereiken.',
  });
  await choose(careCoordinator, 'In welke rol?', 'Intern begeleider');
  await send(careCoordinator, 'Besluit vastleggen');
  await taken(careCoordinator, 'Het besluit over de verwijsindex is vastgelegd.');
  await expect(careCoordinator.getByText('Twee gemeenten kennen het gezin.')).toBeVisible();
  await looksRight(careCoordinator);

  await school.start(careCoordinator, dossier, 'Vervolg in de verwijsindex');
  await tick(question(careCoordinator, 'Om welk signaal gaat het?').getByRole('radio').first());
  await choose(careCoordinator, 'Wat is er gebeurd?', 'Er is een match');
  await onDay(careCoordinator, 'Wanneer?');
  await fill(careCoordinator, { 'Wat is er afgesproken, of waarom is het beëindigd?': 'Het wijkteam belt de school.' });
  await looksRight(careCoordinator);
  await send(careCoordinator, 'Vervolg vastleggen');
  await taken(careCoordinator, 'Het vervolg is vastgelegd.');
  await expect(careCoordinator.getByText('Het wijkteam belt de school.')).toBeVisible();
});
