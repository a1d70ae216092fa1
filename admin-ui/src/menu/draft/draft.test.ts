import { describe, expect, it } from 'vitest';
import type { Button, ButtonRequest } from '../../app/api/model';
import { contentOf, type DraftButton, fromApi, newButton, toRequest, withIds } from './buttons';
import { addLine, canMove, insert, move, openList, remove } from './edits';
import { keyFor } from './keys';
import { located, mistakesIn } from './rules';

const click = (name: string, key = name.toUpperCase()): DraftButton =>
  newButton({ uid: name, itemId: `it_${name}`, name, action: 'click', values: { key } });
const MENU = [click('Today'), newButton({ uid: 'Visit', itemId: 'it_Visit', name: 'Visit', subButtons: [click('Hours'), click('Order')] })];

const outline = (buttons: DraftButton[]) => buttons.map(({ name, subButtons }) => [name, ...subButtons.map((sub) => sub.name)].join(':'));

describe('what is sent', () => {
  it('holds the fields of the action alone, and keeps the others here', () => {
    const button = click('Today');
    const now: DraftButton = { ...button, action: 'view', values: { ...button.values, url: ' https://a.example ' } };
    expect(toRequest(now)).toEqual({ itemId: 'it_Today', name: 'Today', type: 'view', url: 'https://a.example' });
    expect(now.values.key).toBe('TODAY');
  });

  it('has no action for a button with a list', () => {
    expect(toRequest({ ...MENU[1]!, action: 'click', values: { key: 'X' } })).not.toHaveProperty('type');
  });

  it('comes back the same', () => {
    const asStored = (button: ButtonRequest): Button => ({ ...button, name: button.name ?? '', subButtons: (button.subButtons ?? []).map(asStored) });
    expect(contentOf(fromApi(MENU.map(toRequest).map(asStored)))).toBe(contentOf(MENU));
  });

  it('gets the ids of the server although more has been typed since', () => {
    const drawn = newButton({ uid: 'new', name: 'Be' });
    const typed = [{ ...drawn, name: 'Beans' }];
    expect(withIds(typed, [drawn], [{ itemId: 'it_9', name: 'Be', subButtons: [] }])[0]).toMatchObject({ name: 'Beans', itemId: 'it_9', uid: 'new' });
  });
});

describe('edits', () => {
  it('turns a button with an action into a list, its first line going on with the statistics', () => {
    const [title] = addLine(MENU, 'Today', newButton({ name: 'New' }));
    expect(title).toMatchObject({ name: 'Today', action: undefined, itemId: undefined });
    expect(title?.subButtons.map(({ name, itemId, values }) => [name, itemId, values.key])).toEqual([
      ['Today', 'it_Today', 'TODAY'],
      ['New', undefined, undefined],
    ]);
  });

  it('moves within a list, between lists, and out of one', () => {
    expect(outline(move(MENU, 'Order', { parent: 'Visit', index: 0 }))).toEqual(['Today', 'Visit:Order:Hours']);
    expect(outline(move(MENU, 'Hours', { parent: undefined, index: 1 }))).toEqual(['Today', 'Hours', 'Visit:Order']);
    expect(outline(move(MENU, 'Hours', { parent: 'Today', index: 1 }))).toEqual(['Today:Today:Hours', 'Visit:Order']);
  });

  it('refuses a fourth title, a sixth line, and a list in a list', () => {
    const three = insert(MENU, click('Third'), undefined);
    expect(canMove(three, 'Hours', undefined)).toBe(false);
    expect(insert(three, click('Fourth'), undefined)).toBe(three);
    expect(canMove(MENU, 'Visit', 'Today')).toBe(false);
    const full = ['1', '2', '3'].reduce((menu, name) => addLine(menu, 'Visit', click(name)), MENU);
    expect(outline(addLine(full, 'Visit', click('6')))).toEqual(['Today', 'Visit:Hours:Order:1:2:3']);
    expect(canMove(full, 'Today', 'Visit')).toBe(false);
  });

  it('brings a deleted button back to its place', () => {
    expect(outline(insert(remove(MENU, 'Hours'), click('Hours'), 'Visit', 0))).toEqual(outline(MENU));
  });

  it('opens an empty list without inventing a line', () => {
    expect(openList([newButton({ uid: 'n', name: 'Empty' })], 'n')[0]?.subButtons).toEqual([]);
  });
});

describe('mistakes', () => {
  it('counts bytes: sixteen for a title, sixty for a line', () => {
    const title = click('今日今日今日', 'K');
    expect(mistakesIn([title])).toEqual([{ uid: title.uid, spot: 'name', kind: 'too-long' }]);
    expect(mistakesIn([newButton({ name: 'List', subButtons: [title] })])).toEqual([]);
  });

  it('names each missing field of the action', () => {
    const program = newButton({ uid: 'p', name: 'Shop', action: 'miniprogram', values: { url: 'example.com' } });
    expect(mistakesIn([program])).toEqual([
      { uid: 'p', spot: 'appId', kind: 'missing' },
      { uid: 'p', spot: 'pagePath', kind: 'missing' },
      { uid: 'p', spot: 'url', kind: 'not-an-address' },
    ]);
  });

  it('finds the field of a pointer of the server', () => {
    expect(located([{ pointer: '/buttons/1/subButtons/0/url', detail: 'No' }], MENU)).toEqual([
      { uid: 'Hours', spot: 'url', kind: 'server', detail: 'No' },
    ]);
  });
});

describe('keyFor', () => {
  it.each([
    ['Today’s menu', 'TODAYS_MENU'],
    ['Години роботи', 'HODYNY_ROBOTY'],
    ['Café №5', 'CAFE_5'],
    ['今日推荐', 'BUTTON_1'],
    ['  ', 'BUTTON_1'],
  ])('makes of %s', (name, key) => expect(keyFor(name, new Set())).toBe(key));

  it('takes none that is taken', () => {
    expect(keyFor('Today', new Set(['TODAY', 'TODAY_2']))).toBe('TODAY_3');
    expect(keyFor('今日', new Set(['BUTTON_1']))).toBe('BUTTON_2');
  });
});
