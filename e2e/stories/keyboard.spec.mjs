// Without a mouse: what teachers and care coordinators do most, by keyboard alone.
import { expect, test } from '../fixtures.mjs';
import { taken, today } from '../forms.mjs';
import * as school from '../school.mjs';

/** Presses Tab until the focus is on this, and sees that the focus shows. */
async function tabTo(page, target) {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((it) => it === document.activeElement)) {
      await expect(target).toBeInViewport();
      const outline = await target.evaluate((it) => getComputedStyle(it).outlineStyle);
      expect(outline, 'the focus shows').not.toBe('none');
      return;
    }
  }
  throw new Error(`Tab never comes to ${target}`);
}

const type = async (page, label, text) => {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
};

/** Goes to a group of choices and takes the one that is so many further down. */
async function pick(page, legend, further) {
  const radios = page.getByRole('radiogroup', { name: legend }).getByRole('radio');
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  for (let step = 0; step < further; step += 1) await page.keyboard.press('ArrowDown');
  await expect(radios.nth(further)).toBeChecked();
}

test('the skip link leads to the content', { tag: '@once' }, async ({ as }) => {
  const page = await as('teacher');
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Naar de inhoud' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('a signal and a consultation, by keyboard alone', { tag: '@once' }, async ({ as }) => {
  test.setTimeout(120_000);
  const [teacher, careCoordinator] = [await as('teacher'), await as('careCoordinator')];
  const [pupil] = await school.unknownPupils(teacher, careCoordinator);
  await teacher.goto('/');
  await tabTo(teacher, teacher.getByRole('main').getByRole('link', { name: 'Signaal vastleggen' }));
  await teacher.keyboard.press('Enter');
  await teacher.waitForURL('**/signal');
  await type(teacher, 'Om welke leerling gaat het?', pupil);
  await teacher.keyboard.press('Escape');
  await pick(teacher, 'Wat wilt u vastleggen?', 1);
  await type(teacher, 'Wat zag of hoorde u?', '“Ik heb niet geslapen.”');
  await pick(teacher, 'Wat doet dit met het vermoeden?', 2);
  await tabTo(teacher, teacher.getByRole('button', { name: 'Signaal vastleggen' }));
  await teacher.keyboard.press('Enter');
  await taken(teacher, 'Uw signaal is vastgelegd');

  const dossier = await school.openDossier(careCoordinator, pupil);
  const page = careCoordinator;
  await page.goto(`${dossier}/record_consultation`);
  await pick(page, 'Wat is de functie van uw collega?', 0);
  await type(page, 'Hoe heet uw collega?', 'Yara El Amrani');
  const day = page.getByRole('group', { name: 'Wanneer was het overleg?' }).getByLabel('Datum');
  await tabTo(page, day);
  const [year, month, date] = today().split('-');
  // The order of the parts is that of the browser's own language.
  await page.keyboard.type(`${month}${date}${year}`);
  await expect(day).toHaveValue(today());
  await type(page, 'Wat is er besproken?', 'Wat het kind zei, en wat we eerst uitzoeken.');
  await type(page, 'Wat kwam eruit?', 'Morgen praten we met de ouders.');
  await tabTo(page, page.getByRole('button', { name: 'Overleg vastleggen' }));
  await page.keyboard.press('Enter');
  await taken(page, 'Het overleg is vastgelegd.');
});
