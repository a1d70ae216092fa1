import type { ButtonRequest, Content, Keyword, OffHours } from '../../app/api/model';
import type { Translate } from '../../app/i18n/texts';

type T = Translate<'channels'>;

const WORKING_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** The menu of a small coffee shop, in the reader's language. */
export function demoMenu(t: T): ButtonRequest[] {
  const click = (name: string, key: string): ButtonRequest => ({ name, type: 'click', key });
  const view = (name: string, path: string): ButtonRequest => ({ name, type: 'view', url: `https://example.com/${path}` });
  return [
    click(t('demo.menu.today'), 'TODAY'),
    {
      name: t('demo.menu.menu'),
      subButtons: [
        click(t('demo.menu.coffee'), 'COFFEE'),
        click(t('demo.menu.cakes'), 'CAKES'),
        view(t('demo.menu.shop'), 'shop'),
      ],
    },
    {
      name: t('demo.menu.about'),
      subButtons: [
        click(t('demo.menu.where'), 'WHERE'),
        click(t('demo.menu.hours'), 'HOURS'),
        click(t('demo.menu.talk'), 'TALK'),
      ],
    },
  ];
}

/** The answers to the menu, by key. */
export function demoKeys(t: T): [string, Content][] {
  return [
    ['TODAY', news(t('demo.today.title'), t('demo.today.text'), 'today')],
    ['COFFEE', text(t('demo.reply.coffee'))],
    ['CAKES', text(t('demo.reply.cakes'))],
    ['WHERE', text(t('demo.reply.where'))],
    ['HOURS', text(t('demo.reply.hours'))],
    ['TALK', text(t('demo.reply.talk'))],
  ];
}

export function demoKeywords(t: T): Keyword[] {
  return [
    { match: 'contains', pattern: t('demo.word.wifi'), content: text(t('demo.reply.wifi')) },
    { match: 'contains', pattern: t('demo.word.price'), content: text(t('demo.reply.coffee')) },
    { match: 'exact', pattern: t('demo.word.address'), content: text(t('demo.reply.where')) },
  ];
}

export function demoSubscribe(t: T): Content {
  return text(t('demo.reply.welcome'));
}

export function demoDefault(t: T): Content {
  return text(t('demo.reply.default'));
}

/** Open 8 to 20 on working days, 9 to 18 at weekends. */
export function demoOffHours(t: T, timeZone: string): OffHours {
  return {
    enabled: true,
    timeZone,
    weekly: [
      ...WORKING_DAYS.map((day) => ({ day, open: '08:00', close: '20:00' })),
      { day: 'saturday', open: '09:00', close: '18:00' },
      { day: 'sunday', open: '09:00', close: '18:00' },
    ],
    holidays: [],
    workdays: [],
    content: text(t('demo.reply.off-hours')),
  };
}

/** What the made-up followers write now and then. */
export function demoMessages(t: T): string[] {
  return ([1, 2, 3, 4, 5, 6] as const).map((number) => t(`demo.message.${number}`));
}

function text(words: string): Content {
  return { type: 'text', text: words };
}

function news(title: string, description: string, path: string): Content {
  const url = `https://example.com/${path}`;
  return { type: 'news', title, description, pictureUrl: `${url}.jpg`, url };
}
