import { describe, expect, it } from 'vitest';
import { linkParts } from './links';

describe('linkParts', () => {
  it('leaves plain words alone', () => {
    expect(linkParts('a < b & <b>c</b>')).toEqual([{ words: 'a < b & <b>c</b>' }]);
  });

  it('finds links among words', () => {
    expect(linkParts('See <a href="https://example.com/1">our list</a>, please')).toEqual([
      { words: 'See ' },
      { words: 'our list', url: 'https://example.com/1' },
      { words: ', please' },
    ]);
  });
});
