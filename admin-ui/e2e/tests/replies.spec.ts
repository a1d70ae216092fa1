import { addresses } from '../support/addresses';
import { expectAccessible } from '../support/access';
import { call, type Channel, connectedChannel, simulate } from '../support/api';
import { takePictures } from '../support/looks';
import { expect, test } from '../support/test';

interface Shown {
  shown: { content: { text?: string } } | null;
}

/** Writes on the phone and returns what the follower sees. */
async function write(channel: Channel, text: string): Promise<string | undefined> {
  const { shown } = await simulate<Shown>('POST', `/accounts/${channel.appId}/followers/oReader0000000000000000000001/text`, { text });
  return shown?.content.text;
}

test('a default reply is written, tried and sent', async ({ admin }) => {
  const channel = await connectedChannel('Replies');
  await simulate('POST', `/accounts/${channel.appId}/followers/oReader0000000000000000000001/subscribe`, {});
  await admin.goto(`${addresses().url}/c/${channel.id}/replies`);
  await expect(admin.getByText('Nothing is answered: the follower hears nothing.')).toBeVisible();
  await takePictures(admin, 'replies-empty', [360, 1280]);
  await admin.getByRole('button', { name: /Write a default reply/ }).click();
  await admin.getByLabel('Text', { exact: true }).fill('We read it soon');
  await takePictures(admin, 'replies-editor');
  await expectAccessible(admin);
  await admin.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(admin.getByRole('dialog')).toHaveCount(0);
  await expect(admin.getByText('We read it soon').first()).toBeVisible();

  await admin.getByLabel('Message', { exact: true }).fill('hello?');
  await admin.getByRole('button', { name: 'See the answer' }).click();
  await expect(admin.getByText('Nothing above fits, so the default reply answers.')).toBeVisible();
  await expect.poll(() => write(channel, 'hello?')).toBe('We read it soon');
});

test('office hours switch the answer', async ({ admin }) => {
  const channel = await connectedChannel('Office hours');
  await simulate('POST', `/accounts/${channel.appId}/followers/oReader0000000000000000000001/subscribe`, {});
  const rules = `/api/channels/${channel.id}/replies`;
  await call('PUT', `${rules}/default`, { type: 'text', text: 'open' });
  await call('PUT', `${rules}/keywords`, [{ match: 'contains', pattern: 'price', content: { type: 'text', text: '65 UAH' } }]);
  await call('PUT', `${rules}/off-hours`, {
    enabled: false,
    timeZone: 'Europe/Kyiv',
    weekly: [],
    holidays: [{ date: '2030-01-01', name: 'New Year' }],
    workdays: [],
    content: { type: 'text', text: 'closed' },
  });
  await admin.goto(`${addresses().url}/c/${channel.id}/replies`);
  await expect.poll(() => write(channel, 'a')).toBe('open');

  await admin.getByRole('switch', { name: 'Answer outside office hours' }).click();
  await expect(admin.getByText('Never open; now closed', { exact: false }).first()).toBeVisible();
  await expect.poll(() => write(channel, 'b')).toBe('closed');
  expect(await write(channel, 'the price?'), 'words come before office hours').toBe('65 UAH');

  await admin.getByRole('button', { name: 'Edit the answer: Office hours' }).click();
  await expect(admin.getByRole('grid')).toBeVisible();
  await takePictures(admin, 'replies-office-hours');
  await expectAccessible(admin);
});

test('a save that fails says so and keeps what was written', async ({ admin }) => {
  const channel = await connectedChannel('Replies failing');
  await admin.goto(`${addresses().url}/c/${channel.id}/replies`);
  await admin.getByRole('button', { name: /Write a welcome/ }).click();
  await admin.getByLabel('Text', { exact: true }).fill('Welcome');
  await admin.route('**/replies/subscribe', (route) => route.abort());
  await admin.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(admin.getByText('This could not be saved')).toBeVisible();
  await expect(admin.getByLabel('Text', { exact: true })).toHaveValue('Welcome');
  await takePictures(admin, 'replies-failed', [360, 1280]);
  await admin.unroute('**/replies/subscribe');
  await admin.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(admin.getByText('This could not be saved')).toHaveCount(0);
});
