import { expect, type Page } from '@playwright/test';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../target/screenshots');
const WIDTHS = [360, 1280, 1920] as const;
const HEIGHTS = { 360: 740, 1280: 860, 1920: 1080 } as const;

const expectSoon = expect.configure({ soft: true });

/**
 * Pictures of a page at three widths, by day and by night; the page stands as before afterwards. At none of them does
 * anything stick out to the side.
 */
export async function takePictures(page: Page, name: string, widths: readonly (360 | 1280 | 1920)[] = WIDTHS): Promise<void> {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHTS[width] });
    // A change of the width is still under way for a moment: paddings have transitions.
    await expectSoon
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `pixels beyond the right edge at ${width}`)
      .toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: resolve(FOLDER, `${name}-${width}-${colorScheme}.png`), animations: 'disabled' });
    }
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  if (before) await page.setViewportSize(before);
}
