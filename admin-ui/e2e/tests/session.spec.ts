import { addresses } from '../support/addresses';
import { expectAccessible } from '../support/access';
import { call, connectedChannel } from '../support/api';
import { takePictures } from '../support/looks';
import { expect, test } from '../support/test';

test('a wrong password is said at the form and can be mended there', async ({ page }) => {
  const { url, username, password } = addresses();
  await page.goto(url);
  await expect(page.getByRole('heading', { name: 'Sign in to Mistok' })).toBeVisible();
  await takePictures(page, 'sign-in');
  await expectAccessible(page);

  await page.getByLabel('User name').fill(username);
  await page.getByLabel('Password', { exact: true }).fill('not this one');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('You were not signed in');
  await expect(page.getByLabel('User name')).toHaveValue(username);
  await takePictures(page, 'sign-in-refused', [360]);

  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/sign-in/);
});

test('a session that ends keeps what was typed and goes on after signing in again', async ({ admin, context }) => {
  const { url, password } = addresses();
  const channel = await connectedChannel('Session');
  await admin.goto(`${url}/c/${channel.id}/replies`);
  await admin.getByRole('button', { name: /Write a welcome/ }).click();
  await admin.getByLabel('Text', { exact: true }).fill('Typed before the session ended');
  await context.clearCookies();
  await admin.getByRole('button', { name: 'Save', exact: true }).click();
  const again = admin.getByRole('dialog', { name: 'Please sign in again' });
  await expect(again).toBeVisible();
  await takePictures(admin, 'session-ended', [360, 1280]);
  await again.getByLabel('Password', { exact: true }).fill(password);
  await again.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(again).toHaveCount(0);
  await expect(admin.getByText('Typed before the session ended').first()).toBeVisible();
  await expect
    .poll(() => call<{ subscribe?: { text: string } }>('GET', `/api/channels/${channel.id}/replies`))
    .toHaveProperty('subscribe.text', 'Typed before the session ended');
});
