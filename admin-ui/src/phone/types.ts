/** What the phone draws: plain data, whoever it comes from (the menu editor, a preview, the simulator). */

export interface Article {
  title: string;
  description?: string | undefined;
  pictureUrl?: string | undefined;
  url?: string | undefined;
}

export type Message =
  | { kind: 'text'; text: string }
  | { kind: 'image'; url?: string | undefined; label?: string | undefined }
  | { kind: 'voice'; seconds?: number | undefined; label?: string | undefined }
  | { kind: 'video'; title?: string | undefined; description?: string | undefined; label?: string | undefined }
  | { kind: 'music'; title?: string | undefined; description?: string | undefined; url?: string | undefined }
  | { kind: 'news'; articles: Article[] }
  | { kind: 'location'; label?: string | undefined; latitude: number; longitude: number }
  | { kind: 'link'; title: string; description?: string | undefined; url: string }
  | { kind: 'mini-program'; title: string; appId?: string | undefined }
  | { kind: 'choices'; head?: string | undefined; options: { id: string; text: string }[]; tail?: string | undefined }
  /** A kind the phone has no drawing for; shown by its name. */
  | { kind: 'other'; name: string };

/** Somebody speaks: the account on the left (incoming), the follower on the right (outgoing). */
export interface Said {
  id: string;
  side: 'incoming' | 'outgoing';
  message: Message;
  /** RFC 3339; a time line is drawn where minutes have passed. */
  at?: string | undefined;
  state?: 'sending' | 'failed' | undefined;
  /** Small grey words below the bubble. */
  note?: string | undefined;
}

/** A grey line in the middle: followed, a notice of WeChat, "nothing is answered". */
export interface SystemLine {
  id: string;
  side: 'system';
  text: string;
  at?: string | undefined;
  tone?: 'plain' | 'notice' | undefined;
  /** An answer to it is being waited for. */
  state?: 'sending' | undefined;
}

export type Entry = Said | SystemLine;

export type Mark = 'added' | 'changed' | 'moved' | 'removed';

/** A title in the bar, or a line in the list above it. */
export interface PhoneButton {
  id: string;
  name: string;
  subButtons?: PhoneButton[] | undefined;
  mark?: Mark | undefined;
  /** Something is wrong with it; said to a screen reader and shown by a sign. */
  problem?: string | undefined;
}
