import { addresses } from '../support/addresses';
import { expectAccessible } from '../support/access';
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
