// Signing in with an account elsewhere, at a certified OpenID provider.
import { codeOf } from '../code-app.mjs';
import { expect, login, looksRight, signOut, test } from '../fixtures.mjs';
import { send } from '../forms.mjs';
import { startWithProvider } from '../provider.mjs';

const password = 'zeven ganzen in het gras';
const once = { tag: '@once' };

let place;
test.beforeAll(async () => {
  place = await startWithProvider(password);
});
test.afterAll(() => place?.stop());

/** The pages of the provider come from its library: they would like letters from elsewhere, and waiting for
 * those where there is no network can take longer than a test. */
const stayHere = (context) => context.route(/fonts\.g/, (route) => route.abort());
test.beforeEach(({ context }) => stayHere(context));

/** A browser of somebody else. */
async function anotherBrowser(browser) {
  const context = await browser.newContext();
  await stayHere(context);
  return context.newPage();
}

/** At the provider: any name, any password, and yes to what is asked, the first time. */
async function atProvider(page, name) {
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('maakt daar niet uit');
  const asked = page.url();
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.href !== asked);
  if (page.url().startsWith(place.issuer)) await page.getByRole('button', { name: 'Continue' }).click();
}

async function arrives(page, address) {
  await page.waitForURL((url) => url.href.startsWith(`${place.url}${address}`));
}

async function endThere(page) {
  await page.goto(`${place.issuer}/session/end`);
  await page.getByRole('button', { name: /yes/i }).click();
  await page.waitForURL(/success/);
}

/** Signs out here, if somebody is signed in, and there. */
async function endEverywhere(page) {
  await page.goto(`${place.url}/`);
  if (!page.url().includes('/sign-in')) {
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.waitForURL((url) => url.pathname !== '/');
  }
  await endThere(page);
}

async function begin(page, name) {
  await login(page, name, password, place.url);
  await expect(page).toHaveURL(`${place.url}/`);
}

test('an account is offered, linked, used, and gone when somebody signs out there', once, async ({ page, browser }) => {
  test.setTimeout(180_000);
  // The administrator has a second factor, as whoever arranges anything has.
  const administrator = await anotherBrowser(browser);
  await begin(administrator, 'beheer');
  await administrator.goto(`${place.url}/account/code-app`);
  const secret = await administrator.locator('#secret').innerText();
  await administrator.getByLabel('Code uit de app').fill(codeOf(secret));
  await send(administrator, 'Code-app instellen');
  await expect(administrator.locator('#codes li')).toHaveCount(10);
  await administrator.goto(`${place.url}/accounts/providers`);
  await looksRight(administrator);
  await send(administrator, 'Schoolaccount aanzetten');
  await expect(administrator.getByText('Medewerkers kunnen hiermee inloggen.')).toBeVisible();

  // An account that nobody linked opens nothing.
  await page.goto(`${place.url}/sign-in`);
  await looksRight(page);
  await send(page, 'Inloggen met Schoolaccount');
  await atProvider(page, 'noor-school');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen is niet gelukt');
  await looksRight(page);

  await begin(page, 'noor');
  await page.goto(`${place.url}/account/providers`);
  await looksRight(page);
  await send(page, 'Schoolaccount koppelen');
  await arrives(page, '/account/providers');
  await expect(page.getByText(/^Gekoppeld op/)).toBeVisible();
  await signOut(page);

  let back;
  page.on('request', (request) => {
    if (request.url().includes('/callback?')) back = request.url();
  });
  await page.goto(`${place.url}/sign-in`);
  await send(page, 'Inloggen met Schoolaccount');
  await arrives(page, '/');
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible();
  expect(back).toBeDefined();

  // The same answer of the provider again, in another browser and in this one.
  const stranger = await anotherBrowser(browser);
  await stranger.goto(back);
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Inloggen is niet gelukt');
  await page.goto(back);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen is niet gelukt');

  // Signing out at the provider, in a page of its own, ends the session here.
  await page.goto(`${place.url}/`);
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible();
  await endThere(await page.context().newPage());
  await expect
    .poll(async () => {
      await page.goto(`${place.url}/`);
      return new URL(page.url()).pathname;
    })
    .toBe('/sign-in');

  // And the other way round: signing out here offers to go out there too.
  await send(page, 'Inloggen met Schoolaccount');
  await atProvider(page, 'noor-school');
  await arrives(page, '/');
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U bent uitgelogd uit Luwte');
  await looksRight(page);
  await page.getByRole('link', { name: 'Ook uitloggen bij Schoolaccount' }).click();
  await page.getByRole('button', { name: /yes/i }).click();
  await arrives(page, '/sign-in');

  // Whoever has a second factor shows it, here or there: the provider tells of one, or a code is asked.
  await administrator.goto(`${place.url}/account/providers`);
  await send(administrator, 'Schoolaccount koppelen');
  await atProvider(administrator, 'beheer-school');
  await arrives(administrator, '/account/providers');
  await endEverywhere(administrator);
  await administrator.goto(`${place.url}/sign-in`);
  await send(administrator, 'Inloggen met Schoolaccount');
  await atProvider(administrator, 'beheer-school');
  await arrives(administrator, '/sign-in/code');
  expect((await administrator.goto(`${place.url}/accounts`)).url()).toContain('/sign-in');
  await endEverywhere(administrator);
  place.shows('mfa');
  await administrator.goto(`${place.url}/sign-in`);
  await send(administrator, 'Inloggen met Schoolaccount');
  await atProvider(administrator, 'beheer-school');
  await arrives(administrator, '/');
  expect((await administrator.goto(`${place.url}/accounts`)).status()).toBe(200);

  // A provider that the board no longer offers opens nothing.
  await administrator.goto(`${place.url}/accounts/providers`);
  await send(administrator, 'Schoolaccount uitzetten');
  await page.goto(`${place.url}/sign-in`);
  await expect(page.getByRole('button', { name: 'Inloggen met Schoolaccount' })).toHaveCount(0);
});
