// A copy of a dossier for a parent: put together, refused, made anew, looked at, given; and one withdrawn.
import { execFileSync } from 'node:child_process';

import { expect, looksRight, test } from '../fixtures.mjs';
import { choose, fill, onDay, refused, send, taken, tickAll, unfold } from '../forms.mjs';
import * as school from '../school.mjs';

const seen = 'Had een blauwe plek op de arm en wilde niet vertellen waarvan.';
const asked = 'Moeder vroeg bij de deur of zij mocht lezen wat er is opgeschreven.';
const suspected = 'Misschien is er thuis ruzie over de scheiding.';
const hidden = 'Verborgenlaan 12';
const why = 'Moeder vroeg erom in haar brief.';
const fault = 'De brief is van oma. Zet goed in de reden wie erom vroeg.';
const mother = 'Merel Proefstra';

const papers = (page) => page.getByRole('link', { name: 'Brieven, overzichten en het register' });
const part = (page, name) => page.getByRole('region', { name });
const underWay = (page, to) =>
  part(page, 'Klaargezet, nog niet verstrekt').getByRole('listitem').filter({ hasText: `voor ${to}` });
const registered = (page, to) =>
  part(page, 'Register van verstrekkingen').getByRole('listitem').filter({ hasText: `voor ${to}` });

/** A PDF as words, the way a screen reader would read it, and its bytes. */
async function pdf(page, address) {
  const answer = await page.request.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const bytes = await answer.body();
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes });
  return { words: text.toString().replace(/\s+/g, ' '), bytes };
}

/** The other parent, who lives where nobody may know. */
async function addHidden(page, dossier) {
  await school.start(page, dossier, 'Betrokkene vastleggen');
  await fill(page, { Naam: 'Joost Verscholen' });
  await choose(page, 'Wat is deze persoon van de leerling?', 'Ouder');
  await choose(page, 'Heeft deze persoon het gezag?', 'Ja');
  await fill(page, { Adres: hidden });
  await choose(page, 'Is dit adres geheim?', 'Ja');
  await send(page, 'Betrokkene vastleggen');
  await taken(page, 'De betrokkene is vastgelegd.');
}

/** What somebody supposes, resting on what was seen. */
async function suppose(page, dossier) {
  await school.start(page, dossier, 'Aantekening vastleggen');
  await choose(page, 'Wat voor aantekening is dit?', 'Hypothese');
  await fill(page, { 'Wat is er gezien, gehoord of gezegd?': suspected });
  await onDay(page, 'Wanneer was dit?');
  await unfold(page, 'Bij een hypothese: waar die op rust');
  await tickAll(page, 'Op welke aantekeningen rust deze hypothese?');
  await choose(page, 'Wat doet dit met het vermoeden?', 'Neutraal');
  await send(page, 'Aantekening vastleggen');
  await taken(page, 'De aantekening is vastgelegd.');
}

/** Opens the form for an overview from the page of the papers. */
async function offer(page, dossier, to) {
  await page.goto(dossier);
  await papers(page).first().click();
  await page.getByRole('link', { name: `Overzicht van het dossier: ${to}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stuk klaarzetten' })).toBeVisible();
}

/** What stays out, as the preview names it: each kind with its reason. */
const leftOut = (page, kind) =>
  page.locator('#copy-view dt', { hasText: kind }).locator('xpath=following-sibling::dd[1]');

async function prepareForMother(page, dossier, reason) {
  await offer(page, dossier, mother);
  await choose(page, 'Op welke grond?', 'Recht op inzage');
  await fill(page, { 'Waarom krijgt deze ontvanger dit?': reason });
  await send(page, 'Stuk klaarzetten');
  await taken(page, 'Het stuk is klaargezet.');
  await papers(page).first().click();
}

/** The second person opens it from the list of what waits, and says what they found. */
async function review(page, pupil, agrees, note) {
  await page.goto('/');
  await page.getByRole('link', { name: new RegExp(`^Een stuk nakijken voordat het weggaat ?: ${pupil}`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stuk nakijken' })).toBeVisible();
  const copy = page.getByLabel('Welk stuk?');
  await copy.selectOption({ index: await copy.locator('option').count() - 1 });
  await choose(page, 'Mag dit stuk zo weg?', agrees);
  await send(page, 'Vastleggen');
  // What was found is always told.
  await refused(page, 'Wat hebt u nagekeken, of wat moet anders?');
  await fill(page, { 'Wat hebt u nagekeken, of wat moet anders?': note });
  await send(page, 'Vastleggen');
  await taken(page, 'Vastgelegd wat u van het stuk vond.');
}

/** Fills in how it is given, and sends it. */
async function give(page) {
  await onDay(page, 'Wanneer geeft u het?');
  await fill(page, {
    'Hoe?': 'op school in handen gegeven',
    'Hoe weet u zeker wie het krijgt?': 'Zij liet haar paspoort zien.',
  });
  await send(page, 'Definitief maken en verstrekken');
}

test('a parent gets an overview after a second pair of eyes, and the register tells', async ({ as }) => {
  test.setTimeout(240_000);
  const [teacher, careCoordinator, director] = [await as('teacher'), await as('careCoordinator'), await as('director')];
  const [pupil] = await school.unknownPupils(teacher, careCoordinator);
  await school.recordSignal(teacher, pupil, seen);
  const dossier = await school.openDossier(careCoordinator, pupil);
  await school.addParent(careCoordinator, dossier, mother);
  await addHidden(careCoordinator, dossier);
  const entry = { kind: 'Waarneming', bearing: 'Neutraal' };
  await school.recordEntry(careCoordinator, dossier, { ...entry, text: asked });
  await suppose(careCoordinator, dossier);
  let copy;

  await test.step('before anything is typed it tells what stays out and why', async () => {
    await offer(careCoordinator, dossier, mother);
    await expect(leftOut(careCoordinator, 'Geheime adressen')).toContainText('Een geheim adres staat op geen enkel stuk.');
    await expect(careCoordinator.locator('#copy-view dt', { hasText: 'Hypothesen' })).toContainText('1 vastlegging');
    await expect(leftOut(careCoordinator, 'Hypothesen')).toHaveText('Dit zijn vermoedens, geen feiten.');
    await expect(leftOut(careCoordinator, 'Over de andere ouder')).toContainText('Dit gaat over een ander.');
    await expect(careCoordinator.locator('#copy-view')).toContainText('Voordat dit weggaat, kijkt iemand anders het na');
    await looksRight(careCoordinator);
    await send(careCoordinator, 'Stuk klaarzetten');
    await refused(careCoordinator, 'Op welke grond?', 'Waarom krijgt deze ontvanger dit?');
  });

  await test.step('it is put together, and cannot be given before somebody else looked', async () => {
    await prepareForMother(careCoordinator, dossier, why);
    const own = underWay(careCoordinator, mother);
    await expect(own).toContainText('Wacht op een tweede paar ogen');
    await expect(own.getByRole('link', { name: /^Stuk (verstrekken|nakijken)/ })).toHaveCount(0);
    const draft = await own.getByRole('link', { name: /^Concept openen/ }).getAttribute('href');
    copy = draft.match(/copies\/(\d+)\.pdf$/)[1];
    const { words } = await pdf(careCoordinator, draft);
    for (const there of ['Concept', seen, asked, why]) expect(words).toContain(there);
    for (const kept of [hidden, 'Verscholen', suspected]) expect(words).not.toContain(kept);
    await careCoordinator.goto(`${dossier}/disclose_copy?copy=${copy}`);
    await give(careCoordinator);
    await refused(careCoordinator, 'Dit stuk is nog niet nagekeken door een tweede persoon');
    await expect(careCoordinator.getByLabel('Hoe?', { exact: true })).toHaveValue('op school in handen gegeven');
  });

  await test.step('the second person refuses, and whoever made it reads why', async () => {
    await review(director, pupil, 'Nee', fault);
    await director.goto('/');
    await expect(director.getByRole('link', { name: new RegExp(`^Een stuk nakijken.*${pupil}`) })).toHaveCount(0);
    await careCoordinator.goto('/');
    await careCoordinator.getByRole('link', { name: new RegExp(`^Een stuk mag zo niet weg: lees waarom ?: ${pupil}`) }).click();
    const own = underWay(careCoordinator, mother);
    await expect(own).toContainText('Nagekeken: mag zo niet weg');
    await expect(own).toContainText('Daan Ruitenberg');
    await expect(own).toContainText(fault);
    await looksRight(careCoordinator);
  });

  await test.step('she takes it back and says why', async () => {
    await underWay(careCoordinator, mother).getByRole('link', { name: /^Stuk intrekken/ }).click();
    await expect(careCoordinator.getByLabel('Welk stuk?')).toHaveValue(copy);
    await looksRight(careCoordinator);
    await send(careCoordinator, 'Intrekken');
    await refused(careCoordinator, 'Waarom gaat het niet weg?');
    await fill(careCoordinator, { 'Waarom gaat het niet weg?': 'De reden klopte niet.' });
    await send(careCoordinator, 'Intrekken');
    await taken(careCoordinator, 'Het stuk is ingetrokken.');
    await papers(careCoordinator).first().click();
    await expect(underWay(careCoordinator, mother)).toHaveCount(0);
    const line = registered(careCoordinator, mother);
    for (const told of ['Ingetrokken, niet weggegaan', 'De reden klopte niet.', 'door Ilse Brandsma']) {
      await expect(line).toContainText(told);
    }
    expect((await careCoordinator.request.get(`${dossier}/copies/${copy}.pdf`)).status()).toBe(404);
  });

  await test.step('it is made anew, approved, and given', async () => {
    await prepareForMother(careCoordinator, dossier, 'Moeder vroeg erom aan de telefoon.');
    await review(director, pupil, 'Ja', 'Van begin tot eind gelezen.');
    await careCoordinator.goto(`${dossier}/papers`);
    const own = underWay(careCoordinator, mother);
    await expect(own).toContainText('Nagekeken, kan worden verstrekt');
    await own.getByRole('link', { name: /^Stuk verstrekken/ }).click();
    await looksRight(careCoordinator);
    await give(careCoordinator);
    await taken(careCoordinator, 'Het stuk staat in het register.');
  });

  await test.step('the file downloads as it left, and the register tells all of it', async () => {
    const given = careCoordinator.getByRole('link', { name: /^Openen zoals het is verstrekt/ }).first();
    const address = await given.getAttribute('href');
    const { words, bytes } = await pdf(careCoordinator, address);
    for (const there of [`Exemplaar voor ${mother}`, seen, asked, 'Wat is weggelaten, en waarom', 'Geheime adressen']) {
      expect(words).toContain(there);
    }
    for (const kept of [hidden, 'Verscholen', suspected, 'Concept']) expect(words).not.toContain(kept);
    expect((await pdf(careCoordinator, address)).bytes.equals(bytes), 'it is kept as it left').toBe(true);
    await careCoordinator.goto(`${dossier}/papers`);
    const line = registered(careCoordinator, mother).first();
    const told = ['Overzicht van het dossier', 'Recht op inzage (AVG, artikel 15)', 'door Ilse Brandsma'];
    for (const each of told) await expect(line).toContainText(each);
    await expect(line).toContainText(new Date().toLocaleDateString('nl-NL', {
      timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long', year: 'numeric',
    }));
    await expect(registered(careCoordinator, mother)).toHaveCount(2);
    await expect(part(careCoordinator, 'Register van verstrekkingen')).not.toContainText(hidden);
    await looksRight(careCoordinator);
  });

  await test.step('for the court the other parent is named, and the address is not', async () => {
    await offer(careCoordinator, dossier, 'De rechter');
    await choose(careCoordinator, 'Op welke grond?', 'De rechter vraagt erom');
    await fill(careCoordinator, {
      'Wie is dat precies?': 'Rechtbank Almelo', 'Waarom krijgt deze ontvanger dit?': 'De rechter vroeg erom.',
    });
    await send(careCoordinator, 'Stuk klaarzetten');
    await taken(careCoordinator, 'Het stuk is klaargezet.');
    await careCoordinator.goto(`${dossier}/papers`);
    const own = underWay(careCoordinator, 'De rechter');
    const draft = own.getByRole('link', { name: /^Concept openen/ });
    const { words } = await pdf(careCoordinator, await draft.getAttribute('href'));
    expect(words).toContain('Joost Verscholen');
    expect(words).toContain('Geheim adres: niet afgedrukt');
    expect(words).not.toContain(hidden);
  });
});
