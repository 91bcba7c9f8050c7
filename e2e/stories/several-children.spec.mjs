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
  // From the other side it is seen too.
  const back = `${first}, zus`;
  await school.openDossier(careCoordinator, second);
  await expect(careCoordinator.getByRole('link', { name: back })).toBeVisible();
  await careCoordinator.goto(dossier);

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

test('an entry that is moved to the staff route goes from the dossier of each child', async ({ as }) => {
  test.setTimeout(180_000);
  const [teacher, careCoordinator, director] = [await as('teacher'), await as('careCoordinator'), await as('director')];
  const [first, second, third] = await school.unknownPupils(teacher, careCoordinator);
  const words = 'De meester trok de kinderen aan de arm.';
  await teacher.goto('/signal');
  await fill(teacher, { 'Om welke leerling gaat het?': first, 'Wat zag of hoorde u?': words });
  await choose(teacher, 'Wat wilt u vastleggen?', 'Waarneming');
  await choose(teacher, 'Wat doet dit met het vermoeden?', 'Neutraal');
  await send(teacher, 'Ook voor een ander kind');
  await tick(question(teacher, 'Wat was het eerste kind hierin?').getByLabel('Het overkwam dit kind'));
  await addChild(teacher, 2, { name: second, was: 'Het overkwam dit kind', bearing: 'Neutraal' });
  await send(teacher, 'Nog een kind');
  await addChild(teacher, 3, { name: third, was: 'Het overkwam dit kind', bearing: 'Neutraal' });
  await send(teacher, 'Signaal vastleggen');
  await taken(teacher, 'Uw signaal is vastgelegd');

  // The director has a tie to the third child.
  const dossierOfThird = await school.openDossier(careCoordinator, third);
  await director.goto('/conflict');
  await choose(director, 'Over wie gaat het?', 'Over mijzelf');
  await fill(director, { 'Om welke leerling gaat het?': third });
  await choose(director, 'Wat is de band?', 'Familie');
  await send(director, 'Betrokkenheid melden');

  await school.openDossier(director, first);
  await director.getByRole('link', { name: /^Gaat over iemand van school/ }).first().click();
  // Only what they may know of is counted.
  await expect(director.getByText('staat ook in één ander dossier')).toBeVisible();
  await looksRight(director);
  await choose(director, 'Waar gaat het om?', 'Ander gedrag tegenover een kind');
  await fill(director, { 'Staat de naam er niet bij? Zeg dan wie het is': 'de meester van groep 5' });
  await send(director, 'Verplaatsen');
  await taken(director, 'De aantekening is verplaatst.');
  await school.openDossier(director, second);
  await expect(director.getByText(words)).toHaveCount(0);
  await expect(director.getByText('Wat erin stond, is hier niet meer.')).toBeVisible();

  // Nobody else learns of the third; the recipients see that something is left.
  const recipient = await as('recipient');
  await recipient.goto('/staff-route');
  await recipient.locator('.app-task__title a').first().click();
  await expect(recipient.getByRole('heading', { level: 1, name: 'Signaal over iemand van school' })).toBeVisible();
  await expect(recipient.getByText('staat nog in het dossier van één ander kind')).toBeVisible();
  await looksRight(recipient);
  const record = recipient.url();
  await careCoordinator.goto('/');
  const reminder = careCoordinator.getByRole('link', { name: /elders naar de aparte route verplaatst/ }).first();
  await expect(reminder).toBeVisible();
  await reminder.click();
  expect(new URL(careCoordinator.url()).pathname).toBe(`${dossierOfThird}/divert_to_staff_route`);
  await choose(careCoordinator, 'Waar gaat het om?', 'Ander gedrag tegenover een kind');
  await fill(careCoordinator, { 'Staat de naam er niet bij? Zeg dan wie het is': 'de meester van groep 5' });
  await send(careCoordinator, 'Verplaatsen');
  await taken(careCoordinator, 'De aantekening is verplaatst.');
  await recipient.goto(record);
  await expect(recipient.getByText('staat nog in')).toHaveCount(0);
});
