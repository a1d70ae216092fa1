import { addresses } from '../support/addresses';
import { expectAccessible } from '../support/access';
import { call, connectedChannel } from '../support/api';
import { takePictures } from '../support/looks';
import { expect, test } from '../support/test';

test('a follower follows, taps, writes, and one sees under the hood what happened', async ({ page }) => {
  const channel = await connectedChannel('Phone');
  await call('PUT', `/api/channels/${channel.id}/menu/draft`, {
    buttons: [
      { name: 'Today', type: 'click', key: 'TODAY' },
      { name: 'Shop', subButtons: [{ name: 'Beans', type: 'view', url: 'https://example.com/beans' }] },
    ],
  });
  await call('PUT', `/api/channels/${channel.id}/replies/keys/TODAY`, { type: 'text', text: 'Flat white and a croissant' });
  await call('PUT', `/api/channels/${channel.id}/replies/subscribe`, { type: 'text', text: 'Welcome' });
  await call('POST', `/api/channels/${channel.id}/menu/publish`);

  await page.goto(`${addresses().simulator}/?account=${channel.appId}`);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  const conversation = page.getByRole('log').first();
  await expect(conversation).toContainText('Welcome');
  await page.getByRole('button', { name: 'Today' }).first().click();
  await expect(conversation).toContainText('Flat white and a croissant');
  await page.getByRole('button', { name: /Shop/ }).first().click();
  await page.getByRole('button', { name: /Beans/ }).first().click();
  await expect(page.getByText('https://example.com/beans').first()).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).first().click();

  const hood = page.getByRole('complementary', { name: 'Under the hood' });
  await hood.getByText('Tapped “Today”').click();
  await expect(hood).toContainText('CLICK');
  await takePictures(page, 'phone');
  await expectAccessible(page);

  await call('DELETE', `/api/channels/${channel.id}`);
  await page.getByRole('button', { name: 'Today' }).first().click();
  await expect(conversation).toContainText('This account cannot serve you right now', { timeout: 30_000 });
  await takePictures(page, 'phone-unanswered', [1280]);
});
