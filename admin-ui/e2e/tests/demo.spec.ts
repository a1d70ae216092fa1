import type { Page } from '@playwright/test';
import { addresses } from '../support/addresses';
import { expectAccessible } from '../support/access';
import { takePictures } from '../support/looks';
import { expect, signIn, test } from '../support/test';
import { withChineseLetters } from '../support/fonts';

const PAGES = ['overview', 'menu', 'replies', 'statistics', 'channel'] as const;
const LANGUAGES = {
  'zh-CN': { overview: '概览', statistics: '统计' },
  uk: { overview: 'Огляд', statistics: 'Статистика' },
} as const;

async function show(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.ant-skeleton, [aria-busy="true"]')).toHaveCount(0);
}

test('the demo fills every page, in three languages, and goes with one click', async ({ admin, browser }) => {
  test.setTimeout(420_000);
  await admin.goto(`${addresses().url}/channels/new`);
  await admin.getByRole('button', { name: 'Look around with a demo channel' }).click();
  await expect(admin).toHaveURL(/\/overview$/, { timeout: 60_000 });
  await expect(admin.getByText('This channel holds sample data.')).toBeVisible();
  const arriving = admin.getByRole('progressbar', { name: 'Sent so far' });
  await expect(arriving).toBeVisible();
  await expect(arriving).toHaveCount(0, { timeout: 240_000 });
  const channel = admin.url().replace(/\/overview$/, '');

  for (const name of PAGES) {
    await show(admin, `${channel}/${name}`);
    if (name === 'menu') await admin.getByRole('button', { name: 'Today', exact: true }).click();
    await takePictures(admin, name === 'channel' ? 'demo-channel' : name);
    await expectAccessible(admin);
  }
  await show(admin, `${channel}/replies`);
  await admin.getByRole('button', { name: 'Edit the answer: Office hours' }).click();
  await expect(admin.getByRole('grid')).toBeVisible();
  await takePictures(admin, 'office-hours', [360, 1280]);

  await show(admin, `${channel}/statistics`);
  await expect(admin.getByText(/taps by 3\d people/).first()).toBeVisible();

  for (const [locale, words] of Object.entries(LANGUAGES)) {
    const context = await browser.newContext({ locale, viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await withChineseLetters(page);
    await signIn(page);
    for (const name of PAGES) {
      await show(page, `${channel}/${name}`);
      await takePictures(page, `${name}-${locale}`, [360, 1280]);
    }
    await show(page, `${channel}/overview`);
    await expect(page.getByRole('heading', { name: words.overview })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await context.close();
  }

  await show(admin, `${channel}/overview`);
  await admin.getByRole('button', { name: 'Remove the demo' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Remove the demo' }).click();
  await expect(admin).toHaveURL(/\/channels$/);
  await expect(admin.getByText('Lviv Coffee (demo)')).toHaveCount(0);
});
