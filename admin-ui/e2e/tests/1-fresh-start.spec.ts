import { addresses } from '../support/addresses';
import { expectAccessible } from '../support/access';
import { takePictures } from '../support/looks';
import { expect, test } from '../support/test';

test('a fresh installation says what a channel is and how to begin', async ({ admin }) => {
  await admin.goto(addresses().url);
  await expect(admin.getByRole('heading', { name: 'Connect your first channel' })).toBeVisible();
  await expect(admin.getByRole('link', { name: 'Connect a channel' }).first()).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Look around with a demo channel' })).toBeVisible();
  await takePictures(admin, 'channels-empty');
  await expectAccessible(admin);
});
