import { describe, expect, it } from 'vitest';
import type { PublishedMenu } from '../app/api/model';
import { labelled } from './chart/pointLabel';
import { compare } from './compare';
import { placesOf } from './places';
import { versionMarks, versionText } from './versions';

describe('compare', () => {
  it.each([
    [1284, 1146, { kind: 'more', share: 138 / 1146 }],
    [80, 100, { kind: 'fewer', share: 0.2 }],
    [5, 3, { kind: 'more-few', count: 2 }],
    [500, 25, { kind: 'times', times: 20 }],
    [1000, 1001, { kind: 'same' }],
    [0, 0, { kind: 'none' }],
    [3, undefined, { kind: 'none' }],
  ])('of %i with %s is best said as %j', (now, before, said) => expect(compare(now, before)).toEqual(said));
});

describe('menu versions', () => {
  const days = ['2026-11-19T00:00:00+02:00', '2026-11-20T00:00:00+02:00'];
  const published = (version: number, publishedAt: string) => ({ version, publishedAt }) as PublishedMenu;

  it('stand at the point in which they were published', () => {
    const versions = [published(3, '2026-11-20T09:00:00Z'), published(2, '2026-11-19T22:30:00Z'), published(1, '2026-11-01T09:00:00Z')];
    expect([...versionMarks(versions, days, true)]).toEqual([[1, [2, 3]]]);
    expect(versionText([2, 3])).toBe('2–3');
  });

  it('after the end of a time that is over are not in it', () => {
    expect(versionMarks([published(4, '2026-11-21T09:00:00Z')], days, false).size).toBe(0);
  });
});

describe('places', () => {
  it('are counted as somebody sees them', () => {
    const button = { subButtons: [], name: 'Beans', itemId: 'it_2' };
    const places = placesOf([{ name: 'Today', itemId: 'it_1', subButtons: [] }, { name: 'Shop', subButtons: [button] }]);
    expect(places.get('it_1')).toMatchObject({ column: 1 });
    expect(places.get('it_2')).toMatchObject({ column: 2, row: 1, parent: 'Shop' });
  });
});

describe('labels of the axis', () => {
  it('leave each other room', () => {
    const starts = Array.from({ length: 30 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}T00:00:00+02:00`);
    const shown = starts.filter((_, at) => labelled(starts, false, 500, 72)(at));
    expect(shown).toHaveLength(6);
  });
});
