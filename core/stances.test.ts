import { describe, expect, it } from 'vitest';
import { finding, match } from '@/tests/fixtures/report-parts';
import type { Stance } from './report-types';
import { countsByDocument, noStances, strongestOf } from './stances';

const told = (documentId: string, stance: Stance) =>
  match({ claimId: `${documentId}/1`, text: 'It was so.', documentId, stance });

describe('stances', () => {
  it('the strongest of some is the one that a reader wants first', () => {
    expect(strongestOf([told('a', 'related'), told('a', 'updates'), told('b', 'agrees')])).toBe('updates');
    expect(strongestOf([])).toBeUndefined();
  });

  it('are counted by document, the strongest of each sentence alone', () => {
    const counts = countsByDocument([
      finding('one', 'The call was short.', 'conflicts', [told('a', 'agrees'), told('a', 'conflicts'), told('b', 'agrees')]),
      finding('two', 'Then they met.', 'conflicts', [told('a', 'conflicts'), told('c', 'related')]),
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      a: { ...noStances(), conflicts: 2 },
      b: { ...noStances(), agrees: 1 },
      c: { ...noStances(), related: 1 },
    });
  });
});
