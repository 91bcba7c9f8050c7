import { codeOf } from '../code-app.mjs';
import { expect, login, looksRight, signOut, test } from '../fixtures.mjs';
import { password } from '../people.mjs';

// Nobody else in these tests signs in as the confidant of this school.
const who = 'wout';

test('a code app is set up, asked for, and taken away again', async ({ page }) => {
  await login(page, who, password);
  await page.goto('/account');
  await looksRight(page);
  await page.goto('/account/password');
  await looksRight(page);
  await page.goto('/account');
  await page.getByRole('link', { name: 'Code-app instellen' }).click();
  await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible();
  await looksRight(page);
  const secret = await page.locator('#secret').innerText();

  await page.getByLabel('Code uit de app').fill('000000');
  await page.getByRole('button', { name: 'Code-app instellen' }).click();
  await expect(page.getByRole('alert')).toContainText('Deze code klopt niet');
  await looksRight(page);
  await page.getByLabel('Code uit de app').fill(codeOf(secret));
  await page.getByRole('button', { name: 'Code-app instellen' }).click();
  await expect(page.locator('#codes li')).toHaveCount(10);
  await looksRight(page);
  const recovery = await page.locator('#codes li').first().innerText();

  await signOut(page);
  await login(page, who, password);
  await expect(page.getByLabel('Code')).toBeVisible();
  await looksRight(page);
  await page.getByRole('link', { name: 'Ik kan niet bij mijn code-app' }).click();
  await page.getByLabel('Herstelcode').fill(recovery);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page).toHaveURL(/\/$/);

  await signOut(page);
  await login(page, who, password);
  // The code of this half minute was used already: the next one is taken half a minute early.
  await page.getByLabel('Code').fill(codeOf(secret, 1));
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page).toHaveURL(/\/$/);

  await page.goto('/account');
  await expect(page.getByText('U hebt nog 9 van de 10 herstelcodes over.')).toBeVisible();
  await page.getByRole('link', { name: 'Code-app vervangen of verwijderen' }).click();
  await looksRight(page);
  await page.getByRole('button', { name: 'Code-app verwijderen' }).click();
  await expect(page.getByRole('status').first()).toContainText('De code-app is verwijderd');
});
