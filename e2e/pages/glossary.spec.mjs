// Words that are explained where they stand: with the mouse, the keyboard, a finger, and without scripts.
import { axe, expect, isReachable, looksRight, test } from '../fixtures.mjs';

const meaning = /De organisatie in uw regio die advies geeft/;

test('a word says what it means when it is pressed', async ({ page, javaScriptEnabled }) => {
  await page.goto('/topics/honour-violence');
  const word = page.getByRole('button', { name: 'Veilig Thuis', exact: true });
  await expect(word).toHaveCount(1);
  await expect(page.getByText(meaning)).toBeHidden();
  await word.click();
  await expect(page.getByText(meaning)).toBeVisible();
  await expect(page.getByText(meaning)).toBeInViewport();
  await axe(page);
  // Without scripts the browser itself closes what it opened.
  await page.locator('h1').click();
  await expect(page.getByText(meaning)).toBeHidden();
  expect(new URL(page.url()).pathname, String(javaScriptEnabled)).toBe('/topics/honour-violence');
});

test('a word says what it means to a mouse and to the keyboard @once', async ({ page }) => {
  await page.goto('/topics/honour-violence');
  const word = page.getByRole('button', { name: 'Veilig Thuis', exact: true });
  const means = page.getByText(meaning);
  await word.hover();
  await expect(means).toBeVisible();
  const [at, box] = [await word.boundingBox(), await means.boundingBox()];
  expect(Math.abs(box.y - (at.y + at.height)), 'it stands at its word').toBeLessThan(60);
  // It can be pointed at itself, and goes when the mouse goes.
  await means.hover();
  await page.waitForTimeout(400);
  await expect(means).toBeVisible();
  await page.locator('h1').hover();
  await expect(means).toBeHidden();
  await page.keyboard.press('Tab');
  for (let presses = 0; presses < 60 && !(await word.evaluate((one) => one === document.activeElement)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(word).toBeFocused();
  await expect(means).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(means).toBeHidden();
  await expect(page.locator('h1')).toBeVisible();
});

test('the list of words', async ({ page }) => {
  await page.goto('/glossary');
  await expect(page.getByRole('heading', { level: 1, name: 'Woordenlijst' })).toBeVisible();
  await expect(page.getByText(meaning)).toBeVisible();
  await isReachable(page);
  await looksRight(page);
});
