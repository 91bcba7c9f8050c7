// A certified OpenID provider, in this process: it takes any name with any password. And a Luwte that
// offers it, as an operator sets one up.
import { execFile, spawn } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

import { Provider } from 'oidc-provider';

import { binary } from './server.mjs';

const secret = 'het geheim van de inlogdienst';

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** `{ url, issuer, shows, stop }`: a Luwte with two people in it, and the provider that it offers. After
 * `shows('mfa')` whoever signs in there shows this besides a password. */
export async function startWithProvider(password) {
  const [port, providerPort] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  const issuer = `http://localhost:${providerPort}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'luwte',
        client_secret: secret,
        redirect_uris: [`${url}/sign-in/providers/school/callback`],
        post_logout_redirect_uris: [`${url}/sign-in`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        backchannel_logout_uri: `${url}/sign-in/providers/school/logout`,
        backchannel_logout_session_required: true,
      },
    ],
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    // The library reaches no machine as near as this one, but for a test. Luwte listens on this number.
    fetch: (address, { dispatcher, ...options }) => fetch(address.replace('localhost', '127.0.0.1'), options),
    claims: { openid: ['sub', 'amr'] },
    pkce: { required: () => true },
    cookies: { keys: ['een sleutel voor een test'] },
    features: {
      devInteractions: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      backchannelLogout: { enabled: true },
    },
  });
  let shown = [];
  const finish = provider.interactionFinished.bind(provider);
  provider.interactionFinished = (request, response, result, options) => {
    if (result.login) result.login.amr = ['pwd', ...shown];
    return finish(request, response, result, options);
  };
  const there = createServer(provider.callback());
  await new Promise((resolve) => there.listen(providerPort, '127.0.0.1', resolve));

  const folder = await mkdtemp(join(tmpdir(), 'luwte-e2e-'));
  const luwte = await serve(folder, { port, issuer, password });
  const stop = async () => {
    luwte.kill();
    await new Promise((resolve) => luwte.once('exit', resolve));
    there.closeAllConnections();
    await new Promise((resolve) => there.close(resolve));
    await rm(folder, { recursive: true, force: true });
  };
  await healthy(url);
  const shows = (...ways) => (shown = ways);
  return { url, issuer, shows, stop };
}

/** Sets up an installation with the provider in its configuration, and serves it. */
async function serve(folder, { port, issuer, password }) {
  const home = join(folder, 'luwte');
  const run = promisify(execFile);
  const school = '99ZZ00,De Vlierhof,Waterveen,0900 000 00 00';
  await run(binary, ['init', '--board', 'Stichting Vlier', '--school', school, home]);
  const secretFile = join(folder, 'provider.secret');
  await writeFile(secretFile, `${secret}\n`, { mode: 0o600 });
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  const config = join(home, 'luwte.toml');
  await appendFile(
    config,
    [
      `origin = "http://localhost:${port}"`,
      '[[identity-provider]]',
      'key = "school"',
      'name = "Schoolaccount"',
      `issuer = "${issuer}"`,
      'client-id = "luwte"',
      `client-secret-file = "${secretFile}"`,
      'second-factor = { amr = ["mfa"] }',
      '',
    ].join('\n'),
  );
  const text = await readFile(config, 'utf8');
  await writeFile(config, text.replace('127.0.0.1:8460', `127.0.0.1:${port}`));
  for (const [login, name, role] of [
    ['noor', 'Noor Veldkamp', 'teacher@99ZZ00'],
    ['beheer', 'Petra Schaap', 'administrator'],
  ]) {
    const person = ['--name', name, '--login', login, '--role', role];
    await run(binary, ['user', 'add', '--config', config, ...person, '--password-file', passwordFile]);
  }
  return spawn(binary, ['serve', '--config', config], { stdio: 'ignore' });
}

async function healthy(url) {
  for (let looks = 0; looks < 300; looks += 1) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.status === 200) return;
    await pause(100);
  }
  throw new Error(`${url}/healthz does not answer 200`);
}
