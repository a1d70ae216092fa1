import type { Content } from '../../app/api/model';
import { type TextKey, useTexts } from '../../app/i18n/texts';
import type { Action } from '../draft/actions';
import { type DraftButton, newButton } from '../draft/buttons';

type Key = TextKey<'menu'>;

interface Line {
  name: Key;
  key: string;
  action?: Action;
  reply?: Key;
}

interface Plan {
  id: 'shop' | 'service' | 'club';
  titles: (Line & { lines?: Line[] })[];
}

const PLANS: Plan[] = [
  {
    id: 'shop',
    titles: [
      { name: 'start.today', key: 'TODAY', reply: 'start.today.reply' },
      {
        name: 'start.visit',
        key: '',
        lines: [
          { name: 'start.hours', key: 'HOURS', reply: 'start.hours.reply' },
          { name: 'start.address', key: 'ADDRESS', reply: 'start.address.reply' },
          { name: 'start.order', key: 'ORDER', reply: 'start.order.reply' },
        ],
      },
      { name: 'start.contact', key: 'CONTACT', reply: 'start.contact.reply' },
    ],
  },
  {
    id: 'service',
    titles: [
      {
        name: 'start.help',
        key: '',
        lines: [
          { name: 'start.questions', key: 'QUESTIONS', reply: 'start.questions.reply' },
          { name: 'start.photo', key: 'PHOTO', action: 'pic_photo_or_album', reply: 'start.photo.reply' },
          { name: 'start.code', key: 'CODE', action: 'scancode_waitmsg', reply: 'start.code.reply' },
        ],
      },
      { name: 'start.near', key: 'NEAR', action: 'location_select', reply: 'start.near.reply' },
      { name: 'start.contact', key: 'CONTACT', reply: 'start.contact.reply' },
    ],
  },
  {
    id: 'club',
    titles: [
      { name: 'start.news', key: 'NEWS', reply: 'start.news.reply' },
      {
        name: 'start.join',
        key: '',
        lines: [
          { name: 'start.card', key: 'CARD', reply: 'start.card.reply' },
          { name: 'start.event', key: 'EVENT', reply: 'start.event.reply' },
        ],
      },
      { name: 'start.about', key: 'ABOUT', reply: 'start.about.reply' },
    ],
  },
];

export interface Starter {
  id: Plan['id'];
  name: string;
  what: string;
  buttons: DraftButton[];
  replies: Record<string, Content>;
}

/** Menus to begin with, in the language of the page, with replies to write over. */
export function useStarters(): Starter[] {
  const t = useTexts('menu');
  const line = ({ name, key, action = 'click' }: Line) =>
    newButton({ name: t(name), action: key === '' ? undefined : action, values: key === '' ? {} : { key }, autoKey: false });
  return PLANS.map(({ id, titles }) => ({
    id,
    name: t(`start.${id}`),
    what: t(`start.${id}.what`),
    buttons: titles.map((title) => ({ ...line(title), subButtons: (title.lines ?? []).map(line) })),
    replies: Object.fromEntries(
      titles
        .flatMap((title) => [title, ...(title.lines ?? [])])
        .flatMap(({ key, reply }) => (reply ? [[key, { type: 'text', text: t(reply) } satisfies Content]] : [])),
    ),
  }));
}
