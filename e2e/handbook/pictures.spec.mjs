// The pictures of the handbook can be taken, and each is used. With LUWTE_PICTURES they go into the handbook.
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from '../fixtures.mjs';
import { start } from '../server.mjs';
import { takePictures } from './pictures.mjs';

const handbook = join(import.meta.dirname, '../../docs/handboek/src');

/** The pictures that the chapters show. */
async function shown() {
  const names = await readdir(handbook, { recursive: true });
  const chapters = await Promise.all(
    names.filter((name) => name.endsWith('.md')).map((name) => readFile(join(handbook, name), 'utf8')),
  );
  const found = chapters.flatMap((text) => [...text.matchAll(/pictures\/([\w-]+\.png)/g)].map(([, name]) => name));
  return [...new Set(found)].sort();
}

test('the handbook shows what the program looks like @once', async ({ browser }, info) => {
  test.setTimeout(180_000);
  const folder = process.env.LUWTE_PICTURES ? join(handbook, 'pictures') : info.outputPath('pictures');
  await mkdir(folder, { recursive: true });
  const server = await start('handbook');
  try {
    await takePictures(browser, server.url, folder);
  } finally {
    await server.stop();
  }
  const taken = (await readdir(folder)).sort();
  expect(taken).toEqual(await shown());
  expect((await readdir(join(handbook, 'pictures'))).sort()).toEqual(taken);
});
