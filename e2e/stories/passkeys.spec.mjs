// Passkeys, with a device that Chromium plays.
import { device } from '../device.mjs';
import { expect, login, looksRight, test } from '../fixtures.mjs';
import { send } from '../forms.mjs';
import { password, staff } from '../people.mjs';

const signIn = 'Inloggen met een passkey';
const once = { tag: '@once' };

/** Signs in with the password, and adds a passkey. */
async function withPasskey(page, name) {
  const own = await device(page);
  await login(page, staff.boardMember.login, password);
  await page.goto('/account/passkeys/add');
  await page.getByLabel('Naam van de passkey').fill(name);
  await send(page, 'Passkey maken');
  await expect(page.getByRole('status')).toContainText('De passkey is toegevoegd.');
  await expect(page.getByText(name, { exact: true })).toBeVisible();
  return own;
}

async function signOut(page) {
  await send(page, 'Uitloggen');
  await expect(page.getByLabel('Wachtwoord')).toBeVisible();
}

/** Sends what was caught, as it is or changed. */
async function resend(page, fields) {
  await page.goto('/sign-in');
  await page.evaluate((all) => {
    const form = document.querySelector('form[data-passkey]');
    for (const [name, value] of Object.entries(all)) form.elements[name].value = value;
    form.submit();
  }, fields);
}

/** The page says why not, and nobody is signed in. */
async function isRefused(page, words) {
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByRole('alert').first()).toContainText(words);
  await isOut(page);
}

/** Presses the button, and keeps what the script sends instead of letting it through. */
async function caught(page) {
  const fields = {};
  await page.route('**/sign-in/passkey', async (route) => {
    for (const [name, value] of new URLSearchParams(route.request().postData())) {
      if (name.startsWith('passkey-')) fields[name] = value;
    }
    await route.fulfill({ status: 200, contentType: 'text/html', body: '<title>gevangen</title>' });
  });
  await page.goto('/sign-in');
  await send(page, signIn);
  await expect(page).toHaveTitle('gevangen');
  await page.unroute('**/sign-in/passkey');
  return fields;
}

async function isOut(page) {
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);
}

test('a passkey is added, signs in alone, and does not any more once it is removed', once, async ({ page, baseURL }) => {
  const own = await withPasskey(page, 'Laptop van school');
  const [key] = await own.keys();
  expect([key.isResidentCredential, key.rpId]).toEqual([true, 'localhost']);
  await signOut(page);
  await send(page, signIn);
  await expect(page).toHaveURL(`${baseURL}/`);

  await page.goto('/account/passkeys');
  await expect(page.getByText(/Laatst gebruikt op/).last()).toBeVisible();
  await page.getByRole('link', { name: /^Passkey verwijderen ?: Laptop van school/ }).last().click();
  await looksRight(page);
  await send(page, 'Passkey verwijderen');
  await expect(page.getByRole('status')).toContainText('De passkey is verwijderd.');
  await signOut(page);
  await send(page, signIn);
  await expect(page.getByRole('alert').first()).toContainText('Misschien is hij verwijderd.');
  await looksRight(page);
  await isOut(page);
});

test('a device that does not know its owner lets nobody in', once, async ({ page }) => {
  const own = await withPasskey(page, 'Telefoon');
  await signOut(page);
  await own.knowsOwner(false);
  await send(page, signIn);
  const said = page.getByRole('alert').filter({ hasText: 'uw apparaat kon niet vaststellen dat u het bent' });
  await expect(said).toBeVisible();
  await looksRight(page);
  await isOut(page);
});

test('an answer counts once, and only for what was asked', once, async ({ page, baseURL }) => {
  await withPasskey(page, 'Sleutel');
  await signOut(page);
  const first = await caught(page);
  const second = await caught(page);
  const mixed = { ...first, 'passkey-answer': second['passkey-answer'] };
  await resend(page, mixed);
  await isRefused(page, 'niet aangenomen');

  // The answer was right, and the question is gone: it was tried with another answer.
  await resend(page, first);
  await isRefused(page, 'Het duurde te lang.');

  const third = await caught(page);
  await resend(page, third);
  await expect(page).toHaveURL(`${baseURL}/`);
  await signOut(page);
  await resend(page, third);
  await isRefused(page, 'Het duurde te lang.');
});

test('an answer for another site is not taken', once, async ({ page }) => {
  await withPasskey(page, 'Elders');
  await signOut(page);
  const fields = await caught(page);
  const said = JSON.parse(fields['passkey-answer']);
  const seen = JSON.parse(Buffer.from(said.response.clientDataJSON, 'base64url'));
  seen.origin = 'https://elders.example';
  said.response.clientDataJSON = Buffer.from(JSON.stringify(seen)).toString('base64url');
  await resend(page, { ...fields, 'passkey-answer': JSON.stringify(said) });
  await isRefused(page, 'niet aangenomen');
});

test('a passkey without a name is not made', once, async ({ page }) => {
  const own = await device(page);
  await login(page, staff.boardMember.login, password);
  await page.goto('/account/passkeys/add');
  await page.getByLabel('Naam van de passkey').fill('  ');
  const answer = page.waitForResponse((one) => one.request().resourceType() === 'document');
  await send(page, 'Passkey maken');
  expect((await answer).status()).toBe(422);
  await expect(page.getByRole('alert').first()).toContainText('Geef de passkey een naam.');
  expect(await own.keys()).toEqual([]);
});

test('a passkey shows again that one is there', once, async ({ page, baseURL }) => {
  const own = await withPasskey(page, 'Tablet');
  await signOut(page);
  await send(page, signIn);
  await expect(page).toHaveURL(`${baseURL}/`);
  await page.goto('/account');
  await looksRight(page);
  const confirm = () =>
    page.evaluate(async () => {
      const token = document.querySelector('[name=form-token]').value;
      const asked = { method: 'POST', body: new URLSearchParams({ 'form-token': token }) };
      const { ceremony, options } = await (await fetch('/account/confirm/passkey/begin', asked)).json();
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
      const credential = await navigator.credentials.get({ publicKey });
      const body = new URLSearchParams({
        'form-token': token,
        next: '/account/passkeys',
        'passkey-ceremony': ceremony,
        'passkey-answer': JSON.stringify(credential),
      });
      const answer = await fetch('/account/confirm/passkey', { method: 'POST', body });
      return [answer.status, new URL(answer.url).pathname];
    });
  expect(await confirm()).toEqual([200, '/account/passkeys']);
  expect(await own.keys()).toHaveLength(1);
});
