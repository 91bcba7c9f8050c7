// Files go through a real virus scanner: what is clean is kept, what is not is refused, and without an answer nothing
// is kept.
import { startBoard } from '../board.mjs';
import { marker, startClamd } from '../clamd.mjs';
import { expect, test } from '../fixtures.mjs';
import { choose, fill, refused, send, taken } from '../forms.mjs';
import { withCodeApp } from '../offering.mjs';

let place;
let clamd;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  clamd = await startClamd();
  place = await startBoard(['[virus-scanner]', `socket = "${clamd.socket}"`]);
});
test.afterAll(async () => {
  await place?.stop();
  await clamd?.stop();
});

const file = (text) => ({ name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });

test('a file is looked into before it is kept', { tag: '@once' }, async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await withCodeApp(browser, place, 'ilse');
  await page.goto(`${place.url}/dossiers?status=open`);
  const dossier = await page.locator('.app-dossier__title a').first().getAttribute('href');
  const form = `${place.url}${dossier}/attach_document`;
  const filledWith = async (text) => {
    await page.goto(form);
    await fill(page, { 'Hoe heet het document?': 'Brief van de trainer', 'Wat staat erin?': 'Dat het goed gaat.' });
    await fill(page, { 'Wie heeft het gemaakt?': 'de trainer' });
    await choose(page, 'Wat doet dit met het vermoeden?', 'Neutraal');
    await page.locator('input[type=file]').setInputFiles(file(text));
    await send(page, 'Document toevoegen');
  };

  await filledWith(`Beste school, ${marker}.`);
  await refused(page, 'De virusscanner vindt dit bestand gevaarlijk. Het is niet bewaard.');
  await expect(page.getByLabel('Hoe heet het document?')).toHaveValue('Brief van de trainer');

  await filledWith('Beste school, het gaat goed.');
  await taken(page, 'Het document is toegevoegd.');
  const entry = page.locator('.app-entry', { hasText: 'Brief van de trainer' }).first();
  await expect(entry).toContainText(/Gescand op virussen op .*, met ClamAV .*\. Er is niets gevonden\./);

  await clamd.stop();
  await filledWith('Beste school, het gaat nog steeds goed.');
  await refused(page, 'De virusscanner geeft nu geen antwoord. Het bestand is daarom niet bewaard.');
  await expect(page.getByLabel('Wat staat erin?')).toHaveValue('Dat het goed gaat.');
});
