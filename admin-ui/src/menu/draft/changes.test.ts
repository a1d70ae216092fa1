import { describe, expect, it } from 'vitest';
import { type DraftButton, newButton } from './buttons';
import { changesBetween } from './changes';

const leaf = (id: string, name = id, key = id): DraftButton => newButton({ uid: id, itemId: id, name, action: 'click', values: { key } });
const list = (id: string, subButtons: DraftButton[]): DraftButton => newButton({ uid: id, itemId: id, name: id, subButtons });
const kinds = (before: DraftButton[], after: DraftButton[]) => changesBetween(before, after).map(({ kind, id }) => `${kind} ${id}`);

describe('changesBetween', () => {
  it('is empty for menus that followers cannot tell apart', () => {
    expect(kinds([leaf('a')], [{ ...leaf('a'), uid: 'other', itemId: 'x' }])).toEqual([]);
  });

  it('names what is added, removed, renamed, and does something else', () => {
    expect(kinds([leaf('a'), leaf('b'), leaf('c')], [leaf('a', 'A'), leaf('b', 'b', 'K'), leaf('d')])).toEqual([
      'renamed a',
      'action b',
      'added d',
      'removed c',
    ]);
  });

  it('does not call it a move when something new stands before it', () => {
    expect(kinds([list('l', [leaf('a'), leaf('b')])], [list('l', [leaf('n'), leaf('a'), leaf('b')])])).toEqual(['added n']);
  });

  it('calls the fewest buttons moved', () => {
    expect(kinds([list('l', [leaf('a'), leaf('b'), leaf('c')])], [list('l', [leaf('c'), leaf('a'), leaf('b')])])).toEqual(['moved c']);
  });

  it('sees a line that went to another title', () => {
    expect(kinds([list('l', [leaf('a'), leaf('b')]), list('m', [leaf('c')])], [list('l', [leaf('a')]), list('m', [leaf('c'), leaf('b')])])).toEqual([
      'moved b',
    ]);
  });

  it('says that a title became a list', () => {
    expect(kinds([leaf('a')], [list('a', [leaf('n')])])).toEqual(['action a', 'added n']);
  });
});
