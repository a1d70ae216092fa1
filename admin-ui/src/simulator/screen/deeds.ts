import type { Translate } from '../../app/i18n/texts';
import type { LiveButton, LiveMenu } from '../api/model';
import { textOf } from './messages';

const MESSAGES = ['text', 'image', 'voice', 'video', 'shortvideo', 'location', 'link'] as const;
type MessageType = (typeof MESSAGES)[number];

/** What a follower did, in words: "Tapped “Today”". */
export function deedInWords(
  t: Translate<'simulator'>,
  menu: LiveMenu | null | undefined,
  type: string,
  content: Record<string, unknown>,
): string {
  const key = textOf(content.EventKey) ?? '';
  const name = buttonName(menu, key);
  switch (type) {
    case 'CLICK':
      return t('did.tapped', { name });
    case 'VIEW':
      return t('did.opened', { url: key });
    case 'view_miniprogram':
      return t('did.mini-program');
    case 'subscribe':
      return key.startsWith('qrscene_') ? t('did.followed.scene', { scene: key.slice(8) }) : t('did.followed');
    case 'unsubscribe':
      return t('did.left');
    case 'SCAN':
      return t('did.scanned', { scene: key });
    case 'scancode_push':
    case 'scancode_waitmsg':
      return t('did.scanned', { scene: scanResult(content) });
    case 'pic_sysphoto':
    case 'pic_photo_or_album':
    case 'pic_weixin':
      return t('did.pictures', { name });
    case 'location_select':
      return t('did.place', { name });
    case 'LOCATION':
      return t('did.reported');
    default:
      return isMessage(type) ? t(`did.sent.${type}`, { text: textOf(content.Content) ?? '' }) : t('did.event', { name: type });
  }
}

function isMessage(type: string): type is MessageType {
  return (MESSAGES as readonly string[]).includes(type);
}

function buttonName(menu: LiveMenu | null | undefined, key: string): string {
  return leaves(menu?.buttons ?? []).find((button) => button.key === key)?.name ?? key;
}

function leaves(buttons: LiveButton[]): LiveButton[] {
  return buttons.flatMap((button) => [button, ...leaves(button.sub_button ?? [])]);
}

function scanResult(content: Record<string, unknown>): string {
  const info = content.ScanCodeInfo as { ScanResult?: unknown } | undefined;
  return textOf(info?.ScanResult) ?? '';
}
