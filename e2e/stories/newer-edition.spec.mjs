// The board follows a newer edition: a dossier moves to it, with what changes seen first; and it asks of the regional
// index, which the editions that ship leave out.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { startBoard } from '../board.mjs';
import { expect, looksRight, test } from '../fixtures.mjs';
import { choose, fill, onDay, question, refused, send, taken } from '../forms.mjs';
import { withCodeApp } from '../offering.mjs';
import { start } from '../school.mjs';

const once = { tag: '@once' };
const shipped = join(import.meta.dirname, '../../editions/onderwijs-2019.toml');

/** The edition that ships, one version on: with the index, and one reminder less. */
async function newer() {
  let text = await readFile(shipped, 'utf8');
  const change = (from, to) => {
    expect(text, 'the edition is as this test knows it').toContain(from);
    text = text.replace(from, to);
  };
  const weighs = (rule, from, to) =>
    change(`[rules."${rule}"]\nseverity = "${from}"`, `[rules."${rule}"]\nseverity = "${to}"`);
  change('\nversion = 1\n', '\nversion = 2\n');
  change('\nvir = false\n', '\nvir = true\n');
  weighs('index.considered', 'off', 'remind');
  weighs('index.ended', 'off', 'remind');
  weighs('safety.agreed', 'remind', 'off');
  return text;
}

let place;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  place = await startBoard({ editions: { 'onderwijs-2019': await newer() } });
});
test.afterAll(() => place?.stop());

test('a dossier moves to the newer edition, and the index is considered and ended', once, async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await withCodeApp(browser, place, 'ilse');
  await page.goto(`${place.url}/dossiers?status=open`);
  await page.getByRole('link', { name: 'Milan Verhoeven' }).click();
  const dossier = page.url();
  await expect(page.getByRole('link', { name: 'Verwijsindex overwegen' })).toHaveCount(0);

  await test.step('what changes is seen before it changes', async () => {
    await page.getByRole('link', { name: 'Overgaan naar een nieuwere uitgave' }).first().click();
    const rules = page.getByRole('region', { name: 'Wat er in het plan verandert' });
    await expect(rules).toContainText('Spreek na hulp of een melding af wie de veiligheid blijft volgen');
    await expect(rules).toContainText('Overweeg of u het kind signaleert in de verwijsindex');
    await looksRight(page);
    await send(page, 'Overgaan');
    await refused(page, 'Waarom gaat dit dossier over?');
    await fill(page, { 'Waarom gaat dit dossier over?': 'Wij werken dit schooljaar met de nieuwe uitgave.' });
    await send(page, 'Overgaan');
    await taken(page, 'Het dossier volgt nu de nieuwere uitgave.');
    await expect(page.getByText('Wij werken dit schooljaar met de nieuwe uitgave.')).toBeVisible();
  });

  await test.step('the index is considered, with whom it was told', async () => {
    await start(page, dossier, 'Verwijsindex overwegen');
    await choose(page, 'Is het kind gesignaleerd?', 'Ja');
    await onDay(page, 'Wanneer is dit besloten?');
    await fill(page, {
      'Waarom wel of niet?': 'Twee organisaties kunnen zo van elkaar weten.',
      'Wie besloot dit?': 'Daan Ruitenberg',
      'Niet aan iedereen verteld? Waarom niet?': 'De vader was niet bereikbaar; hij hoort het maandag.',
    });
    await choose(page, 'In welke rol?', 'Directeur');
    await choose(page, 'Aan wie is het verteld?', 'Ilona Kovács');
    await send(page, 'Besluit vastleggen');
    await taken(page, 'Het besluit over de verwijsindex is vastgelegd.');
  });

  await test.step('and ended', async () => {
    await start(page, dossier, 'Vervolg in de verwijsindex');
    await question(page, 'Om welk signaal gaat het?').locator('label').first().click();
    await choose(page, 'Wat is er gebeurd?', 'Het signaal is beëindigd');
    await onDay(page, 'Wanneer?');
    await fill(page, { 'Wat is er afgesproken, of waarom is het beëindigd?': 'Er is hulp, en iedereen weet ervan.' });
    await send(page, 'Vervolg vastleggen');
    await taken(page, 'Het vervolg is vastgelegd.');
  });
});
