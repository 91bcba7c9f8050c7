import { expect, login, looksRight, test } from '../fixtures.mjs';
import { password, staff } from '../people.mjs';

// A session of its own: the others are shared between tests, and this one ends up hidden.
test.beforeEach(async ({ page, baseURL }) => {
  await login(page, staff.teacher.login, password);
  await expect(page).toHaveURL(`${baseURL}/`);
});

test('the button hides, and the password is asked again', async ({ page }) => {
  await page.goto('/signal');
  await page.getByRole('button', { name: 'Snel verbergen' }).click();
  await expect(page).toHaveTitle('Het weer');
  await looksRight(page);
  await page.goto('/signal');
  await expect(page.getByLabel('Wachtwoord')).toBeVisible();
});

test('Escape once hides nothing, however soon after the page came', async ({ page }) => {
  await page.goto('/signal', { waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: 'Snel verbergen' })).toBeVisible();
  await page.keyboard.press('Escape');
  // Longer than two presses may be apart.
  await page.waitForTimeout(700);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Wat zag of hoorde u?').first()).toBeVisible();
});

test('Escape twice hides; going back shows nothing; what was typed is there again', async ({ page, baseURL, javaScriptEnabled }) => {
  await page.goto('/signal');
  if (javaScriptEnabled === false) {
    await expect(page.getByRole('button', { name: 'Snel verbergen' })).toBeVisible();
    return;
  }
  await page.getByLabel('Wat zag of hoorde u?').first().fill('Half getypt over de jas');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle('Het weer');
  // The screen is empty at once; the server hears of it a moment later.
  await expect.poll(async () => (await page.request.get('/account', { maxRedirects: 0 })).status()).toBe(303);
  await page.goBack();
  await expect(page.getByLabel('Wachtwoord')).toBeVisible();
  await expect(page.getByText('Half getypt')).toHaveCount(0);
  await login(page, staff.teacher.login, password);
  await expect(page).toHaveURL(`${baseURL}/`);
  await page.goto('/signal');
  await expect(page.getByLabel('Wat zag of hoorde u?').first()).toHaveValue('Half getypt over de jas');
});
