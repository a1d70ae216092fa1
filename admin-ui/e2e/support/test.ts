import { test as base, expect, type Page } from '@playwright/test';
import { addresses } from './addresses';
import { withChineseLetters } from './fonts';

interface Fixtures {
  /** A page that nobody has signed in to yet. What the browser complains of fails the test. */
  page: Page;
  /** The same after signing in. */
  admin: Page;
}

export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    const complaints = listen(page);
    await withChineseLetters(page);
    await use(page);
    expect(complaints, 'errors of scripts, and what the content security policy stopped').toEqual([]);
  },
  admin: async ({ page }, use) => {
    await signIn(page);
    await use(page);
  },
});

export { expect };

/** Through the session's call, in the way the page does. */
export async function signIn(page: Page): Promise<void> {
  const { url, username, password } = addresses();
  const answer = await page.request.post(`${url}/api/session`, { data: { username, password } });
  expect(answer.ok(), 'signing in').toBe(true);
}

/** Answers that a test provokes are logged by browsers as errors of loading; those are not meant. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  return complaints;
}
