// A certified OpenID provider whose tokens are spoiled on their way: nobody comes in, and it is said why.
import { createHmac } from 'node:crypto';

import { expect, looksRight, test } from '../fixtures.mjs';
import { fill, send } from '../forms.mjs';
import {
  administrator as asAdministrator,
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
import { claimsOf, newKey, secret, token } from '../provider.mjs';

const once = { tag: '@once' };

let place;
let administrator;
test.beforeAll(async ({ browser }) => {
  place = await startOffering();
  administrator = await asAdministrator(browser, place);
  await offer(administrator, place, place.school);
  await offer(administrator, place, place.other);
});
test.afterAll(() => place?.stop());
test.beforeEach(({ context }) => stayHere(context));

/** Signs out here, and stays signed in at the provider. */
async function leave(page) {
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeHidden();
  await isOut(page, place);
}

/** From then on the account there opens nothing here. */
async function unlink(page, { name }) {
  await page.goto(`${place.url}/account/providers`);
  await send(page, `${name} ontkoppelen`);
  await expect(page.getByRole('button', { name: `${name} koppelen` })).toBeVisible();
}

/** The same token, in which these claims are others. */
const saying = (claims) => (made, key) => token({ ...claimsOf(made), ...claims(claimsOf(made)) }, key);

const lies = [
  ['wrong-nonce', saying(() => ({ nonce: 'een ander' }))],
  ['wrong-nonce', saying(() => ({ nonce: undefined }))],
  ['wrong-audience', saying(() => ({ aud: 'een ander programma' }))],
  ['wrong-audience', saying(() => ({ aud: ['luwte', 'een ander programma'] }))],
  ['wrong-issuer', saying(() => ({ iss: 'http://localhost:1' }))],
  ['expired', saying(({ iat }) => ({ exp: iat - 1 }))],
  ['expired', saying(({ iat }) => ({ iat: iat - 3600 }))],
  ['unsigned', (made, key) => token(claimsOf(made), key, { alg: 'none' }, () => Buffer.alloc(0))],
  // What both know is no key to sign with: else the public key could stand for it.
  [
    'wrong-algorithm',
    (made, key) =>
      token(claimsOf(made), key, { alg: 'HS256' }, (text) => createHmac('sha256', secret).update(text).digest()),
  ],
  // A key of somebody else: under its own name, and under that of the provider.
  ['unknown-key', (made) => token(claimsOf(made), newKey())],
  ['wrong-signature', (made, key) => token(claimsOf(made), newKey(key.kid))],
  ['wrong-signature', (made, key) => token(claimsOf(made), key, {}, () => Buffer.alloc(256, 7))],
];

test('what a provider says is not believed because it comes from there', once, async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page, place, 'noor');
  await link(page, place, place.school, 'noor-school');
  await leave(page);

  // A provider changes its keys. The new one is found, and the old one opens nothing any more. This comes
  // first: with a key that nobody knows, the keys are asked for only once in a while.
  const before = place.school.rotate();
  await goes(page, place, place.school);
  await atProvider(page, place.school, 'noor-school');
  await isIn(page, place, 'Noor Veldkamp');
  await leave(page);
  place.school.spoil((made) => token(claimsOf(made), before));
  await goes(page, place, place.school);
  await isRefused(page, place, 'unknown-key');

  for (const [why, lie] of lies) {
    await test.step(why, async () => {
      place.school.spoil(lie);
      await goes(page, place, place.school);
      await isRefused(page, place, why);
    });
  }
  await goes(page, place, place.school);
  await isIn(page, place, 'Noor Veldkamp');
  await leave(page);

  // An answer opens once: whoever sees the address of it later has nothing.
  let answer;
  page.on('request', (request) => {
    if (request.url().includes('/callback?')) answer = request.url();
  });
  await goes(page, place, place.school);
  await isIn(page, place, 'Noor Veldkamp');
  await leave(page);
  await page.goto(answer);
  await isRefused(page, place, 'unknown-request');

  await begin(page, place, 'noor');
  await unlink(page, place.school);
});

test('two providers do not stand for each other', once, async ({ page, browser }) => {
  await begin(page, place, 'noor');
  await link(page, place, place.school, 'noor-account');
  // The same name at another provider is somebody else.
  const somebody = await anotherBrowser(browser);
  await goes(somebody, place, place.other);
  await atProvider(somebody, place.other, 'noor-account');
  await isRefused(somebody, place, 'unknown-account');
  await unlink(page, place.school);
  await link(page, place, place.other, 'noor-account');
  await leave(page);
  await goes(page, place, place.other);
  await isIn(page, place, 'Noor Veldkamp');
  await leave(page);
  await goes(page, place, place.school);
  await isRefused(page, place, 'unknown-account');
});

test('an invitation is taken up with a provider, and opens once', once, async ({ page, browser }) => {
  test.setTimeout(120_000);
  await administrator.goto(`${place.url}/accounts`);
  await administrator.getByRole('link', { name: 'Medewerker uitnodigen' }).click();
  const mail = 'pleun@vlier.example';
  await fill(administrator, { Naam: 'Pleun Vermaat', Gebruikersnaam: 'pleun', 'E-mailadres': mail });
  await administrator.getByLabel('Functie', { exact: true }).selectOption({ label: 'Leerkracht' });
  await administrator.getByLabel('Waar?').selectOption({ label: 'De Vlierhof' });
  await send(administrator, 'Uitnodigen');
  await expect(administrator.getByRole('status')).toContainText('De uitnodiging is verstuurd.');
  const welcome = place.url + (await place.letter(mail)).match(/\/welcome\/[0-9a-f]{64}/)[0];

  await page.goto(welcome);
  await looksRight(page);
  await send(page, 'Inloggen met Streekaccount');
  await atProvider(page, place.other, 'pleun-streek');
  await isIn(page, place, 'Pleun Vermaat');
  await leave(page);
  await goes(page, place, place.other);
  await isIn(page, place, 'Pleun Vermaat');

  const somebody = await anotherBrowser(browser);
  await somebody.goto(welcome);
  await expect(somebody.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer');
});
