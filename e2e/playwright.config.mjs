// The browser tests. pages/ looks at every page in every way of looking; stories/ does things;
// harness/ tries the instruments, once.
import { defineConfig, devices } from '@playwright/test';

const desktop = { viewport: { width: 1280, height: 800 } };
const looks = /pages\/.*\.spec\.mjs/;
const deeds = /(pages|stories)\/.*\.spec\.mjs/;
// Refusals and the keyboard are no different on a phone.
const way = /(pages\/.*|stories\/whole-way)\.spec\.mjs/;
// What is the same however one looks.
const once = /@once/;
const all = /(harness|pages|stories)\/.*\.spec\.mjs/;

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  // One for each core of a small machine; each has an invented school of its own.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  reporter: [['list'], ['./reporter.mjs']],
  use: {
    // A page answers at once; what is not there in seconds is not there.
    actionTimeout: 10_000,
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
    { name: 'dark', testMatch: looks, grepInvert: once, use: { ...desktop, colorScheme: 'dark' } },
    { name: 'phone', testMatch: way, grepInvert: once, use: { ...devices['Pixel 7'] } },
    { name: 'nojs', testMatch: deeds, grepInvert: once, use: { ...desktop, javaScriptEnabled: false } },
    // 1280 pixels at 400 % are 320: WCAG 1.4.10.
    { name: 'reflow', testMatch: looks, grepInvert: once, use: { viewport: { width: 320, height: 640 } } },
  ],
});
