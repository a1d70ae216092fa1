import { addresses } from '../support/addresses';
import { expectAccessible } from '../support/access';
import { takePictures } from '../support/looks';
import { expect, test } from '../support/test';

test('from the sign-in page to a published menu, a tap, its reply and its number', async ({ page, context }) => {
  const { url, username, password } = addresses();
  await page.goto(url);
  await page.getByLabel('User name').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();

  await expect(page.getByRole('button', { name: `Account of ${username}` })).toBeVisible();
  await page.goto(`${url}/channels`);
  await page.getByRole('link', { name: 'Connect a channel' }).first().click();
  await expect(page.getByRole('heading', { name: 'Which account is it?' })).toBeVisible();
  await takePictures(page, 'connect-1-account');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use a simulated account' }).click();
  await expect(page.getByText('The account is made and filled in below.')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Lviv Coffee');
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByRole('heading', { name: 'Tell the simulated WeChat where to send messages' })).toBeVisible();
  await takePictures(page, 'connect-2-console');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save it in the simulator’s console' }).click();
  await expect(page.getByText('WeChat has verified the address.')).toBeVisible({ timeout: 30_000 });
  await takePictures(page, 'connect-3-check');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Draw the menu' }).click();

  await expect(page.getByRole('heading', { name: 'Menu', exact: true })).toBeVisible();
  await takePictures(page, 'menu-empty');
  await page.getByRole('button', { name: 'Add a button to the menu' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Today');
  await page.getByRole('combobox', { name: 'When tapped' }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: 'Answer with a message' }).click();
  await page.getByLabel('Text', { exact: true }).fill('Today: flat white and a croissant');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Publish to followers' }).click();
  await expect(page.getByText('WeChat has accepted version 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();

  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Try on a phone' }).click();
  const phone = await opened;
  await phone.getByRole('button', { name: 'Follow', exact: true }).click();
  await phone.getByRole('button', { name: 'Today' }).click();
  await expect(phone.getByRole('log')).toContainText('Today: flat white and a croissant');

  await page.bringToFront();
  await page.getByRole('link', { name: 'Statistics' }).click();
  await expect(page.getByText('1 tap by 1 person')).toBeVisible();
});
