// Signals about somebody who works for the school: told by anybody, read by whom the board named, both roads.
import { expect, looksRight, test } from '../fixtures.mjs';
import { choose, fill, onDay, refused, send, taken, today } from '../forms.mjs';
import * as school from '../school.mjs';

/** The newest record that the recipient sees. */
async function newest(recipient) {
  await recipient.goto('/staff-route');
  await looksRight(recipient);
  await recipient.locator('.app-task__title a').first().click();
  await expect(recipient.getByRole('heading', { level: 1, name: 'Signaal over iemand van school' })).toBeVisible();
  return new URL(recipient.url()).pathname;
}

/** Now, on the clock of the school. */
const now = () => new Date().toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

async function at(page, legend) {
  await onDay(page, legend, today());
  await page.locator('fieldset').filter({ hasText: legend }).last().getByLabel('Tijd').fill(now());
}

async function tell(teacher, road, words) {
  await teacher.goto('/staff-signal');
  await expect(teacher.getByText('0900-1113111').filter({ visible: true }).first()).toBeVisible();
  await expect(teacher.getByText('Onderzoek niets zelf.').first()).toBeVisible();
  await choose(teacher, 'Waar denkt u aan?', road);
  await fill(teacher, { 'Staat de naam er niet bij? Zeg dan wie het is': 'de stagiair', 'Wat zag of hoorde u?': words });
  await send(teacher, 'Vertellen');
  await taken(teacher, 'Het is ontvangen');
  await expect(teacher.getByText(words)).toHaveCount(0);
}

test('the road of the law, step by step, and none out of order', async ({ as }) => {
  test.setTimeout(240_000);
  const [teacher, recipient] = [await as('teacher'), await as('recipient')];
  await teacher.goto('/staff-signal');
  await send(teacher, 'Vertellen');
  await refused(teacher, 'Waar denkt u aan?');
  await looksRight(teacher);
  await tell(teacher, 'Een zedenmisdrijf tegen een leerling', 'Hij stuurde haar foto’s.');
  await looksRight(teacher);
  const director = await as('director');
  expect((await director.goto('/staff-route')).status()).toBe(404);

  const record = await newest(recipient);
  expect((await director.goto(record)).status()).toBe(404);
  await expect(recipient.getByText('Hij stuurde haar foto’s.')).toBeVisible();
  await expect(recipient.getByText('voor het eerst verteld')).toBeVisible();
  await looksRight(recipient);
  await recipient.goto(`${record}/close_record`);
  await fill(recipient, { 'Wat is de uitkomst?': 'Klaar.', 'Waarom kan dit worden afgesloten?': 'Zomaar.' });
  await send(recipient, 'Afsluiten');
  await refused(recipient, 'De route is nog niet klaar');

  const steps = [
    ['Wanneer is het bestuur ingelicht?', 'Wie vertelde het aan wie, en hoe?'],
    ['Wanneer was het overleg?', 'Wat adviseerde de vertrouwensinspecteur?'],
    ['Wanneer is dit bepaald?', 'Wat zijn de redenen?'],
    ['Wanneer zijn de ouders ingelicht?', 'Wie zijn ingelicht, hoe, en wat zeiden zij?'],
    ['Wanneer is aangifte gedaan?', 'Bij welke politie-eenheid, en onder welk nummer?'],
    ['Wanneer is de vertrouwensinspecteur ingelicht?', 'Hoe is het doorgegeven, en aan wie?'],
  ];
  for (const [index, [when, text]] of steps.entries()) {
    await recipient.goto(`${record}/take_step`);
    if (index === 0) {
      await send(recipient, 'Stap vastleggen');
      await refused(recipient, 'Wie heeft dit gedaan?');
      await looksRight(recipient);
    }
    await fill(recipient, { 'Wie heeft dit gedaan?': 'Sjoerd Haagsma, bestuurder', [text]: 'Zo is het gegaan.' });
    await at(recipient, when);
    if (index === 0) await choose(recipient, 'Is het bestuur rechtstreeks ingelicht, zonder tussenpersoon?', 'Ja');
    if (index === 2) await choose(recipient, 'Is er een redelijk vermoeden?', 'Ja');
    if (index === 3) await at(recipient, 'Wanneer is de betrokkene ingelicht?');
    await send(recipient, 'Stap vastleggen');
    await taken(recipient, 'De stap is vastgelegd.');
  }
  await expect(recipient.getByRole('region', { name: 'Om af te drukken' }).getByRole('link')).toHaveCount(4);
  await looksRight(recipient);
  const paper = await recipient.request.get(`${record}/papers/parents`);
  expect(paper.headers()['content-type']).toBe('application/pdf');
  await recipient.goto(`${record}/close_record`);
  await fill(recipient, { 'Wat is de uitkomst?': 'Aangifte gedaan.', 'Waarom kan dit worden afgesloten?': 'Alle stappen zijn gezet.' });
  await send(recipient, 'Afsluiten');
  await taken(recipient, 'Het signaal is afgesloten.');
  await teacher.goto('/staff-signal/receipts');
  await expect(teacher.getByText(/^Opgepakt op/).first()).toBeVisible();
});

test('a form of the five steps stops, and goes on with what was typed; the talk ends the other road', async ({ as }) => {
  test.setTimeout(180_000);
  const [teacher, careCoordinator, recipient] = [await as('teacher'), await as('careCoordinator'), await as('recipient')];
  const [pupil] = await school.unknownPupils(teacher, careCoordinator);
  await teacher.goto('/signal');
  await fill(teacher, { 'Om welke leerling gaat het?': pupil, 'Wat zag of hoorde u?': 'De invaller schold het kind uit.' });
  await choose(teacher, 'Wat wilt u vastleggen?', 'Waarneming');
  await choose(teacher, 'Wat doet dit met het vermoeden?', 'Ondersteunt het vermoeden');
  await choose(teacher, 'Gaat het om iemand van school?', 'Ja');
  await send(teacher, 'Signaal vastleggen');
  await refused(teacher, 'Dit gaat over iemand van school');
  await looksRight(teacher);
  await send(teacher, 'Verder op de aparte route');
  await expect(teacher).toHaveURL(/\/staff-signal$/);
  await expect(teacher.getByLabel('Wat zag of hoorde u?')).toHaveValue('De invaller schold het kind uit.');
  await expect(teacher.getByLabel('Over welk kind gaat het, en waar was het?')).toHaveValue(pupil);
  await choose(teacher, 'Waar denkt u aan?', 'Ander gedrag tegenover een kind');
  await fill(teacher, { 'Staat de naam er niet bij? Zeg dan wie het is': 'de invaller' });
  await send(teacher, 'Vertellen');
  await taken(teacher, 'Het is ontvangen');

  const record = await newest(recipient);
  await recipient.goto(`${record}/record_talk`);
  await looksRight(recipient);
  await fill(recipient, {
    'Wie heeft het verteld?': 'Noor', 'Aan wie?': 'De directie', 'Wat is er gezegd en afgesproken?': 'De invaller komt niet terug.',
  });
  await at(recipient, 'Wanneer was het gesprek?');
  await send(recipient, 'Gesprek vastleggen');
  await taken(recipient, 'Het gesprek is vastgelegd.');
  await looksRight(recipient);
});

test('an entry that does not belong in the dossier is moved, and nothing of it is left', async ({ as }) => {
  test.setTimeout(180_000);
  const [teacher, careCoordinator, recipient] = [await as('teacher'), await as('careCoordinator'), await as('recipient')];
  const [pupil] = await school.unknownPupils(teacher, careCoordinator);
  const words = 'De meester trok het kind aan de arm.';
  await school.recordSignal(teacher, pupil, words);
  const dossier = await school.openDossier(careCoordinator, pupil);
  await careCoordinator.getByRole('link', { name: /^Gaat over iemand van school/ }).first().click();
  await looksRight(careCoordinator);
  await choose(careCoordinator, 'Waar gaat het om?', 'Ander gedrag tegenover een kind');
  await fill(careCoordinator, { 'Staat de naam er niet bij? Zeg dan wie het is': 'de meester van groep 4' });
  await send(careCoordinator, 'Verplaatsen');
  await taken(careCoordinator, 'De aantekening is verplaatst.');
  await expect(careCoordinator.getByText(words)).toHaveCount(0);
  await expect(careCoordinator.getByText('Wat erin stond, is hier niet meer.')).toBeVisible();
  await looksRight(careCoordinator);
  await careCoordinator.goto(`${dossier}/log`);
  await expect(careCoordinator.getByText(words)).toHaveCount(0);
  await teacher.goto('/signals');
  await expect(teacher.getByText(words)).toHaveCount(0);
  await newest(recipient);
  await expect(recipient.getByText(words)).toBeVisible();
  await expect(recipient.getByText('Oorspronkelijk vastgelegd door')).toBeVisible();
});
