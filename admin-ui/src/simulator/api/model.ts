/** What the simulator tells; see its README. */

export interface Account {
  appId: string;
  appSecret: string;
  originalId: string;
  name: string | null;
  server: { url: string; token: string; encodingAesKey: string | null; mode: string } | null;
}

export interface Person {
  openId: string;
  nickname: string;
  following: boolean;
  refusing: boolean;
  lastAt: string | null;
}

export type EntryKind = 'follower' | 'passive-reply' | 'customer-service-message' | 'material' | 'notice';

/** One line of a conversation; `number` counts from 1 in each. */
export interface ChatEntry {
  number: number;
  at: string;
  kind: EntryKind;
  /** Of the message, or the name of the event. */
  type: string;
  content: Record<string, unknown>;
  exchange: number | null;
  call: string | null;
}

export type Outcome =
  | 'replied'
  | 'acknowledged'
  | 'reply-ignored'
  | 'abnormal'
  | 'bad-status'
  | 'timed-out'
  | 'connection-failed'
  | 'stopped';

export interface Delivery {
  attempt: number;
  at: string;
  status: number | null;
  ms: number;
  request: { url: string; body: string };
  response: string | null;
  /** The answer decrypted; null when it was not encrypted. */
  clearResponse: string | null;
  outcome: Outcome;
  reason: string | null;
}

/** A callback with its deliveries; `number` counts in the account. */
export interface Exchange {
  number: number;
  openId: string;
  callback: string;
  /** Before encryption. */
  clear: string;
  startedAt: string;
  finished: boolean;
  deliveries: Delivery[];
}

/** A call of WeChat's API; status 0 when the connection was cut. */
export interface ApiCall {
  id: string;
  number: number;
  at: string;
  method: string;
  path: string;
  query: string;
  request: string;
  status: number;
  response: string;
  ms: number;
}

/** A button as it was published. */
export interface LiveButton {
  name: string;
  type?: string;
  key?: string;
  url?: string;
  appid?: string;
  pagepath?: string;
  media_id?: string;
  article_id?: string;
  sub_button?: LiveButton[];
}

export interface LiveMenu {
  menuId: number;
  buttons: LiveButton[];
}

export type FaultKind = 'errcode' | 'slow' | 'reset-before' | 'reset-after' | 'bad-gateway' | 'html';

export interface Fault {
  kind: FaultKind;
  path?: string | null;
  errcode?: number | null;
  errmsg?: string | null;
  ms?: number | null;
  times?: number | null;
}
