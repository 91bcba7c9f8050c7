// A drawing is added, says that it was not scanned, and is shown small to whoever opens that.
import { crc32, deflateSync } from 'node:zlib';

import { expect, test } from '../fixtures.mjs';
import { choose } from '../forms.mjs';

const part = (name, bytes) => {
  const body = Buffer.concat([Buffer.from(name), bytes]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(bytes.length, 0);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
};

/** A grey PNG of this size. */
function png(width, height) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, 120);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, part('IHDR', head), part('IDAT', deflateSync(rows)), part('IEND', Buffer.alloc(0))]);
}

test('a drawing has a preview for whoever opens it', { tag: '@once' }, async ({ as }) => {
  const page = await as('careCoordinator');
  await page.goto('/dossiers?status=open');
  const dossier = await page.locator('.app-dossier__title a').first().getAttribute('href');
  const asked = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/preview')) asked.push(request.url());
  });
  await page.goto(`${dossier}/attach_document`);
  await page.locator('#title').fill('Tekening van het huis');
  await page.locator('#description').fill('Een huis met een boom ernaast.');
  await page.locator('#made-by').fill('de leerling');
  await choose(page, 'Wat doet dit met het vermoeden?', 'Neutraal');
  await page.locator('input[type=file]').setInputFiles({ name: 'huis.png', mimeType: 'image/png', buffer: png(1600, 800) });
  await page.locator('#form button[type=submit]').last().click();
  await page.waitForURL(`**${dossier}?done=*`);
  const entry = page.locator('.app-entry', { hasText: 'Tekening van het huis' }).first();
  await expect(entry.getByText('Niet gescand op virussen.')).toBeVisible();
  expect(asked, 'a picture does not appear unasked').toEqual([]);
  await entry.getByText('Voorbeeld tonen').click();
  const picture = entry.getByRole('img', { name: 'Voorbeeld van: Tekening van het huis' });
  await expect.poll(() => picture.evaluate((it) => it.naturalWidth)).toBe(640);
  expect(asked).toHaveLength(1);
  const answer = await page.request.get(asked[0]);
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(answer.headers()['cache-control']).toContain('no-store');
});
