import { describe, expect, it } from 'vitest';
import type { Menu } from '../../app/api/model';
import { groupAt, groupKeywords, ungroup } from './keywordGroups';
import { matches } from './matching';
import { menuKeys, strayKeys } from './menuKeys';

const content = (text: string) => ({ type: 'text' as const, text });

describe('keywords', () => {
  const keywords = [
    { match: 'contains' as const, pattern: 'price', content: content('45') },
    { match: 'contains' as const, pattern: 'cost', content: content('45') },
    { match: 'exact' as const, pattern: 'cost', content: content('45') },
  ];

  it('are one rule where they look and answer alike', () => {
    const groups = groupKeywords(keywords);
    expect(groups.map(({ position, patterns }) => [position, patterns])).toEqual([
      [1, ['price', 'cost']],
      [3, ['cost']],
    ]);
    expect(ungroup(groups)).toEqual(keywords);
    expect([1, 2, 3].map((position) => groupAt(groups, position))).toEqual([0, 0, 1]);
  });

  it('match as reply-service compares', () => {
    expect(matches({ match: 'contains', pattern: 'ＰＲＩＣＥ' }, 'what price?')).toBe('yes');
    expect(matches({ match: 'exact', pattern: 'hi' }, ' HI ')).toBe('yes');
    expect(matches({ match: 'regex', pattern: '(?i)^order \\d+' }, 'Order 15')).toBe('yes');
  });

  it('call an expression broken only where RE2 surely refuses it', () => {
    const found = (pattern: string) => matches({ match: 'regex', pattern }, 'order-1');
    expect(['(?=x)', '(?<!x)', '(a)\\1'].map(found)).toEqual(['broken', 'broken', 'broken']);
    expect(['order\\-\\d+', '\\#', '^(?i)price', '[[:alpha:]]', '('].map(found)).toEqual(Array(5).fill('unknown'));
    expect(['\\(?=x', '\\\\1'].map(found)).toEqual(['no', 'no']);
  });
});

describe('menu keys', () => {
  const button = (name: string, key: string) => ({ name, type: 'click', key, subButtons: [] });
  const menu = {
    draft: { buttons: [button('Today', 'A'), { name: 'More', subButtons: [button('Prices', 'B')] }] },
    published: { version: 1, publishedAt: '', publishedBy: '', buttons: [button('Now', 'A'), button('Old', 'C')] },
  } as unknown as Menu;

  it('come with name and place from both menus', () => {
    expect(menuKeys(menu).map(({ key, path, menus }) => [key, path.join(' / '), menus])).toEqual([
      ['A', 'Today', 'both'],
      ['B', 'More / Prices', 'draft'],
      ['C', 'Old', 'published'],
    ]);
    expect(strayKeys(['A', 'X'], menuKeys(menu))).toEqual(['X']);
  });
});
