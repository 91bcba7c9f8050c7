// Starts an invented board for a worker of the tests, and stops it afterwards: two workers side by
// side each have a school of their own.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

export const binary = process.env.LUWTE_BINARY ?? join(import.meta.dirname, '../target/debug/luwte');
const patience = 120_000;

/** `{ url, mail, log, stop }` of a new server: `mail` is the folder where its letters are, `log` the file with what it said. With BASE_URL set, the tests go there and nothing is started. `edition` says which lines of the demo's own edition read otherwise in a newer one. */
export async function start(worker, edition) {
  if (process.env.BASE_URL) return { url: process.env.BASE_URL, stop: async () => {} };

  const data = await mkdtemp(join(tmpdir(), 'luwte-e2e-'));
  const clear = () => rm(data, { recursive: true, force: true });
  try {
    const own = edition ? ['--editions', await newer(edition, data)] : [];
    const demo = await startIn(data, worker, own);
    const stop = async () => {
      await demo.stop();
      await clear();
    };
    return { ...demo, stop };
  } catch (problem) {
    await clear();
    throw problem;
  }
}

/** The same in a folder that is there, and stays. */
export async function startIn(data, worker, more = []) {
  const luwte = spawn(binary, ['demo', '--listen', '127.0.0.1:0', '--data', data, ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => {
    luwte.once('exit', resolve);
    luwte.once('error', resolve);
  });
  const stop = async () => {
    luwte.kill();
    await ended;
  };

  try {
    const log = await keepLog(luwte.stderr, worker);
    const url = await address(luwte);
    await healthy(url);
    return { url, mail: join(data, 'mail'), log, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** Writes a newer edition than the demo's stories play under, and gives its folder. */
async function newer(edition, data) {
  const shipped = await readFile(join(import.meta.dirname, '../editions/onderwijs-2019.toml'), 'utf8');
  const text = Object.entries(edition).reduce((before, [line, other]) => {
    if (!before.includes(`\n${line}\n`)) throw new Error(`the edition has no line ${line}`);
    return before.replace(`\n${line}\n`, `\n${other}\n`);
  }, shipped);
  const folder = join(data, 'editions');
  await mkdir(folder);
  await writeFile(join(folder, 'newer.toml'), text);
  return folder;
}

/** Keeps what the server says, for whoever looks into a failed test; gives the file. */
async function keepLog(stderr, worker) {
  const folder = join(import.meta.dirname, 'test-results');
  await mkdir(folder, { recursive: true });
  const log = join(folder, `luwte-${worker}.log`);
  stderr.pipe(createWriteStream(log));
  return log;
}

/** The address that the demo prints when it listens. */
function address(luwte) {
  return new Promise((resolve, reject) => {
    const said = [];
    const fail = (why) => reject(new Error(`${binary} ${why}\n${said.join('\n')}`));
    const timer = setTimeout(() => fail('did not say where it listens'), patience);
    luwte.once('error', (error) => fail(`cannot be started: ${error.message}`));
    luwte.once('exit', (code) => fail(`ended at once, with code ${code}; see its log in test-results`));
    // Reading goes on after the address, or a full pipe would hold the server up.
    createInterface({ input: luwte.stdout }).on('line', (line) => {
      said.push(line);
      const found = line.match(/Luwte luistert op (http:\/\/\S+)/);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[1].replace(/\/$/, ''));
    });
  });
}

/** Waits until somebody answers there. */
export async function healthy(url) {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.status === 200) return;
    await pause(100);
  }
  throw new Error(`${url}/healthz does not answer 200`);
}
