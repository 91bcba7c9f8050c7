// The header: one row on a narrow screen, with the rest behind a button that needs no script.
import { expect, looksRight, openMenu, test } from '../fixtures.mjs';

test('the header leaves the screen to the page', async ({ as }) => {
  const page = await as('careCoordinator');
  await page.goto('/');
  const banner = page.getByRole('banner');
  const { height } = await banner.boundingBox();
  expect(height, 'the height of the header').toBeLessThan(80);

  const menu = banner.getByRole('navigation');
  await expect(menu).toBeVisible({ visible: page.viewportSize().width > 640 });
  await openMenu(page);
  await expect(menu).toBeVisible();
  await expect(banner.getByRole('button', { name: 'Uitloggen' })).toBeVisible();
  await looksRight(page);
  await menu.getByRole('link', { name: 'Dossiers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dossiers' })).toBeVisible();
});
