import type { LiveButton } from '../api/model';
import type { SheetKind } from '../sheets/kinds';

/** What a tap opens first, and whether WeChat tells the account at once or after an answer. */
export function tapOn(button: LiveButton, place: string): { tells: boolean; opens?: SheetKind } {
  switch (button.type) {
    case 'view':
      return { tells: true, opens: { kind: 'browser', url: button.url ?? '' } };
    case 'miniprogram':
      return { tells: true, opens: { kind: 'mini-program', button } };
    case 'scancode_push':
    case 'scancode_waitmsg':
      return { tells: false, opens: { kind: 'scan-for-button', place } };
    case 'pic_sysphoto':
    case 'pic_photo_or_album':
    case 'pic_weixin':
      return { tells: false, opens: { kind: 'pictures-for-button', place } };
    case 'location_select':
      return { tells: false, opens: { kind: 'place-for-button', place } };
    default:
      return { tells: true };
  }
}
