import type { PhoneButton } from '../../phone/types';
import type { LiveButton, LiveMenu } from '../api/model';

/** Titles and lines by their place, as the simulator counts: "2.1" is the first line of the second title. */
export function phoneButtons(menu: LiveMenu | null | undefined): PhoneButton[] {
  return (menu?.buttons ?? []).map((button, at) => asPhoneButton(button, String(at + 1)));
}

export function buttonAt(menu: LiveMenu | null | undefined, place: string): LiveButton | undefined {
  const [title, line] = place.split('.').map((step) => Number(step) - 1);
  const button = menu?.buttons[title ?? -1];
  return line === undefined ? button : button?.sub_button?.[line];
}

function asPhoneButton({ name, sub_button }: LiveButton, id: string): PhoneButton {
  const lines = sub_button ?? [];
  return lines.length === 0
    ? { id, name }
    : { id, name, subButtons: lines.map((line, at) => asPhoneButton(line, `${id}.${at + 1}`)) };
}
