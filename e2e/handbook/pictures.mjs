// Walks through a demo that was just started and takes the pictures of the handbook. It records one signal
// there, so that there is something to see; names and schools are invented.
import { password, staff } from '../people.mjs';

const desktop = { width: 1100, height: 900 };
const phone = { width: 390, height: 780 };
/** A form without the explanation beside it. */
const form = { width: 750 };
const margin = 14;
/** The same, where the heading stands in a box. */
const inBox = { ...form, above: 38 };
/** The same, up to a card. */
const cards = { ...form, below: 2 };

let browser;
let base;
let folder;

/** A browser of its own in which this member is signed in. */
async function signedIn({ login }, viewport = desktop) {
  const context = await browser.newContext({
    viewport, baseURL: base, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Gebruikersnaam').fill(login);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Mijn werk' }).waitFor();
  return page;
}

const heading = (page, name) => page.getByRole('heading', { name, exact: true }).first();
const legend = (page, text) => page.locator('legend', { hasText: text }).first();

/** Takes what lies between the tops of two things, over the width of the page. */
async function between(page, name, from, to, { width = page.viewportSize().width, above = margin, below = margin } = {}) {
  await page.evaluate(() => window.scrollTo(0, 0));
  const top = await from.boundingBox();
  const bottom = await to.boundingBox();
  const y = Math.max(0, top.y - above);
  await page.screenshot({
    path: `${folder}${name}.png`, fullPage: true,
    clip: { x: 0, y, width, height: bottom.y - y - below },
  });
}

/** Takes what is on the screen at first sight. */
async function screen(page, name) {
  await page.screenshot({ path: `${folder}${name}.png` });
}

/** Opens the dossier of a pupil, and gives its address. */
async function dossier(page, pupil) {
  await page.goto('/dossiers');
  await page.getByRole('link', { name: pupil }).first().click();
  await heading(page, pupil).waitFor();
  return new URL(page.url()).pathname;
}

/** Records what a child said, as a teacher does on a phone; gives the child's name. Each demo has its own pupils. */
async function teacher() {
  const page = await signedIn(staff.teacher, phone);
  await page.goto('/signal');
  const pupils = await page.locator('datalist option').evaluateAll((all) => all.map((one) => one.value));
  const pupil = pupils.find((one) => /\(groep [567]\)$/.test(one));
  await page.getByLabel('Om welke leerling gaat het?').fill(pupil);
  await page.locator('label[for=kind-childs-words]').click();
  await page.getByLabel('Wat zag of hoorde u?').fill('Na de gymles: “Mag ik vandaag hier blijven slapen?”');
  await between(page, 'signaal-telefoon', heading(page, 'Signaal vastleggen'), page.getByText('Wie kan dit lezen?').first());
  await page.getByText('Neutraal', { exact: true }).click();
  await page.getByRole('button', { name: 'Signaal vastleggen' }).click();
  await heading(page, 'Uw signaal is vastgelegd').waitFor();
  await between(page, 'ontvangst-telefoon', heading(page, 'Mijn signalen'), page.getByRole('link', { name: 'Nog een signaal vastleggen' }));
  await page.goto('/emergency');
  await screen(page, 'acuut-telefoon');
  await page.goto('/signal');
  await page.getByText('Zag u letsel? Wijs de plek aan').click();
  await page.locator('[data-body]').screenshot({ path: `${folder}letsel-telefoon.png` });
  await page.setViewportSize(desktop);
  await page.goto('/practice');
  await between(page, 'oefenen', heading(page, 'Oefenen'), heading(page, 'Twijfel over de veiligheid'), { below: 2 * margin });
  return pupil.replace(/ \(.*/, '');
}

async function careCoordinator(pupil) {
  const page = await signedIn(staff.careCoordinator);
  await page.screenshot({ path: `${folder}bovenbalk.png`, clip: { x: 0, y: 0, width: desktop.width, height: 106 } });
  await between(page, 'mijn-werk', heading(page, 'Mijn werk'), heading(page, 'Open dossiers'));
  await dossier(page, 'Milan Verhoeven');
  await between(page, 'dossier', heading(page, 'Milan Verhoeven'), page.getByText('Weeg na het laatste gesprek').first());
  await signs(page, await dossier(page, pupil), pupil);
  await weighing(page, await dossier(page, 'Luuk de Graaf'));
  const reported = await dossier(page, 'Amira van den Broek');
  await page.goto(`${reported}/draft_report`);
  await page.getByText('Moeder kwam Amira halen').first().click();
  await page.getByRole('button', { name: 'Bekijk wat er niet in gaat' }).click();
  await heading(page, 'Dit gaat er niet in').waitFor();
  await between(page, 'niet-in-de-melding', heading(page, 'Dit gaat er niet in'), legend(page, 'Wat gaat er in de melding?'), inBox);
  await page.goto(`${reported}/papers`);
  await between(page, 'stukken', heading(page, 'Stukken'), heading(page, 'Bladen die in de school blijven'));
  await page.goto('/overdue');
  await between(page, 'te-laat', heading(page, 'Te laat'), page.getByRole('contentinfo'));
  await page.goto('/paper');
  await between(page, 'noodset', heading(page, 'Noodset op papier'), heading(page, 'Zo werkt u ermee'), form);
  await page.goto(`${reported}/access/grant`);
  await between(page, 'inzage', heading(page, 'Inzage geven'), page.getByText('Eerste dag', { exact: true }), form);
}

/** The list of signs, a step that asks why not, a sheet with a name on it, and the four parts of a talk. */
async function signs(page, address, pupil) {
  await page.goto(`${address}/fill_sign_list`);
  await between(page, 'signaallijst', page.getByText('Het kind: lichaam en verzorging').first(), page.getByText('Littekens waarvan niemand').first(), cards);
  await page.goto(`${address}/complete_step`);
  await page.getByText('Signalen in kaart', { exact: true }).click();
  await page.getByRole('button', { name: 'Stap afronden' }).click();
  await page.getByRole('alert').waitFor();
  await between(page, 'leg-uit', page.getByRole('alert'), legend(page, 'Welke stap is klaar?'), form);
  await page.goto(`${address}/prepare_advice`);
  await page.getByLabel('De situatie in een paar zinnen').fill(`${pupil} wil niet naar huis.`);
  await page.getByLabel('Wat wilt u weten?').fill('Moeten wij dit melden?');
  await page.getByRole('button', { name: 'Adviesblad maken' }).click();
  await page.getByRole('alert').waitFor();
  await between(page, 'adviesblad', page.getByRole('alert'), page.getByText('De situatie in een paar zinnen').first(), form);
  await page.goto(`${address}/record_conversation`);
  await between(page, 'gesprek', legend(page, '1. Het doel'), legend(page, 'Afspraken'), form);
}

async function weighing(page, address) {
  await page.goto(`${address}/record_weighing`);
  await between(page, 'weegblad', legend(page, 'Welke aantekeningen hebt u meegewogen?'), legend(page, 'De weging'), form);
  await page.goto(`${address}/answer_framework`);
  await between(page, 'afwegingskader', legend(page, 'Vraag 2'), legend(page, 'Vraag 3'), form);
}

async function others() {
  const director = await signedIn(staff.director);
  await director.goto(`${await dossier(director, 'Amira van den Broek')}/decide`);
  await between(director, 'besluit', heading(director, 'Hier leiden de antwoorden naartoe'), legend(director, 'Overleg over dit besluit'), inBox);
  const boardMember = await signedIn(staff.boardMember);
  await boardMember.goto('/responsibility');
  await between(boardMember, 'wie-beslist', heading(boardMember, 'Wie beslist over een melding?'), boardMember.getByRole('heading', { level: 2 }).nth(1));
  await boardMember.goto('/duties');
  await between(boardMember, 'plichten', heading(boardMember, 'Plichten van het bestuur'), heading(boardMember, 'Deskundigen'), { below: 2 * margin });
  const officer = await signedIn(staff.dataProtectionOfficer);
  await officer.goto('/log');
  await between(officer, 'logboek', officer.getByRole('row').first(), officer.getByRole('row').nth(7), { below: 0 });
}

/** Takes every picture at a demo (its address) and writes it into a folder. */
export async function takePictures(ofBrowser, address, into) {
  [browser, base, folder] = [ofBrowser, address, `${into}/`];
  await careCoordinator(await teacher());
  await others();
}
