// A clamd of Debian with signatures of our own: no network, and nothing of the machine's.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const program = '/usr/sbin/clamd';
/** What our own signature knows a file by. */
export const marker = 'a marker that only a test has';

/** `{ socket, stop }`. */
export async function startClamd() {
  const folder = await mkdtemp(join(tmpdir(), 'luwte-clamd-'));
  const [signatures, socket, settings] = ['signatures', 'clamd.sock', 'clamd.conf'].map((name) => join(folder, name));
  await mkdir(signatures);
  await writeFile(join(signatures, 'own.ndb'), `Test.Marker:0:*:${Buffer.from(marker).toString('hex')}\n`);
  const lines = [`DatabaseDirectory ${signatures}`, `LocalSocket ${socket}`, 'Foreground yes', 'DisableCertCheck yes', ''];
  await writeFile(settings, lines.join('\n'));
  const clamd = spawn(program, [`--config-file=${settings}`], { stdio: 'ignore' });
  const ended = new Promise((resolve) => {
    clamd.once('exit', resolve);
    clamd.once('error', resolve);
  });
  const stop = async () => {
    clamd.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  // It makes its socket when it has read what it knows.
  for (let looks = 0; looks < 600; looks += 1) {
    if (await stat(socket).catch(() => undefined)) return { socket, stop };
    await pause(100);
  }
  await stop();
  throw new Error(`${program} does not start; tools/install.sh test installs it`);
}
