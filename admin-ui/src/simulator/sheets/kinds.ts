import type { LiveButton } from '../api/model';

/** What lies over a phone; `place` is that of the menu button that asks. */
export type SheetKind =
  | { kind: 'account' }
  | { kind: 'browser'; url: string }
  | { kind: 'mini-program'; button: LiveButton }
  | { kind: 'scan-for-button'; place: string }
  | { kind: 'pictures-for-button'; place: string }
  | { kind: 'place-for-button'; place: string }
  | { kind: 'image' }
  | { kind: 'voice' }
  | { kind: 'location' }
  | { kind: 'report-location' }
  | { kind: 'link' }
  | { kind: 'scan' };
