// A board that an operator runs: the people and dossiers of the demo, served with a configuration.
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { freePort } from './offering.mjs';
import { binary, healthy, startIn } from './server.mjs';

/** `{ url, stop }`. `editions` are texts by the code of the edition, the last of which the board follows from now on;
 * `lines` are more of the configuration. */
export async function startBoard({ editions = {}, lines = [] }) {
  const folder = await mkdtemp(join(tmpdir(), 'luwte-e2e-'));
  const demo = await startIn(folder, 'board');
  await demo.stop();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const own = join(folder, 'editions');
  await mkdir(own);
  const config = join(folder, 'luwte.toml');
  const written = [
    `listen = "127.0.0.1:${port}"`,
    `store = "sqlite:${join(folder, 'demo.db')}"`,
    `root-key-file = "${join(folder, 'demo.key')}"`,
    'https = false',
    `origin = "${url}"`,
    `editions = "${own}"`,
    ...lines,
    '',
  ];
  await writeFile(config, written.join('\n'));
  for (const [code, text] of Object.entries(editions)) {
    await writeFile(join(own, `${code}.toml`), text);
    await promisify(execFile)(binary, ['edition', 'choose', '--config', config, code]);
  }
  const luwte = spawn(binary, ['serve', '--config', config], { stdio: 'ignore' });
  const stop = async () => {
    luwte.kill();
    await new Promise((resolve) => luwte.once('exit', resolve));
    await rm(folder, { recursive: true, force: true });
  };
  await healthy(url);
  return { url, stop };
}
