// Signing in with an account elsewhere, at a certified OpenID provider.
import { expect, looksRight, signOut, test } from '../fixtures.mjs';
import { send } from '../forms.mjs';
import {
  administrator as asAdministrator,
  anotherBrowser,
  arrives,
  atProvider,
  begin,
  startOffering,
  stayHere,
} from '../offering.mjs';

const once = { tag: '@once' };

let place;
test.beforeAll(async () => {
  place = await startOffering();
});
test.afterAll(() => place?.stop());
test.beforeEach(({ context }) => stayHere(context));

async function endThere(page) {
  await page.goto(`${place.school.issuer}/session/end`);
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

test('an account is offered, linked, used, and gone when somebody signs out there', once, async ({ page, browser }) => {
  test.setTimeout(180_000);
  const administrator = await asAdministrator(browser, place);
  await administrator.goto(`${place.url}/accounts/providers`);
  await looksRight(administrator);
  await send(administrator, 'Schoolaccount aanzetten');
  await expect(administrator.getByText('Medewerkers kunnen hiermee inloggen.')).toBeVisible();

  // An account that nobody linked opens nothing.
  await page.goto(`${place.url}/sign-in`);
  await looksRight(page);
  await send(page, 'Inloggen met Schoolaccount');
  await atProvider(page, place.school, 'noor-school');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen is niet gelukt');
  await looksRight(page);

  await begin(page, place, 'noor');
  await page.goto(`${place.url}/account/providers`);
  await looksRight(page);
  await send(page, 'Schoolaccount koppelen');
  await arrives(page, place, '/account/providers');
  await expect(page.getByText(/^Gekoppeld op/)).toBeVisible();
  await signOut(page);

  let back;
  page.on('request', (request) => {
    if (request.url().includes('/callback?')) back = request.url();
  });
  await page.goto(`${place.url}/sign-in`);
  await send(page, 'Inloggen met Schoolaccount');
  await arrives(page, place, '/');
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
  await atProvider(page, place.school, 'noor-school');
  await arrives(page, place, '/');
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U bent uitgelogd uit Luwte');
  await looksRight(page);
  await page.getByRole('link', { name: 'Ook uitloggen bij Schoolaccount' }).click();
  await page.getByRole('button', { name: /yes/i }).click();
  await arrives(page, place, '/sign-in');

  // Whoever has a second factor shows it, here or there: the provider tells of one, or a code is asked.
  await administrator.goto(`${place.url}/account/providers`);
  await send(administrator, 'Schoolaccount koppelen');
  await atProvider(administrator, place.school, 'beheer-school');
  await arrives(administrator, place, '/account/providers');
  await endEverywhere(administrator);
  await administrator.goto(`${place.url}/sign-in`);
  await send(administrator, 'Inloggen met Schoolaccount');
  await atProvider(administrator, place.school, 'beheer-school');
  await arrives(administrator, place, '/sign-in/code');
  expect((await administrator.goto(`${place.url}/accounts`)).url()).toContain('/sign-in');
  await endEverywhere(administrator);
  place.school.shows('mfa');
  await administrator.goto(`${place.url}/sign-in`);
  await send(administrator, 'Inloggen met Schoolaccount');
  await atProvider(administrator, place.school, 'beheer-school');
  await arrives(administrator, place, '/');
  expect((await administrator.goto(`${place.url}/accounts`)).status()).toBe(200);

  // A provider that the board no longer offers opens nothing.
  await administrator.goto(`${place.url}/accounts/providers`);
  await send(administrator, 'Schoolaccount uitzetten');
  await page.goto(`${place.url}/sign-in`);
  await expect(page.getByRole('button', { name: 'Inloggen met Schoolaccount' })).toHaveCount(0);
});
