// Pointing out where an injury was seen: in the list alone, and on the drawing with a script.
import { expect, test } from '../fixtures.mjs';
import { choose, fill, send, taken, unfold } from '../forms.mjs';
import * as school from '../school.mjs';

const map = (page) => page.locator('[data-body]');

/** The part of the signal in which places are described, open. */
async function begun(page, pupil) {
  await page.goto('/signal');
  const seen = 'Bij het buitenspelen zag ik schaafwonden.';
  await fill(page, { 'Om welke leerling gaat het?': pupil, 'Wat zag of hoorde u?': seen });
  await choose(page, 'Wat wilt u vastleggen?', 'Waarneming');
  await choose(page, 'Wat doet dit met het vermoeden?', 'Neutraal');
  await unfold(page, 'Wijs de plek aan');
  await expect(map(page).getByText('Kleed een kind nooit uit')).toBeVisible();
}

const field = (page, place) => page.getByLabel(`${place}: kleur, grootte in cm en vorm`, { exact: true });

/** Opens a place in the list with the keyboard, and describes it. */
async function describe(page, list, place, words) {
  const places = map(page).locator('details', { hasText: list }).first();
  if (!(await places.evaluate((it) => it.open))) {
    await places.locator('summary').first().focus();
    await page.keyboard.press('Enter');
  }
  await places.locator('summary', { hasText: place }).last().focus();
  await page.keyboard.press('Enter');
  await field(page, place).fill(words);
}

test('places in the list are recorded and shown, with scripts and without', async ({ as }) => {
  const [teacher, careCoordinator] = [await as('teacher'), await as('careCoordinator')];
  const [pupil] = await school.unknownPupils(teacher, careCoordinator);
  await begun(teacher, pupil);
  await describe(teacher, 'Plekken op de voorkant', 'Knie links', 'Schaafwond, ongeveer 3 cm.');
  await describe(teacher, 'Plekken op het hoofd', 'Kin', 'Rode schram, 2 cm.');

  // Of what somebody else said it is refused, and nothing that was typed is lost.
  await choose(teacher, 'Wat wilt u vastleggen?', 'Woorden van het kind');
  await send(teacher, 'Signaal vastleggen');
  await expect(teacher.getByText('Letsel legt u alleen vast bij een waarneming').first()).toBeVisible();
  await expect(field(teacher, 'Knie links')).toHaveValue('Schaafwond, ongeveer 3 cm.');
  await expect(field(teacher, 'Kin')).toHaveValue('Rode schram, 2 cm.');
  await choose(teacher, 'Wat wilt u vastleggen?', 'Waarneming');
  await send(teacher, 'Signaal vastleggen');
  await taken(teacher, 'Uw signaal is vastgelegd');

  await school.openDossier(careCoordinator, pupil);
  const seen = careCoordinator.locator('.app-body-seen');
  await expect(seen).toHaveCount(1);
  await expect(seen.locator('dt', { hasText: 'Knie links' })).toBeVisible();
  await expect(seen.getByText('Rode schram, 2 cm.')).toBeVisible();
  await expect(seen.locator('svg')).toHaveCount(2);
  const marked = seen.locator('.app-body__place--marked');
  expect(await marked.evaluateAll((all) => all.map((one) => one.dataset.place).sort())).toEqual(['chin', 'knee-left']);
});

test('a click on the drawing opens the place, and what is described is marked', { tag: '@once' }, async ({ as }) => {
  const page = await as('teacher');
  await page.goto('/signal');
  await unfold(page, 'Wijs de plek aan');
  const shape = map(page).locator('path[data-place="shin-right"]');
  await shape.click();
  await expect(field(page, 'Scheenbeen rechts')).toBeFocused();
  await expect(shape).not.toHaveClass(/marked/);
  await page.keyboard.type('Blauwe plek, 2 cm.');
  await expect(shape).toHaveClass(/marked/);
  await field(page, 'Scheenbeen rechts').fill('');
  await expect(shape).not.toHaveClass(/marked/);
});
