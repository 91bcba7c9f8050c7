// Practising: a teacher plays a whole case, which is apart from everything real.
import { axe, expect, login, reflows, test } from '../fixtures.mjs';
import { choose, fill, onDay, question, send, taken, tick, tickAll, today, unfold } from '../forms.mjs';
import { password } from '../people.mjs';
import * as school from '../school.mjs';

const bar = 'U oefent. Alles is verzonnen.';

/** Records one signal about the pupil of the case, the way the page asks. */
async function record(page, { kind, text, bearing, source, place }) {
  await page.goto('/practice/signal');
  await page.getByLabel('Om welke leerling gaat het?').fill('Tycho Lammerts');
  await choose(page, 'Wat wilt u vastleggen?', kind);
  await fill(page, { 'Wat zag of hoorde u?': text });
  await choose(page, 'Wat doet dit met het vermoeden?', bearing);
  if (place) await fill(page, { 'Waar was dit?': place });
  if (source) {
    await unfold(page, 'Van een ander gehoord?');
    await fill(page, { 'Van wie hoorde u dit?': source, 'Wat is deze persoon van het kind?': 'buurvrouw' });
    await page.locator('[name="source.hand"][value="first"]').locator('xpath=../label').click();
    await fill(page, { 'Hoe hoorde u dit?': 'bij het hek' });
    await page.locator('[name="source.received-on"]').fill(today());
  }
  await send(page, 'Signaal vastleggen');
}

/** Everything on the page leads to practised pages, but what leads nowhere at all. */
async function leadsNowhereElse(page) {
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll('a[href], form[action], button[formaction]')].map(
      (one) => one.getAttribute('href') ?? one.getAttribute('action') ?? one.getAttribute('formaction'),
    ),
  );
  expect(addresses.filter((one) => !/^(#|tel:|\/practice\/)/.test(one))).toEqual([]);
}

/** Begins a case anew, and gives the address of its dossier where whoever practises may read it. */
async function begin(page, title) {
  await page.goto('/practice-cases');
  const name = new RegExp(`^(Beginnen|Opnieuw beginnen) ?: ${title}$`);
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

async function toDossier(page) {
  await page.getByRole('link', { name: 'Naar het dossier' }).click();
  await expect(page).toHaveURL(/\/practice\/dossiers\//);
  return new URL(page.url()).pathname;
}

/** Everything is done: the look back says why each counts, in order and without a mark. */
async function looksBack(page) {
  await page.goto('/practice/goals');
  await page.getByRole('button', { name: 'Klaar: naar de nabespreking' }).click();
  await expect(page.getByRole('heading', { name: 'Nabespreking' })).toBeVisible();
  await expect(page.getByText('Dit stond er eerder dan')).toHaveCount(0);
  await expect(page.getByText(/cijfer|score/i)).toHaveCount(0);
  await leadsNowhereElse(page);
}

/** The number of the sentence "Oefening afgerond in het afgelopen jaar: X van Y medewerkers" at the teacher's school. */
async function practisedAt(board) {
  await board.goto('/duties/training');
  const here = board.getByRole('region', { name: 'Wie is geschoold?' }).getByRole('listitem');
  const at = here.filter({ hasText: 'Noor Veldkamp' });
  const said = await at.getByText(/^Oefening afgerond in het afgelopen jaar/).innerText();
  return Number(said.match(/: (\d+) van \d+ medewerkers/)[1]);
}

test('a teacher plays a first signal, and it counts', async ({ as }) => {
  test.setTimeout(180_000);
  const board = await as('recipient');
  const before = await practisedAt(board);
  const page = await as('teacher');

  await test.step('from "Mijn werk" to the case', async () => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Oefenen met verzonnen leerlingen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oefenen');
    await expect(page.getByText(bar)).toHaveCount(0);
    await page.getByRole('button', { name: /^(Beginnen|Opnieuw beginnen) ?: Een eerste signaal$/ }).click();
    await expect(page).toHaveURL(/\/practice\/goals$/);
    await expect(page).toHaveTitle('Oefenen: Een eerste signaal - Luwte');
    await expect(page.getByText(bar)).toBeVisible();
    await expect(page.getByText('U bent Merel Hofstra, leerkracht')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Klaar/ })).toHaveCount(0);
    await leadsNowhereElse(page);
    await reflows(page);
    await axe(page);
  });

  await test.step('help with a point', async () => {
    await unfold(page, 'Leg vast wat u van een ander hoorde');
    await expect(page.getByText('Vul bij de bron in van wie u het hoorde')).toBeVisible();
  });

  await test.step('four signals, one of them refused at first', async () => {
    await record(page, {
      kind: 'Waarneming',
      text: 'Tycho had drie dagen geen brood bij zich.',
      bearing: 'Ondersteunt',
      place: 'in de klas',
    });
    await expect(page).toHaveURL(/\/practice\/signals/);
    await expect(page.getByText(bar)).toBeVisible();
    await record(page, {
      kind: 'Woorden van het kind',
      text: '"Papa slaapt als ik uit bed kom."',
      bearing: 'Ondersteunt',
    });
    const heard = { kind: 'Van een ander gehoord', text: 'Hij wacht op de stoep.', bearing: 'Ondersteunt' };
    await record(page, heard);
    await expect(page).toHaveTitle(/^Oefenen: Fout: /);
    await expect(page.getByRole('alert')).toBeFocused();
    await record(page, { ...heard, source: 'de buurvrouw van nummer 14' });
    await expect(page).toHaveURL(/\/practice\/signals/);
    await record(page, {
      kind: 'Waarneming',
      text: 'Vader tilde Tycho op en Tycho lachte.',
      bearing: 'Verzwakt',
    });
    await leadsNowhereElse(page);
  });

  await test.step('looking back', async () => {
    await page.getByRole('link', { name: 'De opdracht' }).first().click();
    await page.getByRole('button', { name: 'Klaar: naar de nabespreking' }).click();
    await expect(page.getByRole('heading', { name: 'Nabespreking' })).toBeVisible();
    await expect(page.getByText('Dat telt mee als scholing.')).toBeVisible();
    await expect(page.getByText('(entry.source-required)')).toBeVisible();
    await expect(page.getByText(/cijfer|score/i)).toHaveCount(0);
    await reflows(page);
    await axe(page);
  });

  await test.step('and out', async () => {
    await page.getByRole('button', { name: 'Stoppen met oefenen' }).click();
    await expect(page).toHaveURL(/\/practice-cases$/);
    await expect(page.getByText(bar)).toHaveCount(0);
    const card = page.getByRole('listitem').filter({ hasText: 'Een eerste signaal' });
    await expect(card.getByText('Afgerond', { exact: true })).toBeVisible();
    // Nothing of it is among what was recorded in reality.
    await page.goto('/signals');
    await expect(page.getByText('Tycho')).toHaveCount(0);
    await page.goto('/practice/signals');
    await expect(page).toHaveURL(/\/practice-cases$/);
  });

  await test.step('it is training: the teacher sees what, the board how many', async () => {
    await page.goto('/practice-cases');
    await page.getByRole('link', { name: 'Bekijk uw scholing' }).click();
    const own = page.getByRole('region', { name: 'Mijn scholing' });
    await expect(own.getByText(/^oefening “Een eerste signaal”, .*geldt tot/).first()).toBeVisible();
    await reflows(page);
    await axe(page);
    // Who finished a case before is not counted twice.
    const now = await practisedAt(board);
    expect(now).toBeGreaterThanOrEqual(Math.max(before, 1));
    await expect(board.getByText('oefening “')).toHaveCount(0);
    await expect(board.getByText('Een eerste signaal')).toHaveCount(0);
    await axe(board);
    await board.goto('/duties');
    await expect(
      board.getByText(/^Oefening afgerond in het afgelopen jaar: [1-9]\d* van \d+ medewerkers/),
    ).toBeVisible();
  });
});

test('a care coordinator plays consulting and talking to the end', async ({ as }) => {
  test.setTimeout(180_000);
  const page = await as('careCoordinator');
  await begin(page, 'Overleggen en praten');
  const dossier = await toDossier(page);
  await school.consult(page, dossier);
  await school.start(page, dossier, 'Aantekening vastleggen');
  await choose(page, 'Wat voor aantekening is dit?', 'Hypothese');
  await fill(page, { 'Wat is er gezien, gehoord of gezegd?': 'Misschien wordt Senna thuis hard vastgepakt.' });
  await unfold(page, 'Bij een hypothese: waar die op rust');
  await tickAll(page, 'Op welke aantekeningen rust deze hypothese?');
  await choose(page, 'Wat doet dit met het vermoeden?', 'Neutraal');
  await send(page, 'Aantekening vastleggen');
  await taken(page, 'De aantekening is vastgelegd.');
  await school.informDirector(page, dossier);
  await school.prepareTalk(page, dossier);
  await school.recordTalk(page, dossier);
  await looksBack(page);
  await axe(page);
});

test('a director plays doubt to the end', async ({ as }) => {
  test.setTimeout(180_000);
  const page = await as('director');
  await begin(page, 'Twijfel over de veiligheid');
  const dossier = await toDossier(page);
  await school.recordAdvice(page, dossier);
  await school.weigh(page, dossier);
  await school.answerFramework(page, dossier);
  await school.decideToReport(page, dossier);
  await looksBack(page);
});

test('a child asks for help, and what could not wait is finished', async ({ as }) => {
  test.setTimeout(180_000);
  const page = await as('careCoordinator');
  await begin(page, 'Een kind vraagt om hulp');
  const words = 'Ik wil vanmiddag niet naar huis.';
  await page.getByRole('link', { name: 'Signaal vastleggen', exact: true }).last().click();
  await fill(page, { 'Om welke leerling gaat het?': 'Ilyas Moerman', 'Wat zag of hoorde u?': words });
  await choose(page, 'Wat wilt u vastleggen?', 'Woorden van het kind');
  await choose(page, 'Wat doet dit met het vermoeden?', 'Ondersteunt');
  await unfold(page, 'Kan dit niet wachten?');
  await choose(page, 'Waarom kan dit niet wachten?', 'Het kind vraagt zelf om hulp');
  await send(page, 'Signaal vastleggen');
  await page.goto('/practice/goals');
  const dossier = await toDossier(page);
  await school.recordAdvice(page, dossier);
  await school.informDirector(page, dossier);
  await school.consult(page, dossier);
  await school.draftReport(page, dossier, [words]);
  await send(page, 'Melding opstellen');
  await taken(page, 'De melding is opgesteld.');
  await looksBack(page);
});

test('whoever is here for the first time reads what helps to begin', { tag: '@once' }, async ({ page }) => {
  // Somebody who recorded nothing in any test.
  await login(page, 'sanne', password);
  const card = page.getByRole('region', { name: 'Voor het eerst hier?' });
  for (const [name, title] of [
    ['Een signaal vastleggen', 'Signaal vastleggen'],
    ['Eerst oefenen', 'Oefenen'],
    ['Wat is kindermishandeling?', 'Achtergrond: geweld thuis en kindermishandeling'],
    ['Het stappenplan', 'Het stappenplan'],
  ]) {
    await page.goto('/');
    await card.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await page.goto('/background');
  await expect(page.getByRole('link', { name: '0800-2000' }).last()).toHaveAttribute('href', 'tel:08002000');
  await expect(page.getByRole('heading', { name: 'Verwaarlozing' })).toBeVisible();
});

test('two windows never mix, and hiding hides both', { tag: '@once' }, async ({ page: real }) => {
  // Somebody who is in no other test: hiding ends what others would go on with.
  await login(real, 'esra', password);
  await expect(real.getByRole('heading', { level: 1 })).toHaveText('Mijn werk');
  const practised = await real.context().newPage();
  await practised.goto('/practice-cases');
  await practised.getByRole('button', { name: /Overleggen en praten/ }).first().click();
  await practised.getByRole('link', { name: 'Naar het dossier' }).click();
  await expect(practised.getByRole('heading', { level: 1 })).toContainText('Senna Groot');
  const dossier = new URL(practised.url()).pathname;
  expect(dossier).toMatch(/^\/practice\/dossiers\//);
  // The same dossier at the real address: there is none.
  expect((await real.goto(dossier.replace('/practice', ''))).status()).toBe(404);
  await practised.goto(`${dossier}/record_consultation`);
  await practised.getByLabel('Wat is er besproken?').fill('De drie aantekeningen.');
  await practised.waitForTimeout(500);
  await practised.keyboard.press('Escape');
  await practised.keyboard.press('Escape');
  await expect(practised).toHaveURL(/\/weather$/);
  await practised.goBack();
  await expect(practised.getByLabel('Wachtwoord')).toBeVisible();
  await real.goto('/');
  await expect(real.getByLabel('Wachtwoord')).toBeVisible();
});
