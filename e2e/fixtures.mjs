// What every browser test starts from: `import { test, expect, axe, login } from '../fixtures.mjs'`.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import axeCore from 'axe-core';
import { test as base, expect } from '@playwright/test';

import { password, staff } from './people.mjs';
import { start } from './server.mjs';

export { expect };

// Signing in takes a while on purpose, so each person does it once in a while. Not longer ago than
// this: what leaves the school asks again who it is, ten minutes after signing in.
const sessions = new Map();
const fresh = 5 * 60_000;

// axe waits for timers, and with scripts off there are none: it would hang.
const scriptless = new WeakSet();

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// There are no frames to look into, and only what is wrong is told.
const asked = { runOnly: rules, resultTypes: ['violations'], iframes: false };

/** Every way of looking: wide, in the dark, on a phone, and enlarged four times (1280 pixels at 400 % are
 * 320: WCAG 1.4.10). */
const looks = {
  wide: { size: { width: 1280, height: 800 }, colorScheme: 'light' },
  dark: { size: { width: 1280, height: 800 }, colorScheme: 'dark' },
  phone: { size: { width: 412, height: 839 }, colorScheme: 'light' },
  'phone in the dark': { size: { width: 412, height: 839 }, colorScheme: 'dark' },
  enlarged: { size: { width: 320, height: 640 }, colorScheme: 'light' },
};

export const test = base.extend({
  /** What reads otherwise in the newer edition that the board follows; nothing where it follows the one that ships. */
  edition: [undefined, { option: true, scope: 'worker' }],

  server: [
    async ({ edition }, use, { workerIndex }) => {
      const server = await start(workerIndex, edition);
      await use(server);
      await server.stop();
      await saysNothing(server.log);
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  school: [async ({ server }, use) => use(server.url), { scope: 'worker' }],

  /** `await letter(address)`: the newest letter to somebody, once it is there. */
  letter: async ({ server }, use) => use((address) => newest(server.mail, address)),

  baseURL: async ({ school }, use) => use(school),

  /** Fails the test on any error on any page: a breach of the CSP, a script, a missing file, a 5xx. */
  quiet: [
    async ({ context, javaScriptEnabled }, use) => {
      const errors = [];
      listen(context, errors, javaScriptEnabled);
      await use(errors);
      expect(errors, 'the browser saw no error').toEqual([]);
    },
    { auto: true },
  ],

  /** `await as('teacher')`: a page of somebody with that role, signed in, in a browser of their own. */
  as: async ({ browser, baseURL, quiet, javaScriptEnabled }, use) => {
    const contexts = [];
    await use(async (role) => {
      if (Date.now() - (sessions.get(role)?.at ?? 0) > fresh) sessions.delete(role);
      const context = await browser.newContext({ storageState: sessions.get(role)?.state });
      contexts.push(context);
      listen(context, quiet, javaScriptEnabled);
      const page = await context.newPage();
      if (!sessions.has(role)) {
        await login(page, staff[role].login, password);
        await expect(page).toHaveURL(`${baseURL}/`);
        sessions.set(role, { state: await context.storageState(), at: Date.now() });
      }
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

function listen(context, errors, javaScriptEnabled) {
  if (javaScriptEnabled === false) scriptless.add(context);
  context.on('console', (message) => {
    if (isError(message)) errors.push(`console: ${message.text()}`);
  });
  context.on('weberror', (problem) => errors.push(`script: ${problem.error()}`));
  context.on('response', (response) => {
    if (isBroken(response)) errors.push(`${response.status()}: ${response.url()}`);
  });
}

/** The console repeats each 4xx and 5xx; isBroken knows which of them are answers we want. */
function isError(message) {
  if (message.text().startsWith('Failed to load resource')) return false;
  return message.type() === 'error' || /content.security.policy/i.test(message.text());
}

/** A page may refuse (422) or not be there for this person (404); a file it needs must be. */
function isBroken(response) {
  const isPage = response.request().resourceType() === 'document';
  return response.status() >= (isPage ? 500 : 400);
}

/** Zero violations of WCAG 2.2 AA and of good practice. Looks only where scripts run. */
export async function axe(page, look = 'as it is') {
  if (scriptless.has(page.context())) return;
  // It is a large script: a page that is looked at in more ways than one gets it once.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  const found = await page.evaluate(async (asked) => {
    // What lies half under the bar that is always in sight would be called too small.
    scrollTo(0, 0);
    // Colours that still glide from light to dark are neither.
    for (const gliding of document.getAnimations()) gliding.finish();
    const { violations } = await globalThis.axe.run(asked);
    return violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      where: nodes.map((node) => node.target.join(' ')),
    }));
  }, asked);
  expect(found, `axe on ${page.url()}, ${look}`).toEqual([]);
}

/** Accessible, and as wide as the screen, in every way of looking. The page is loaded once. */
export async function looksRight(page) {
  const before = page.viewportSize();
  for (const [look, { size, colorScheme }] of Object.entries(looks)) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await reflows(page, look);
    await axe(page, look);
  }
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: null });
}

/** Without a mouse: Tab comes to everything that can be used, and shows where it is. */
export async function isReachable(page) {
  if (scriptless.has(page.context())) return;
  // Of a group of choices Tab comes to one; the arrows do the rest. A day is several stops.
  const wanted = await page.evaluate(() => {
    const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    const groups = new Set();
    const all = [...document.querySelectorAll(usable)].filter((one) => {
      if (one.disabled || one.tabIndex < 0 || !one.checkVisibility()) return false;
      if (one.type !== 'radio') return true;
      const isFirst = !groups.has(one.name);
      groups.add(one.name);
      return isFirst;
    });
    globalThis.stopOf = (one) => (one.type === 'radio' ? `choice ${one.name}` : all.indexOf(one));
    document.activeElement.blur();
    scrollTo(0, 0);
    return all.map((one) => [globalThis.stopOf(one), one.outerHTML.slice(0, 120)]);
  });
  const missing = new Map(wanted);
  for (let presses = 0; missing.size > 0 && presses < 3 * wanted.length + 20; presses += 1) {
    await page.keyboard.press('Tab');
    const [stop, outline] = await page.evaluate(() => {
      const here = document.activeElement;
      // The outline of a choice is drawn around the larger circle beside it.
      const drawn = [here, here.nextElementSibling, here.parentElement].filter(Boolean);
      const outlines = drawn.map((one) => getComputedStyle(one));
      const shows = outlines.some((one) => one.outlineStyle !== 'none' || one.boxShadow !== 'none');
      return [globalThis.stopOf(here), shows];
    });
    if (missing.delete(stop)) expect(outline, `the focus shows at ${stop} of ${page.url()}`).toBe(true);
  }
  expect([...missing.values()], `Tab never comes there on ${page.url()}`).toEqual([]);
}

/** Nothing sticks out: the page never scrolls sideways. */
export async function reflows(page, look = 'as it is') {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth, `width of ${page.url()}, ${look}`).toBeLessThanOrEqual(clientWidth);
}

/** Signs in as one of the invented staff; at another Luwte than the demo when that is given. */
export async function login(page, name, password, place = '') {
  await page.goto(`${place}/sign-in`);
  await page.getByLabel('Gebruikersnaam').fill(name);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
}

/** Opens what a narrow screen keeps behind a button in the header. */
export async function openMenu(page) {
  // Before its style is there, a page shows the button on any screen.
  await page.waitForLoadState();
  const button = page.getByRole('banner').getByText('Menu', { exact: true });
  if (await button.isVisible()) await button.click();
}

/** Signs out. */
export async function signOut(page) {
  await openMenu(page);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByLabel('Wachtwoord')).toBeVisible();
}

/** What people typed and who they are stands nowhere in what the program says of its work. */
async function saysNothing(log) {
  if (!log) return;
  const said = await readFile(log, 'utf8');
  const typed = [password, 'Viel in de kring', 'Proefouder', 'blijkt uit wat is vastgelegd'];
  for (const words of [...typed, ...Object.values(staff).map(({ name }) => name)]) {
    expect(said.includes(words), `“${words}” in ${log}`).toBe(false);
  }
}

/** The newest letter to this address in the demo's mailbox. A job writes it, so it takes a moment. */
async function newest(folder, address) {
  for (let looks = 0; looks < 100; looks += 1) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
    const files = await Promise.all(
      names.map(async (name) => {
        const path = join(folder, name);
        return { at: (await stat(path)).mtimeMs, text: await readFile(path, 'utf8') };
      }),
    );
    const mine = files.filter(({ text }) => text.startsWith(`Aan: ${address}\n`));
    if (mine.length > 0) return mine.sort((one, other) => other.at - one.at)[0].text;
    await pause(200);
  }
  throw new Error(`no letter to ${address}`);
}
