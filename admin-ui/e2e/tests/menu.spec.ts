import { addresses } from '../support/addresses';
import { expectAccessible } from '../support/access';
import { call, type Channel, connectedChannel, simulate } from '../support/api';
import { takePictures } from '../support/looks';
import { expect, test } from '../support/test';

const SHOP = [
  { name: 'Today', type: 'click', key: 'TODAY' },
  { name: 'Shop', subButtons: [{ name: 'Beans', type: 'view', url: 'https://example.com/beans' }, { name: 'Cups', type: 'click', key: 'CUPS' }] },
];

async function publish(channel: Channel, buttons: unknown): Promise<void> {
  await call('PUT', `/api/channels/${channel.id}/menu/draft`, { buttons });
  await call('POST', `/api/channels/${channel.id}/menu/publish`);
}

/** What followers see, as the simulated platform has it. */
async function live(channel: Channel): Promise<string> {
  return JSON.stringify((await simulate<{ buttons: unknown }>('GET', `/accounts/${channel.appId}/menu`)).buttons);
}

test('an old menu comes back into the draft, is compared and published', async ({ admin }) => {
  const channel = await connectedChannel('Menu restored');
  await publish(channel, SHOP);
  const first = await live(channel);
  await publish(channel, [{ name: 'Closed', type: 'click', key: 'CLOSED' }]);
  await admin.goto(`${addresses().url}/c/${channel.id}/menu`);
  await expect(admin.getByRole('button', { name: /Closed/ })).toBeVisible();

  await admin.getByRole('button', { name: 'History' }).click();
  await admin.getByText('Version 1', { exact: false }).first().click();
  await takePictures(admin, 'menu-history');
  await admin.getByRole('button', { name: 'Restore into the draft' }).click();
  await expect(admin.getByText('Version 1 is now the draft.')).toBeVisible();
  expect(await live(channel), 'nothing reaches followers yet').not.toEqual(first);

  await admin.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(admin.getByRole('dialog')).toContainText('Removed: Closed');
  await takePictures(admin, 'menu-changes');
  await expectAccessible(admin);
  await admin.getByRole('button', { name: 'Publish to followers' }).click();
  await expect(admin.getByText('WeChat has accepted version 3.')).toBeVisible();
  expect(await live(channel)).toEqual(first);
});

test('a button is edited in place, and WeChat’s refusal leaves the draft as it is', async ({ admin }) => {
  const channel = await connectedChannel('Menu refused');
  await publish(channel, SHOP);
  await admin.goto(`${addresses().url}/c/${channel.id}/menu`);
  await admin.getByRole('button', { name: /^Today/ }).click();
  await takePictures(admin, 'menu-editing');
  await expectAccessible(admin);

  await admin.getByLabel('Name', { exact: true }).fill('A name that is far too long');
  await expect(admin.getByRole('alert').filter({ hasText: 'Too long for WeChat. Shorten it.' })).toBeVisible();
  await takePictures(admin, 'menu-mistake', [360, 1280]);
  await admin.getByLabel('Name', { exact: true }).fill('Now');
  await expect(admin.getByText(/^Saved/)).toBeVisible();

  await simulate('PUT', `/accounts/${channel.appId}/faults`, {
    faults: [{ kind: 'errcode', errcode: 48001, path: '/cgi-bin/menu/create' }],
  });
  await admin.getByRole('button', { name: 'Publish', exact: true }).click();
  await admin.getByRole('button', { name: 'Publish to followers' }).click();
  await expect(admin.getByRole('alert').filter({ hasText: 'The menu was not published' })).toContainText('48001');
  await takePictures(admin, 'menu-refused', [360, 1280]);

  await simulate('DELETE', `/accounts/${channel.appId}/faults`);
  await admin.getByRole('button', { name: 'Publish to followers' }).click();
  await expect(admin.getByText('WeChat has accepted version 2.')).toBeVisible();
});
