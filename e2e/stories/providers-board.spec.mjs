// Two providers on one board, and somebody who takes up an invitation with an account at one of them.
import { expect, looksRight, signOut, test } from '../fixtures.mjs';
import { fill, send } from '../forms.mjs';
import {
  administrator,
  anotherBrowser,
  atProvider,
  begin,
  goes,
  isIn,
  isOut,
  isRefused,
  link,
  offer,
  startOffering,
  stayHere,
} from '../offering.mjs';

const once = { tag: '@once' };

let place;
let arranges;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  place = await startOffering();
  arranges = await administrator(browser, place);
  await offer(arranges, place, place.school);
});
test.afterAll(() => place?.stop());
test.beforeEach(({ context }) => stayHere(context));

/** Invites somebody, and gives the address in the letter to them. */
async function invite(name, login) {
  await arranges.goto(`${place.url}/accounts`);
  await arranges.getByRole('link', { name: 'Medewerker uitnodigen' }).click();
  const address = `${login}@vlier.example`;
  await fill(arranges, { Naam: name, Gebruikersnaam: login, 'E-mailadres': address });
  await arranges.getByLabel('Functie', { exact: true }).selectOption({ label: 'Leerkracht' });
  await arranges.getByLabel('Waar?').selectOption({ label: 'De Vlierhof' });
  await send(arranges, 'Uitnodigen');
  await expect(arranges.getByRole('status')).toContainText('De uitnodiging is verstuurd.');
  const [found] = (await place.letter(address)).match(/http:\S+\/welcome\/[0-9a-f]{64}/);
  expect(found.startsWith(`${place.url}/`)).toBe(true);
  return found;
}

/** Takes up an invitation at the provider, as far as the page there. */
async function takesUp(page, invitation) {
  await page.goto(invitation);
  await send(page, 'Inloggen met Schoolaccount');
  await page.waitForURL((url) => url.origin === place.school.issuer);
}

/** The buttons on the page for signing in. */
const offered = (page) => page.getByRole('group', { name: 'Of log in met een account' }).getByRole('button');

/** Sends whoever comes from one provider to the door of another. They are known at the one, so it answers at once. */
const misdirect = (page, from, to) =>
  page.route(/\/auth\?/, async (route) => {
    const response = await route.fetch({ maxRedirects: 0 });
    const { location, ...headers } = response.headers();
    const turned = location.replace(`/providers/${from.key}/callback`, `/providers/${to.key}/callback`);
    expect(turned, 'it goes through another door').not.toBe(location);
    await route.fulfill({ response, headers: { ...headers, location: turned } });
  });

test('two providers are offered, and neither speaks for the other', once, async ({ page, browser }) => {
  test.setTimeout(180_000);
  const { school, other } = place;
  await offer(arranges, place, other);
  await page.goto(`${place.url}/sign-in`);
  await looksRight(page);
  await expect(offered(page)).toHaveText(['Inloggen met Schoolaccount', 'Inloggen met Streekaccount']);

  await begin(page, place, 'noor');
  await link(page, place, school, 'noor-hier');
  await expect(page.getByRole('button', { name: 'Streekaccount koppelen' })).toBeVisible();
  const through = await anotherBrowser(browser);
  await goes(through, place, school);
  await atProvider(through, school, 'noor-hier');
  await isIn(through, place, 'Noor Veldkamp');

  // An account of the same name at the other is another account.
  const stranger = await anotherBrowser(browser);
  await goes(stranger, place, other);
  await atProvider(stranger, other, 'noor-hier');
  await isRefused(stranger, place, 'unknown-account');

  await link(page, place, other, 'noor-daar');
  const elsewhere = await anotherBrowser(browser);
  await goes(elsewhere, place, other);
  await atProvider(elsewhere, other, 'noor-daar');
  await isIn(elsewhere, place, 'Noor Veldkamp');

  // The answer of one is not taken at the door of the other.
  await elsewhere.context().clearCookies({ domain: 'localhost' });
  await misdirect(elsewhere, other, school);
  await goes(elsewhere, place, other);
  await isRefused(elsewhere, place, 'unknown-request');
  await elsewhere.unroute(/\/auth\?/);
  await goes(elsewhere, place, other);
  await isIn(elsewhere, place, 'Noor Veldkamp');

  // One is withdrawn while somebody is about to use it, and the other stays.
  const late = await anotherBrowser(browser);
  await late.goto(`${place.url}/sign-in`);
  const away = await anotherBrowser(browser);
  await goes(away, place, school);
  await arranges.goto(`${place.url}/accounts/providers`);
  await send(arranges, 'Schoolaccount uitzetten');
  await expect(arranges.getByRole('button', { name: 'Schoolaccount aanzetten' })).toBeVisible();
  await isOut(through, place);
  await send(late, 'Inloggen met Schoolaccount');
  await isRefused(late, place, 'not-offered');
  await atProvider(away, school, 'noor-hier');
  await isRefused(away, place, 'not-offered');
  await elsewhere.goto(`${place.url}/account`);
  await expect(elsewhere.getByRole('main')).toContainText('Noor Veldkamp');
  await late.goto(`${place.url}/sign-in`);
  await expect(offered(late)).toHaveText(['Inloggen met Streekaccount']);
  await goes(late, place, other);
  await atProvider(late, other, 'noor-daar');
  await isIn(late, place, 'Noor Veldkamp');

  // Offered again it opens again: the link was kept.
  await offer(arranges, place, school);
  await goes(away, place, school);
  await isIn(away, place, 'Noor Veldkamp');
});

test('an invitation is taken up with an account elsewhere, once, and opens from then on', once, async ({ page, browser }) => {
  test.setTimeout(120_000);
  const { school } = place;
  const invitation = await invite('Pleun Vermaat', 'pleun');
  await page.goto(invitation);
  await expect(page.getByRole('button', { name: 'Inloggen met Schoolaccount' })).toBeVisible();
  await looksRight(page);

  // Two begin with the same letter, and the first to come back has it.
  const second = await anotherBrowser(browser);
  await takesUp(second, invitation);
  await takesUp(page, invitation);
  await atProvider(page, school, 'pleun-school');
  await isIn(page, place, 'Pleun Vermaat');
  await atProvider(second, school, 'een-ander');
  await isRefused(second, place, 'unknown-request');
  await goes(second, place, school);
  await isRefused(second, place, 'unknown-account');
  await second.goto(invitation);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer');

  const later = await anotherBrowser(browser);
  await goes(later, place, school);
  await atProvider(later, school, 'pleun-school');
  await isIn(later, place, 'Pleun Vermaat');
});

test('an account of somebody else here does not take up an invitation, nor use it up', once, async ({ page, browser }) => {
  test.setTimeout(120_000);
  const { school } = place;
  const first = await invite('Joke Dijkhuis', 'joke');
  await takesUp(page, first);
  await atProvider(page, school, 'joke-school');
  await isIn(page, place, 'Joke Dijkhuis');
  await page.goto(`${place.url}/`);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U bent uitgelogd uit Luwte');

  // Joke is still signed in there, and comes straight back.
  const invitation = await invite('Teun Ravenhorst', 'teun');
  await page.goto(invitation);
  await send(page, 'Inloggen met Schoolaccount');
  await isRefused(page, place, 'account-taken');
  const rightly = await anotherBrowser(browser);
  await takesUp(rightly, invitation);
  await atProvider(rightly, school, 'teun-school');
  await isIn(rightly, place, 'Teun Ravenhorst');
});
