import { readFile } from 'node:fs/promises';
import { addresses } from '../support/addresses';
import { call, connectedChannel, simulate } from '../support/api';
import { takePictures } from '../support/looks';
import { expect, test } from '../support/test';

test('the numbers go up by themselves, can be taken along, and stay when they cannot be read', async ({ admin }) => {
  const channel = await connectedChannel('Statistics');
  await call('PUT', `/api/channels/${channel.id}/menu/draft`, { buttons: [{ name: 'Today', type: 'click', key: 'TODAY' }] });
  await call('POST', `/api/channels/${channel.id}/menu/publish`);
  await admin.goto(`${addresses().url}/c/${channel.id}/statistics`);
  await expect(admin.getByRole('heading', { name: 'Nothing to count yet' })).toBeVisible();
  await takePictures(admin, 'statistics-empty', [360, 1280]);

  const followers = `/accounts/${channel.appId}/followers`;
  for (const openId of ['oTapper0000000000000000000001', 'oTapper0000000000000000000002']) {
    await simulate('POST', `${followers}/${openId}/subscribe`, {});
    await simulate('POST', `${followers}/${openId}/click`, { key: 'TODAY' });
  }
  await expect(admin.getByText('2 taps by 2 people', { exact: false }).first()).toBeVisible();

  const [file] = await Promise.all([
    admin.waitForEvent('download'),
    admin.getByRole('button', { name: /Download CSV/ }).first().click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toMatch(/,2,2\r?\n/);

  await admin.route('**/stats/**', (route) => route.abort());
  await expect(admin.getByText(/Not updated since/).first()).toBeVisible({ timeout: 30_000 });
  await expect(admin.getByText('2 taps by 2 people', { exact: false }).first()).toBeVisible();
  await takePictures(admin, 'statistics-stale', [360]);
});
