import { expect, login, looksRight, test } from '../fixtures.mjs';
import { password, staff } from '../people.mjs';

test('the pages of passkeys are accessible and fit', async ({ page, javaScriptEnabled }) => {
  await login(page, staff.boardMember.login, password);
  await page.goto('/account/passkeys');
  await expect(page.getByRole('heading', { level: 1, name: 'Passkeys' })).toBeVisible();
  await looksRight(page);
  await page.getByRole('link', { name: 'Passkey toevoegen' }).click();
  await expect(page.getByRole('button', { name: 'Passkey maken' })).toBeVisible({ visible: javaScriptEnabled !== false });
  await expect(page.getByText('In deze browser kan het nu niet.')).toBeVisible({ visible: javaScriptEnabled === false });
  await looksRight(page);
});

test('the button at sign-in is there where it does something', async ({ page, javaScriptEnabled }) => {
  await page.goto('/sign-in');
  const button = page.getByRole('button', { name: 'Inloggen met een passkey' });
  await expect(button).toBeVisible({ visible: javaScriptEnabled !== false });
  await looksRight(page);
});
