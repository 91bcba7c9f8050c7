// The instruments themselves: one that sees nothing would let everything pass.
import { axe, expect, reflows, test } from '../fixtures.mjs';

const pageWith = (body) => `<!doctype html><html lang="nl"><title>Proef</title><main>${body}</main>`;

test('axe sees an image without a text, and passes one with', async ({ page }) => {
  await page.setContent(pageWith('<h1>Proef</h1><img src="data:,">'));
  await expect(axe(page)).rejects.toThrow(/image-alt/);
  await page.setContent(pageWith('<h1>Proef</h1><img src="data:," alt="Proef">'));
  await axe(page);
});

test('a page that is too wide is seen', async ({ page }) => {
  await page.setContent(pageWith('<div style="width: 5000px">breed</div>'));
  await expect(reflows(page)).rejects.toThrow(/width of/);
});

test('a style in the page breaks the policy, and that is seen', async ({ page, quiet }) => {
  await page.goto('/sign-in');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => quiet.join()).toMatch(/Content Security Policy/);
  quiet.length = 0;
});

test('a missing file is seen, a missing page is an answer', async ({ page, quiet }) => {
  const answer = await page.goto('/not-a-page');
  expect(answer.status()).toBe(404);
  expect(quiet).toEqual([]);
  await page.goto('/sign-in');
  const image = page.waitForResponse('**/missing.png');
  await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: '/missing.png' })));
  await image;
  await expect.poll(() => quiet.join()).toMatch(/404: .*missing\.png/);
  quiet.length = 0;
});
