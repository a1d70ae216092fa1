import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../node_modules/@fontsource-variable/noto-sans-sc');
const FAMILY = 'Noto Sans CJK SC';

/** Arrows, other signs, then everything of Chinese but its quotation marks. */
const FIRST = 0x2190;

/** A bare machine has no Chinese letters, and its screenshots would show boxes. Real readers have fonts of their own. */
export async function withChineseLetters(page: Page): Promise<void> {
  await page.route('**/__fonts/*', async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    if (!name.endsWith('.css')) return route.fulfill({ path: resolve(FOLDER, 'files', name) });
    const css = await readFile(resolve(FOLDER, 'index.css'), 'utf8');
    return route.fulfill({ contentType: 'text/css', body: onlyChinese(css) });
  });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = '/__fonts/index.css';
      document.head.append(link);
    });
  });
}

/** Other letters, and punctuation that is wide in Chinese alone, stay with the fonts of the machine. */
function onlyChinese(css: string): string {
  return css
    .replaceAll("'Noto Sans SC Variable'", `'${FAMILY}'`)
    .replaceAll('./files/', './')
    .replaceAll(/unicode-range: *([^;}]+)/g, (_, ranges: string) => {
      const chinese = ranges.split(',').filter((range) => Number.parseInt(range.trim().slice(2), 16) >= FIRST);
      return `unicode-range: ${chinese.length > 0 ? chinese.join(',') : 'U+10FFFF'}`;
    });
}
