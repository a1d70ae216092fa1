import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../node_modules/@fontsource-variable/noto-sans-sc');
const FAMILY = 'Noto Sans CJK SC';

/** A bare machine has no Chinese letters, and its screenshots would show boxes. Real readers have fonts of their own. */
export async function withChineseLetters(page: Page): Promise<void> {
  await page.route('**/__fonts/*', async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    if (!name.endsWith('.css')) return route.fulfill({ path: resolve(FOLDER, 'files', name) });
    const css = await readFile(resolve(FOLDER, 'index.css'), 'utf8');
    const body = css.replaceAll("'Noto Sans SC Variable'", `'${FAMILY}'`).replaceAll('./files/', './');
    return route.fulfill({ contentType: 'text/css', body });
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
