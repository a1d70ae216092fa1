import { addresses } from '../support/addresses';
import { expectAccessible } from '../support/access';
import { newAccount } from '../support/api';
import { takePictures } from '../support/looks';
import { expect, test } from '../support/test';

const NAME = `Wrong secret ${Date.now()}`;

test('a wrong AppSecret is named, replaced, and the channel deleted in the end', async ({ admin }) => {
  const { appId, appSecret } = await newAccount(NAME);
  await admin.goto(`${addresses().url}/channels/new`);
  await admin.getByLabel('Name', { exact: true }).fill(NAME);
  await admin.getByLabel('AppID').fill(appId);
  await admin.getByLabel('AppSecret').fill('fedcba9876543210fedcba9876543210');
  await admin.getByRole('button', { name: 'Continue' }).click();
  await admin.getByRole('button', { name: 'Save it in the simulator’s console' }).click();
  await expect(admin.getByText('The AppSecret is wrong.')).toBeVisible({ timeout: 30_000 });
  await takePictures(admin, 'connect-wrong-secret', [360, 1280]);

  await admin.getByRole('link', { name: 'Channel settings' }).click();
  await expect(admin.getByRole('heading', { name: 'Channel', exact: true })).toBeVisible();
  await takePictures(admin, 'channel');
  await expectAccessible(admin);
  await admin.getByRole('button', { name: 'Correct it…' }).click();
  await admin.getByLabel('New AppSecret').fill(appSecret);
  await admin.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(admin.getByText('Both are right.')).toBeVisible({ timeout: 30_000 });

  await admin.goto(`${addresses().url}/channels`);
  await expect(admin.getByRole('link', { name: NAME })).toBeVisible();
  await takePictures(admin, 'channels');
  await expectAccessible(admin);
  await admin.getByRole('link', { name: NAME }).click();
  await admin.getByRole('link', { name: 'Channel', exact: true }).click();
  await admin.getByRole('button', { name: 'Delete the channel…' }).click();
  const forGood = admin.getByRole('button', { name: 'Delete for good' });
  await expect(forGood).toBeDisabled();
  await admin.getByLabel(/To confirm, type/).fill(NAME);
  await forGood.click();
  await expect(admin).toHaveURL(/\/channels$/);
  await expect(admin.getByRole('link', { name: NAME })).toHaveCount(0);
});
