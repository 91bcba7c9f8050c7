// One entry about several children: an entry in the dossier of each, and nothing of one in another.
import { expect, looksRight, test } from '../fixtures.mjs';
import { choose, fill, question, send, taken, tick } from '../forms.mjs';
import * as school from '../school.mjs';

const part = (page, number) => page.getByRole('group', { name: `Kind ${number}`, exact: true });

/** What stands in the part of the form about one more child. */
async function addChild(page, number, { name, was, bearing }) {
  await part(page, number).getByLabel('Welke leerling?').fill(name);
  await tick(part(page, number).getByLabel(was));
  if (bearing) await tick(part(page, number).getByLabel(bearing));
}

test('a teacher records one signal for two children, and a mistake with one loses nothing', async ({ as }) => {
  const [teacher, careCoordinator] = [await as('teacher'), await as('careCoordinator')];
  const [first, second] = await school.unknownPupils(teacher, careCoordinator);
  const words = 'Twee kinderen kwamen zonder eten op school.';
  await teacher.goto('/signal');
  await fill(teacher, { 'Om welke leerling gaat het?': first, 'Wat zag of hoorde u?': `${words} ${second.split(' ')[0]} huilde.` });
  await choose(teacher, 'Wat wilt u vastleggen?', 'Waarneming');
  await choose(teacher, 'Wat doet dit met het vermoeden?', 'Ondersteunt het vermoeden');
  await send(teacher, 'Ook voor een ander kind');
  await expect(part(teacher, 2)).toBeVisible();
  await expect(teacher.getByLabel('Wat zag of hoorde u?')).toHaveValue(new RegExp(words));
  await looksRight(teacher);
  await tick(question(teacher, 'Wat was het eerste kind hierin?').getByLabel('Het overkwam dit kind'));
  await addChild(teacher, 2, { name: second, was: 'Zag of hoorde het zelf' });

  // The bearing of the second child is missing, and its name stands in the text.
  await send(teacher, 'Signaal vastleggen');
  await expect(teacher.getByRole('alert')).toBeFocused();
  await expect(teacher.getByRole('alert')).toContainText(`Kind 2, ${second}`);
  await expect(teacher.getByRole('alert')).toContainText('de naam van een van deze kinderen');
  await looksRight(teacher);
  await expect(part(teacher, 2).getByLabel('Welke leerling?')).toHaveValue(second);
  await fill(teacher, { 'Wat zag of hoorde u?': words });
  await tick(part(teacher, 2).getByLabel('Neutraal'));
  await send(teacher, 'Signaal vastleggen');
  await taken(teacher, 'Uw signaal is vastgelegd');
  await expect(teacher.getByText(words)).toHaveCount(2);

  const dossier = await school.openDossier(careCoordinator, first);
  const entry = careCoordinator.locator('.app-entry').filter({ hasText: words });
  await expect(entry).toContainText('Het overkwam dit kind');
  await expect(entry).toContainText('Ook vastgelegd voor een ander kind.');
  await looksRight(careCoordinator);
  await entry.getByRole('link', { name: second }).click();
  await expect(careCoordinator.getByRole('heading', { level: 1 })).toContainText(second);
  await expect(careCoordinator.locator('.app-entry').filter({ hasText: words })).toContainText('Zag of hoorde het zelf');

  // Whoever has a tie to the second child sees that there is one, and not which.
  const director = await as('director');
  await director.goto('/conflict');
  await choose(director, 'Over wie gaat het?', 'Over mijzelf');
  await fill(director, { 'Om welke leerling gaat het?': second });
  await choose(director, 'Wat is de band?', 'Familie');
  await send(director, 'Betrokkenheid melden');
  await director.goto(dossier);
  const seen = director.locator('.app-entry').filter({ hasText: words });
  await expect(seen).toContainText('Ook vastgelegd voor een ander kind.');
  await expect(director.getByRole('main').getByText(second)).toHaveCount(0);
});

test('an entry in a dossier is recorded for a brother or sister too', async ({ as }) => {
  const [teacher, careCoordinator] = [await as('teacher'), await as('careCoordinator')];
  const [first, second] = await school.unknownPupils(teacher, careCoordinator);
  for (const pupil of [first, second]) await school.recordSignal(teacher, pupil, 'Een blauwe plek.');
  const dossier = await school.openDossier(careCoordinator, first);
  await school.start(careCoordinator, dossier, 'Dossier van broer of zus koppelen');
  const dossiers = careCoordinator.getByLabel('Welk dossier wilt u koppelen?');
  await dossiers.selectOption(await dossiers.locator('option', { hasText: second }).getAttribute('value'));
  await fill(careCoordinator, { 'Wat zijn de kinderen van elkaar?': 'zus' });
  await send(careCoordinator, 'Dossier koppelen');

  const words = 'Zij kwamen samen te laat.';
  await school.start(careCoordinator, dossier, 'Aantekening vastleggen');
  await choose(careCoordinator, 'Wat voor aantekening is dit?', 'Waarneming');
  await fill(careCoordinator, { 'Wat is er gezien, gehoord of gezegd?': words });
  await question(careCoordinator, 'Wanneer was dit?').getByLabel('Datum').fill('2026-11-02');
  await choose(careCoordinator, 'Wat doet dit met het vermoeden?', 'Neutraal');
  await send(careCoordinator, 'Ook voor een ander kind');
  await looksRight(careCoordinator);
  await tick(question(careCoordinator, 'Wat was het eerste kind hierin?').getByLabel('Was erbij'));
  const child = part(careCoordinator, 2);
  await child.getByLabel('Een broer of zus met een gekoppeld dossier').selectOption({ label: `${second}, zus` });
  await tick(child.getByLabel('Anders', { exact: true }));
  await child.getByLabel('In uw eigen woorden').fill('Droeg de tas van de ander.');
  await tick(child.getByLabel('Neutraal'));
  await send(careCoordinator, 'Aantekening vastleggen');
  await taken(careCoordinator, 'De aantekening is vastgelegd.');
  const entry = careCoordinator.locator('.app-entry').filter({ hasText: words });
  await entry.getByRole('link', { name: second }).click();
  await expect(careCoordinator.locator('.app-entry').filter({ hasText: words })).toContainText('Droeg de tas van de ander.');
});
