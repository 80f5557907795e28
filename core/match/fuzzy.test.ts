import fc from 'fast-check';
import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { nearestOf } from './fuzzy';

const NAMES = 'zelenskyy zelinsky zaporizhzhia zaporozhye kharkiv lukashenko peskov steadman schiavo kellogg'.split(' ');

describe('nearestOf', () => {
  it.each([
    ['zelenskij', 'zelenskyy'],
    ['zaporizhya', 'zaporizhzhia'],
    ['lukaschenko', 'lukashenko'],
  ])('takes %s for %s', (word, other) => {
    expect(nearestOf(NAMES, word)).toBe(other);
  });

  it('takes no word for one that is merely as long', () => {
    expect(nearestOf(['merkel', 'macron'], 'putin')).toBeNull();
    expect(nearestOf([], 'putin')).toBeNull();
  });

  it('finds what a search of Fuse over all words finds', () => {
    const word = fc.stringMatching(/^[abcde]{4,36}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, (words, asked) => {
        const fuse = new Fuse(words, {
          includeScore: true,
          threshold: 0.25,
          ignoreLocation: true,
          minMatchCharLength: 4,
        });
        const [first] = fuse.search(asked, { limit: 1 });
        expect(nearestOf(words, asked)).toBe(first === undefined || (first.score ?? 1) > 0.25 ? null : first.item);
      }),
      { numRuns: 2_000 },
    );
  });
});
