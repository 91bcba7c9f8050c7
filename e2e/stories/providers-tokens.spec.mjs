// What a provider says of who somebody is, spoiled on its way: nobody comes in on it. The provider is a certified
// one, so what is refused is refused for the spoiling alone: an honest word follows each, and opens.
import { createHmac, createPublicKey } from 'node:crypto';

import { test } from '../fixtures.mjs';
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
import { claimsOf, newKey, secret, token } from '../provider.mjs';

const once = { tag: '@once' };
const hour = 3600;
const now = () => Math.floor(Date.now() / 1000);

let place;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  place = await startOffering();
  await offer(await administrator(browser, place), place, place.school);
  const noor = await anotherBrowser(browser);
  await begin(noor, place, 'noor');
  await link(noor, place, place.school, 'noor-school');
});
test.afterAll(() => place?.stop());
test.beforeEach(({ context }) => stayHere(context));

/** The honest claims, but for these; under the very key of the provider. */
const says = (changed) => (honest, key) => token({ ...claimsOf(honest), ...changed() }, key);

/** The honest claims, signed in another way. */
const signed = (header, signature) => (honest, key) =>
  token(claimsOf(honest), key, header, (text) => signature(text, key));

const publicText = ({ privateKey }) => createPublicKey(privateKey).export({ type: 'spki', format: 'pem' });
const hmac = (text, shared) => createHmac('sha256', shared).update(text).digest();

// What is done to the token, why it is refused, and how it is done.
const spoils = [
  ['for another way that was begun', 'wrong-nonce', says(() => ({ nonce: 'van een andere aanvraag' }))],
  ['for no way that was begun', 'wrong-nonce', says(() => ({ nonce: undefined }))],
  ['for another program', 'wrong-audience', says(() => ({ aud: 'een-ander-programma' }))],
  ['for us and another program', 'wrong-audience', says(() => ({ aud: ['luwte', 'een-ander-programma'] }))],
  ['given to another program', 'wrong-audience', says(() => ({ azp: 'een-ander-programma' }))],
  ['of another provider', 'wrong-issuer', says(() => ({ iss: place.other.issuer }))],
  ['that is over', 'expired', says(() => ({ exp: now() - 60 }))],
  ['made an hour ago', 'expired', says(() => ({ iat: now() - hour }))],
  ['from the future', 'expired', says(() => ({ iat: now() + hour, exp: now() + 2 * hour }))],
  ['without a signature', 'unsigned', signed({ alg: 'none' }, () => Buffer.alloc(0))],
  ['signed with what we share', 'wrong-algorithm', signed({ alg: 'HS256' }, (text) => hmac(text, secret))],
  ['signed with what everybody knows', 'wrong-algorithm', signed({ alg: 'HS256' }, (text, key) => hmac(text, publicText(key)))],
  ['under another key of the same name', 'wrong-signature', (honest, { kid }) => token(claimsOf(honest), newKey(kid))],
];

for (const [what, why, how] of spoils) {
  test(`a token ${what} opens nothing`, once, async ({ page }) => {
    place.school.spoil(how);
    await goes(page, place, place.school);
    await atProvider(page, place.school, 'noor-school');
    await isRefused(page, place, why);

    await goes(page, place, place.school);
    await isIn(page, place, 'Noor Veldkamp');
  });
}

test('a token in which another name was put opens nothing', once, async ({ page }) => {
  // Only the claims are changed; the signature is the honest one.
  place.school.spoil((honest) => {
    const [header, , signature] = honest.split('.');
    const claims = Buffer.from(JSON.stringify({ ...claimsOf(honest), sub: 'noor-school' })).toString('base64url');
    return [header, claims, signature].join('.');
  });
  await goes(page, place, place.school);
  await atProvider(page, place.school, 'iemand-anders');
  await isRefused(page, place, 'wrong-signature');
  await goes(page, place, place.school);
  await isRefused(page, place, 'unknown-account');
});

test('what these tests sign themselves opens when nothing else is changed', once, async ({ page }) => {
  place.school.spoil(says(() => ({})));
  await goes(page, place, place.school);
  await atProvider(page, place.school, 'noor-school');
  await isIn(page, place, 'Noor Veldkamp');
});

test('a provider takes a new key, and what the old one signed opens nothing any more', once, async ({ page, browser }) => {
  await goes(page, place, place.school);
  await atProvider(page, place.school, 'noor-school');
  await isIn(page, place, 'Noor Veldkamp');

  const old = place.school.rotate();
  const later = await anotherBrowser(browser);
  await isOut(later, place);
  await goes(later, place, place.school);
  await atProvider(later, place.school, 'noor-school');
  await isIn(later, place, 'Noor Veldkamp');

  const last = await anotherBrowser(browser);
  place.school.spoil((honest) => token(claimsOf(honest), old));
  await goes(last, place, place.school);
  await atProvider(last, place.school, 'noor-school');
  await isRefused(last, place, 'unknown-key');
  await goes(last, place, place.school);
  await isIn(last, place, 'Noor Veldkamp');
});
