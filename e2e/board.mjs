// A board that an operator runs: the people and dossiers of the demo, served with a configuration.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from './offering.mjs';
import { binary, healthy, startIn } from './server.mjs';

/** `{ url, stop }`, with these lines in its configuration. */
export async function startBoard(lines) {
  const folder = await mkdtemp(join(tmpdir(), 'luwte-e2e-'));
  const demo = await startIn(folder, 'board');
  await demo.stop();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const config = join(folder, 'luwte.toml');
  const written = [
    `listen = "127.0.0.1:${port}"`,
    `store = "sqlite:${join(folder, 'demo.db')}"`,
    `root-key-file = "${join(folder, 'demo.key')}"`,
    'https = false',
    `origin = "${url}"`,
    ...lines,
    '',
  ];
  await writeFile(config, written.join('\n'));
  const luwte = spawn(binary, ['serve', '--config', config], { stdio: 'ignore' });
  const stop = async () => {
    luwte.kill();
    await new Promise((resolve) => luwte.once('exit', resolve));
    await rm(folder, { recursive: true, force: true });
  };
  await healthy(url);
  return { url, stop };
}
