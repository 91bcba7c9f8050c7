// Filling in forms as people do: by the words on the page.
import { expect } from './fixtures.mjs';

const startsWith = (text) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Today at the school, as a date field takes it. */
export const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** A question with several answers, by its words. */
export const question = (page, legend) =>
  page.locator('fieldset').filter({ has: page.locator(':scope > legend', { hasText: startsWith(legend) }) }).last();

/** Types each text into the field with that label. */
export async function fill(page, texts) {
  for (const [label, text] of Object.entries(texts)) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }
}

/** Ticks a box or chooses an answer the way people do: by its words, which are larger than the box. */
export async function tick(box) {
  if (!(await box.isChecked())) await box.locator('xpath=../label').click();
  await expect(box).toBeChecked();
}

/** Chooses one or more answers to a question. */
export async function choose(page, legend, ...answers) {
  const asked = question(page, legend);
  for (const answer of answers) {
    await tick(asked.getByLabel(startsWith(answer)));
  }
}

/** Ticks everything that a question offers; of the persons, everybody but the pupil. */
export async function tickAll(page, legend) {
  const boxes = question(page, legend).getByRole('checkbox');
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) {
    if ((await box.getAttribute('value')) !== 'pupil') await tick(box);
  }
}

/** The day of something that happened; today unless told. */
export async function onDay(page, legend, day = today()) {
  await question(page, legend).getByLabel('Datum').fill(day);
}

/** Opens a folded part. */
export async function unfold(page, summary) {
  const part = page.locator('details').filter({ has: page.locator('summary', { hasText: summary }) }).last();
  if ((await part.getAttribute('open')) === null) await part.locator('summary').first().click();
}

/** Sends the form. */
export async function send(page, button) {
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** The form was taken: the page says so, and is not refused. */
export async function taken(page, words) {
  const status = page.getByRole('status').filter({ hasText: words });
  const summary = page.getByRole('alert');
  await expect(status.or(summary).first()).toBeVisible();
  expect(await summary.allInnerTexts(), 'nothing is refused').toEqual([]);
  await expect(status).toBeVisible();
}

/** The form was refused the way every form is: title, summary with the focus, and the words of the rule. */
export async function refused(page, ...words) {
  await expect(page).toHaveTitle(/^Fout: /);
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  for (const each of words) await expect(summary).toContainText(each);
}
