import { defineConfig } from '@playwright/test';
import { browser } from './support/browser';

const { executablePath, args, env } = await browser();

/** One worker and no second try: all tests share the one Mistok, and a test that fails now and then is a bug to find. */
export default defineConfig({
  testDir: 'tests',
  outputDir: '../target/e2e/results',
  globalSetup: './support/setup.ts',
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: true,
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: { executablePath, args, env },
    locale: 'en-GB',
    timezoneId: 'Europe/Kyiv',
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    trace: 'retain-on-failure',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
  },
});
