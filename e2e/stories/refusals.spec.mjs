// What is refused, how it says so, and that nothing typed is ever lost.
import { expect, looksRight, test } from '../fixtures.mjs';
import { choose, fill, onDay, refused, send, taken, tickAll, today } from '../forms.mjs';
import { password, staff } from '../people.mjs';
import * as school from '../school.mjs';

/** A dossier about somebody new, with one signal in it. */
async function newDossier(as) {
  const [teacher, careCoordinator] = [await as('teacher'), await as('careCoordinator')];
  const [pupil] = await school.unknownPupils(teacher, careCoordinator);
  await school.recordSignal(teacher, pupil, 'Viel in de kring drie keer in slaap.');
  const dossier = await school.openDossier(careCoordinator, pupil);
  return { teacher, careCoordinator, pupil, dossier };
}

test('a refused form says what is wrong and keeps every word', async ({ as }) => {
  const page = await as('teacher');
  await page.goto('/signal');
  await choose(page, 'Wat wilt u vastleggen?', 'Woorden van het kind');
  await choose(page, 'Wat doet dit met het vermoeden?', 'Ondersteunt het vermoeden');
  await fill(page, { 'Om welke leerling gaat het?': 'Niemand Dieerbestaat', 'Waar was dit?': 'Op het plein' });
  await fill(page, { 'Wat zag of hoorde u?': '“Ik wil niet naar huis.”\n<b>Regel twee</b>' });
  const answer = page.waitForResponse((one) => one.request().method() === 'POST');
  await send(page, 'Signaal vastleggen');
  expect((await answer).status()).toBe(422);

  await refused(page, 'Deze naam staat niet op de leerlingenlijst');
  const pupil = page.getByLabel('Om welke leerling gaat het?');
  await expect(pupil).toHaveAttribute('aria-invalid', 'true');
  await expect(pupil).toHaveAccessibleDescription(/Deze naam staat niet op de leerlingenlijst/);
  await page.getByRole('alert').getByRole('link').first().click();
  await expect(pupil).toBeFocused();

  await expect(pupil).toHaveValue('Niemand Dieerbestaat');
  await expect(page.getByLabel('Wat zag of hoorde u?')).toHaveValue('“Ik wil niet naar huis.”\n<b>Regel twee</b>');
  await expect(page.getByLabel('Waar was dit?')).toHaveValue('Op het plein');
  await expect(page.getByRole('radio', { name: /^Woorden van het kind/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Ondersteunt het vermoeden' })).toBeChecked();
  await looksRight(page);
});

test('what somebody else said needs its source', async ({ as }) => {
  const { careCoordinator: page, dossier } = await newDossier(as);
  await school.start(page, dossier, 'Aantekening vastleggen');
  await choose(page, 'Wat voor aantekening is dit?', 'Van een ander gehoord');
  await fill(page, { 'Wat is er gezien, gehoord of gezegd?': 'De buurvrouw hoort veel geschreeuw.' });
  await onDay(page, 'Wanneer was dit?');
  await choose(page, 'Wat doet dit met het vermoeden?', 'Ondersteunt het vermoeden');
  await send(page, 'Aantekening vastleggen');
  await refused(page, 'Noem de bron');
  await fill(page, {
    'Van wie komt dit?': 'De buurvrouw',
    'Wat is deze persoon van het kind?': 'Buurvrouw',
    'Hoe hoorde u dit?': 'Bij het hek',
    'Op welke dag hoorde u dit?': today(),
  });
  await choose(page, 'Zag of hoorde deze persoon het zelf?', 'Zelf gezien of gehoord');
  await send(page, 'Aantekening vastleggen');
  await taken(page, 'De aantekening is vastgelegd.');
  await expect(page.getByText('De buurvrouw hoort veel geschreeuw.')).toBeVisible();
});

test('a rule that is not followed can be explained, and the explanation stands in the dossier', async ({ as }) => {
  const { careCoordinator: page, dossier } = await newDossier(as);
  await school.start(page, dossier, 'Stap afronden');
  await choose(page, 'Welke stap is klaar?', 'Signalen in kaart');
  await fill(page, { 'Opmerking voor wie dit later leest': 'Zo ver zijn we nu.' });
  await send(page, 'Stap afronden');
  await refused(page, 'Noem het signaleringsinstrument');
  await looksRight(page);

  const explain = page.getByRole('group', { name: 'Leg uit waarom dit hier anders gaat' });
  await explain.getByLabel('Reden').selectOption({ label: 'De signalen zijn ook zonder instrument duidelijk genoeg.' });
  await send(page, 'Stap afronden');
  await refused(page, 'Noem het signaleringsinstrument');
  await expect(explain.getByLabel('Reden')).toHaveValue('signals-speak-for-themselves');

  await explain.getByLabel('Leg uit, in uw eigen woorden').fill('Het kind vertelde het zelf.');
  await send(page, 'Stap afronden');
  await taken(page, 'De stap is afgerond.');
  await expect(page.getByText('Het kind vertelde het zelf.')).toBeVisible();
});

test('no report is filed before the parents were spoken with, or a ground stands', async ({ as }) => {
  test.setTimeout(120_000);
  const { careCoordinator: page, dossier } = await newDossier(as);
  await school.addParent(page, dossier, 'Renske Proefouder');
  await school.draftReport(page, dossier, ['Viel in de kring']);
  await send(page, 'Melding opstellen');
  await taken(page, 'De melding is opgesteld.');
  const talk = 'Praat eerst met deze persoon';

  await school.fileReport(page, dossier);
  await refused(page, talk, 'Renske Proefouder');
  await expect(page.getByLabel('Wie nam de melding aan?')).toHaveValue('Medewerker, kenmerk VT-2026-118');
  await looksRight(page);

  await school.start(page, dossier, 'Afzien van het gesprek');
  await tickAll(page, 'Met wie voert u geen gesprek?');
  await choose(page, 'Op welke grond?', 'De veiligheid van de leerling is in het geding.');
  await send(page, 'Vastleggen');
  await refused(page, 'in uw eigen woorden uit');
  await fill(page, { 'Waarom geldt dat hier?': 'Er is gedreigd als de school zich ermee bemoeit.' });
  await send(page, 'Vastleggen');
  await taken(page, 'Vastgelegd dat dit gesprek niet wordt gevoerd');

  await school.fileReport(page, dossier);
  await refused(page);
  await expect(page.getByRole('alert')).not.toContainText(talk);
});

test('an advice sheet with a name on it is not made', async ({ as }) => {
  const { careCoordinator: page, pupil, dossier } = await newDossier(as);
  const given = pupil.split(' ')[0];
  await school.start(page, dossier, 'Adviesblad maken');
  await fill(page, {
    'De situatie in een paar zinnen': `${given} slaapt slecht.`,
    'Wat wilt u weten?': 'Wat nu?',
  });
  await tickAll(page, 'Welke aantekeningen wilt u kunnen voorlezen?');
  await send(page, 'Adviesblad maken');
  await refused(page, 'Hier staat iets wat naar het gezin leidt');
  await expect(page.getByText('Haal deze woorden weg of vervang ze:')).toBeVisible();
  await fill(page, { 'De situatie in een paar zinnen': 'Een kind van 7 slaapt slecht.' });
  await send(page, 'Adviesblad maken');
  await taken(page, 'Het adviesblad is gemaakt.');
});

test('who may not read a dossier does not know that it is there', async ({ as }) => {
  const { teacher, dossier } = await newDossier(as);
  for (const role of ['teacher', 'administrator']) {
    const page = role === 'teacher' ? teacher : await as(role);
    for (const address of [dossier, `${dossier}/record_entry`, `${dossier}/report/1.pdf`, '/dossiers']) {
      const answer = await page.goto(address);
      expect(answer.status(), `${role} at ${address}`).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
    }
    const missing = await page.content();
    await page.goto('/dossiers/00000000-0000-0000-0000-000000000000');
    expect(text(await page.content())).toBe(text(missing));
    for (const address of ['/', ...(role === 'teacher' ? ['/signals', '/signal'] : [])]) {
      await page.goto(address);
      await expect(page.locator(`a[href^="${dossier}"]`), `${role} at ${address}`).toHaveCount(0);
    }
  }
});

/** What a page says. */
const text = (html) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('two people at once: both texts are shown, and nothing is lost', async ({ as }) => {
  const { careCoordinator, dossier } = await newDossier(as);
  const director = await as('director');
  for (const [page, words] of [
    [careCoordinator, 'De IB-er zag het ook.'],
    [director, 'De directeur zag iets anders.'],
  ]) {
    await school.start(page, dossier, 'Aantekening vastleggen');
    await choose(page, 'Wat voor aantekening is dit?', 'Waarneming');
    await fill(page, { 'Wat is er gezien, gehoord of gezegd?': words });
    await onDay(page, 'Wanneer was dit?');
    await choose(page, 'Wat doet dit met het vermoeden?', 'Neutraal');
  }
  await send(careCoordinator, 'Aantekening vastleggen');
  await taken(careCoordinator, 'De aantekening is vastgelegd.');

  const answer = director.waitForResponse((one) => one.request().method() === 'POST');
  await send(director, 'Aantekening vastleggen');
  expect((await answer).status()).toBe(409);
  await expect(director.getByRole('heading', { name: 'Een collega was net voor u' })).toBeVisible();
  const side = (name) => director.getByRole('region', { name, exact: true });
  await expect(side('Wat erbij kwam')).toContainText('De IB-er zag het ook.');
  await expect(side('Wat u typte')).toContainText('De directeur zag iets anders.');
  await looksRight(director);

  await expect(director.getByLabel('Wat is er gezien, gehoord of gezegd?')).toHaveValue('De directeur zag iets anders.');
  await send(director, 'Aantekening vastleggen');
  await taken(director, 'De aantekening is vastgelegd.');
  for (const words of ['De IB-er zag het ook.', 'De directeur zag iets anders.']) {
    await expect(director.locator('.app-entry').getByText(words)).toHaveCount(1);
  }
});

test('who is no longer signed in signs in again and finds every word', async ({ as }) => {
  const page = await as('teacher');
  await page.goto('/signal');
  await fill(page, { 'Wat zag of hoorde u?': 'Een lange tekst die niet weg mag.', 'Waar was dit?': 'In de gang' });
  await choose(page, 'Wat wilt u vastleggen?', 'Waarneming');
  await page.context().clearCookies();
  await send(page, 'Signaal vastleggen');

  await expect(page.getByRole('status')).toContainText('Uw tekst is bewaard.');
  await fill(page, { Gebruikersnaam: staff.teacher.login, Wachtwoord: 'verkeerd' });
  await send(page, 'Inloggen');
  await expect(page.getByRole('alert')).toContainText('klopt niet');
  await page.getByLabel('Wachtwoord').fill(password);
  await send(page, 'Inloggen');

  await expect(page.getByLabel('Wat zag of hoorde u?')).toHaveValue('Een lange tekst die niet weg mag.');
  await expect(page.getByLabel('Waar was dit?')).toHaveValue('In de gang');
  await expect(page.getByRole('radio', { name: /^Waarneming/ })).toBeChecked();
  await expect(page.getByRole('status')).toContainText('staat hier weer');
  await page.getByRole('button', { name: 'Weggooien en leeg beginnen' }).click();
  await expect(page.getByLabel('Wat zag of hoorde u?')).toHaveValue('');
});

test('a nervous finger records a signal once', async ({ as }) => {
  const [page, careCoordinator] = [await as('teacher'), await as('careCoordinator')];
  const [pupil] = await school.unknownPupils(page, careCoordinator);
  await page.goto('/signal');
  await fill(page, { 'Om welke leerling gaat het?': pupil, 'Wat zag of hoorde u?': `Twee keer gedrukt over ${pupil}.` });
  await choose(page, 'Wat wilt u vastleggen?', 'Waarneming');
  await choose(page, 'Wat doet dit met het vermoeden?', 'Neutraal');
  const form = await page.locator('#form').evaluate((it) => [...new FormData(it)]);
  const data = Object.fromEntries(form);
  const headers = { origin: new URL(page.url()).origin };
  const both = await Promise.all([1, 2].map(() => page.request.post('/signal', { form: data, headers })));
  for (const answer of both) expect(answer.ok()).toBe(true);
  await page.goto('/signals');
  await expect(page.getByText(`Twee keer gedrukt over ${pupil}.`)).toHaveCount(1);
});
