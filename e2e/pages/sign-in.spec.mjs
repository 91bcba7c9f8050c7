import { expect, looksRight, test } from '../fixtures.mjs';

test('the sign-in page is accessible and fits', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByLabel('Gebruikersnaam')).toBeVisible();
  await expect(page.getByLabel('Wachtwoord')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Inloggen', exact: true })).toBeVisible();
  await looksRight(page);
});
