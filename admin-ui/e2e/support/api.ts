import { addresses } from './addresses';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Channel {
  id: string;
  appId: string;
  callbackUrl: string;
  token: string;
  encodingAesKey: string;
}

/** What tests prepare without the pages: calls as a script makes them. */
export async function call<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const { url, username, password } = addresses();
  return send<T>(`${url}${path}`, method, body, {
    Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
  });
}

/** A call of the simulator's own API. */
export async function simulate<T>(method: Method, path: string, body?: unknown): Promise<T> {
  return send<T>(`${addresses().simulator}/simulator/api${path}`, method, body, {});
}

let accounts = 0;

/** An account of its own for a test, as its owner has it. */
export async function newAccount(name: string): Promise<{ appId: string; appSecret: string }> {
  const number = `${Date.now().toString(16)}${(accounts++).toString(16)}`.padStart(16, '0').slice(-16);
  const account = { appId: `wx${number}`, appSecret: number.repeat(2) };
  await simulate('POST', '/accounts', { ...account, name });
  return account;
}

/** A channel of its own for a test, connected to an account of the simulator. */
export async function connectedChannel(name: string): Promise<Channel> {
  const { appId, appSecret } = await newAccount(name);
  const channel = await call<Channel>('POST', '/api/channels', {
    name,
    appId,
    appSecret,
    encryption: 'secure',
    timeZone: 'Europe/Kyiv',
  });
  await saveServer(channel);
  return channel;
}

/** What an admin does in the console of the platform, which verifies the address at once. */
export async function saveServer(channel: Channel): Promise<void> {
  await simulate('PUT', `/accounts/${channel.appId}/server`, {
    url: channel.callbackUrl,
    token: channel.token,
    encodingAesKey: channel.encodingAesKey,
    mode: 'secure',
  });
}

async function send<T>(url: string, method: Method, body: unknown, headers: Record<string, string>): Promise<T> {
  const answer = await fetch(url, {
    method,
    headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
