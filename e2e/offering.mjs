// A Luwte that offers OpenID providers, as an operator sets one up, and what people do there.
import { execFile, spawn } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { codeOf } from './code-app.mjs';
import { expect, login } from './fixtures.mjs';
import { send } from './forms.mjs';
import { startPost } from './post.mjs';
import { secret, startProvider } from './provider.mjs';
import { binary, healthy } from './server.mjs';

const password = 'zeven ganzen in het gras';

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** `{ url, school, other, letter, stop }`: a Luwte with two people in it, the two providers that it could offer, and
 * the newest letter to somebody. */
export async function startOffering() {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const school = await startProvider({ key: 'school', name: 'Schoolaccount', luwte: url });
  // Under another name of this machine: a browser keeps cookies for a name, whatever the port.
  const other = await startProvider({ key: 'other', name: 'Streekaccount', luwte: url, host: '127.0.0.1' });
  const post = await startPost();
  const folder = await mkdtemp(join(tmpdir(), 'luwte-e2e-'));
  const luwte = await serve(folder, { port, providers: [school, other], post: post.port });
  const stop = async () => {
    luwte.kill();
    await new Promise((resolve) => luwte.once('exit', resolve));
    for (const server of [school, other, post]) await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  await healthy(url);
  return { url, school, other, letter: post.letter, stop };
}

/** Sets up an installation with the providers in its configuration, and serves it. */
async function serve(folder, { port, providers, post }) {
  const home = join(folder, 'luwte');
  const run = promisify(execFile);
  const school = '99ZZ00,De Vlierhof,Waterveen,0900 000 00 00';
  await run(binary, ['init', '--board', 'Stichting Vlier', '--school', school, home]);
  const secretFile = join(folder, 'provider.secret');
  await writeFile(secretFile, `${secret}\n`, { mode: 0o600 });
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  const config = join(home, 'luwte.toml');
  await appendFile(config, written({ port, providers, post, secretFile }));
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

/** What an operator writes. */
function written({ port, providers, post, secretFile }) {
  const offered = providers.flatMap(({ key, name, issuer }) => [
    '[[identity-provider]]',
    `key = "${key}"`,
    `name = "${name}"`,
    `issuer = "${issuer}"`,
    'client-id = "luwte"',
    `client-secret-file = "${secretFile}"`,
    'second-factor = { amr = ["mfa"] }',
  ]);
  const mail = ['[mail]', 'host = "127.0.0.1"', `port = ${post}`, 'tls = "none-on-loopback"'];
  const from = 'from = "Luwte <luwte@vlier.example>"';
  return [`origin = "http://localhost:${port}"`, ...offered, ...mail, from, ''].join('\n');
}

/** The pages of a provider come from its library: they would like letters from elsewhere, and waiting for
 * those where there is no network can take longer than a test. */
export const stayHere = (context) => context.route(/fonts\.g/, (route) => route.abort());

/** A browser of somebody else. */
export async function anotherBrowser(browser) {
  const context = await browser.newContext({ locale: 'nl-NL' });
  await stayHere(context);
  return context.newPage();
}

/** At a provider: any name, any password, and yes to what is asked, the first time. */
export async function atProvider(page, { issuer }, name) {
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('maakt daar niet uit');
  const asked = page.url();
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.href !== asked);
  if (page.url().startsWith(issuer)) await page.getByRole('button', { name: 'Continue' }).click();
}

/** Comes back to a page of Luwte. */
export async function arrives(page, { url }, path) {
  await page.waitForURL((there) => there.origin === url && there.pathname === path);
}

/** Signs in with a password. */
export async function begin(page, { url }, name) {
  await login(page, name, password, url);
  await expect(page).toHaveURL(`${url}/`);
}

/** A browser of the administrator. */
export const administrator = (browser, place) => withCodeApp(browser, place, 'beheer');

/** A browser of somebody, with the second factor that whoever runs or arranges anything has. */
export async function withCodeApp(browser, place, name) {
  const page = await anotherBrowser(browser);
  await begin(page, place, name);
  await page.goto(`${place.url}/account/code-app`);
  await page.getByLabel('Code uit de app').fill(codeOf(await page.locator('#secret').innerText()));
  await send(page, 'Code-app instellen');
  await expect(page.locator('#codes li')).toHaveCount(10);
  return page;
}

/** Lets the board offer a provider. */
export async function offer(page, { url }, { key, name }) {
  await page.goto(`${url}/accounts/providers`);
  await send(page, `${name} aanzetten`);
  await expect(page.getByRole('button', { name: `${name} uitzetten` })).toBeVisible();
}

/** Links an account at a provider where nobody is signed in yet. */
export async function link(page, place, provider, name) {
  await page.goto(`${place.url}/account/providers`);
  await send(page, `${provider.name} koppelen`);
  await atProvider(page, provider, name);
  await arrives(page, place, '/account/providers');
  await expect(page.getByRole('button', { name: `${provider.name} ontkoppelen` })).toBeVisible();
}

/** Goes from the page for signing in to a provider. */
export async function goes(page, { url }, { name }) {
  await page.goto(`${url}/sign-in`);
  await send(page, `Inloggen met ${name}`);
}

/** Somebody is in, and it is this one. */
export async function isIn(page, place, name) {
  await arrives(page, place, '/');
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible();
  await page.goto(`${place.url}/account`);
  await expect(page.getByRole('main')).toContainText(name);
}

/** Nobody is in. */
export async function isOut(page, { url }) {
  await page.goto(`${url}/`);
  expect(new URL(page.url()).pathname).toBe('/sign-in');
}

/** The page says that nobody came in, and to the administrator why; and nobody is in. */
export async function isRefused(page, place, why) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen is niet gelukt');
  await expect(page.getByText('Voor de beheerder:')).toHaveText(`Voor de beheerder: ${why}`);
  await isOut(page, place);
}
