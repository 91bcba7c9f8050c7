// The browser tests. pages/ looks at every page in every way of looking (`looksRight`); stories/ does
// things; harness/ tries the instruments, once; handbook/ takes the pictures of the handbook.
import { defineConfig, devices } from '@playwright/test';

const desktop = { viewport: { width: 1280, height: 800 } };
const deeds = /(pages|stories)\/.*\.spec\.mjs/;
// On a real phone: what a finger does. How pages look on one is looked at with all the other looks.
const way = /(pages\/(header|hide|sign-in)|stories\/(whole-way|staff-route|practice))\.spec\.mjs/;
// What is the same with scripts and without.
const once = /@once/;
const all = /(handbook|harness|pages|stories)\/.*\.spec\.mjs/;

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  // One for each core of a small machine; each has an invented school of its own.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  // A page answers at once on an idle machine. One that is building beside it is slow, not wrong.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./reporter.mjs']],
  use: {
    actionTimeout: 15_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // A trace costs a sixth of the time: ask for it when a failure must be understood.
    trace: process.env.LUWTE_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      // Chromium without its own windows: the same pages in half the time. CHROMIUM=/usr/bin/chromium
      // tries them in the whole of it.
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
      args: [
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', testMatch: all, use: { ...desktop, colorScheme: 'light' } },
    { name: 'phone', testMatch: way, grepInvert: once, use: { ...devices['Pixel 7'] } },
    { name: 'nojs', testMatch: deeds, grepInvert: once, use: { ...desktop, javaScriptEnabled: false } },
  ],
});
