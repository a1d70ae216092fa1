import { callJson, sessionFetch } from '../../app/api/transport';
import type { Account, Fault, Person } from './model';

const ROOT = '/simulator/api';

export function accountPath(appId: string): string {
  return `${ROOT}/accounts/${encodeURIComponent(appId)}`;
}

export function personPath(appId: string, openId: string): string {
  return `${accountPath(appId)}/followers/${encodeURIComponent(openId)}`;
}

/** A picture of ours for any media id, and for any address of a picture. */
export function mediaUrl(id: string): string {
  return `${ROOT}/media?id=${encodeURIComponent(id)}`;
}

export function createAccount(name: string): Promise<Account> {
  return callJson('POST', `${ROOT}/accounts`, name === '' ? {} : { name });
}

export function addPerson(appId: string, nickname?: string): Promise<Person> {
  return callJson('POST', `${accountPath(appId)}/followers`, nickname ? { nickname } : {});
}

export function renamePerson(appId: string, openId: string, nickname: string): Promise<Person> {
  return callJson('PATCH', personPath(appId, openId), { nickname });
}

export function forgetPerson(appId: string, openId: string): Promise<void> {
  return callJson('DELETE', personPath(appId, openId));
}

export type Deed =
  | 'subscribe'
  | 'unsubscribe'
  | 'block'
  | 'unblock'
  | 'click'
  | 'text'
  | 'image'
  | 'voice'
  | 'video'
  | 'location'
  | 'report-location'
  | 'link'
  | 'scan';

/** Something a follower does; waits for the whole exchange. */
export function act(appId: string, openId: string, deed: Deed, body?: object): Promise<unknown> {
  return callJson('POST', `${personPath(appId, openId)}/${deed}`, body);
}

export function putFaults(appId: string, faults: Fault[]): Promise<{ faults: Fault[] }> {
  return callJson('PUT', `${accountPath(appId)}/faults`, { faults });
}

/** Keeps a picture for the phones to show. */
export async function uploadPicture(picture: Blob): Promise<{ mediaId: string; url: string }> {
  const request = new Request(new URL(`${ROOT}/media`, location.origin), {
    method: 'POST',
    body: picture,
    headers: { 'Content-Type': picture.type },
  });
  return (await (await sessionFetch(request)).json()) as { mediaId: string; url: string };
}
