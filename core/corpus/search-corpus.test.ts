import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '@/tests/golden/bundled';
import { shelve } from './browse';
import { wholeCorpus } from './claim-table';
import { corpusSearch } from './search-corpus';

const corpus = wholeCorpus(bundledCorpus());
const shelf = shelve(corpus);
const search = corpusSearch(corpus);
const titleOf = (eventId: string | undefined) => corpus.events.find(({ id }) => id === eventId)?.title;

describe('the shelf', () => {
  it('has every event once, the newest first', () => {
    expect(shelf.events.map(({ id }) => id).sort()).toEqual(corpus.events.map(({ id }) => id).sort());
    const dates = shelf.events.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('has every claim of an event in one place: under its answer, or beside the points', () => {
    for (const { id, documents } of shelf.events) {
      const { points, others } = shelf.contentsOf(id);
      const told = [...points.flatMap(({ answers }) => answers.flatMap(({ accounts }) => accounts)), ...others];
      const ids = told.flatMap(({ claims }) => claims.map((claim) => claim.id)).sort();
      expect(ids).toEqual(
        corpus.claims
          .filter(({ eventId }) => eventId === id)
          .map((claim) => claim.id)
          .sort(),
      );
      expect(new Set(told.map(({ documentId }) => documentId)).size).toBe(documents);
    }
    expect(() => shelf.contentsOf('nothing')).toThrow();
  });

  it('tells who says a claim, and keeps silent on one that is gone', () => {
    const claim = corpus.claims[0];
    expect(shelf.told(claim?.id ?? '')?.claims).toEqual([{ id: claim?.id, text: claim?.text }]);
    expect(shelf.told('gone/1')).toBeNull();
  });
});

describe('the search', () => {
  it('finds an event by its name, also misspelled', () => {
    expect(titleOf(search('Helsinki summit')[0]?.eventId)).toMatch(/Helsinki/);
    expect(
      search('Helsinky')
        .map(({ eventId }) => titleOf(eventId))
        .join(),
    ).toMatch(/Helsinki/);
  });

  it('narrows down with every word, and names the claims', () => {
    const one = search('interpreters');
    const two = search('interpreters Helsinki');
    expect(two.length).toBeGreaterThan(0);
    expect(two.length).toBeLessThanOrEqual(one.length);
    const texts = two.flatMap(({ claimIds }) => claimIds.map((id) => shelf.told(id)?.claims[0]?.text ?? ''));
    expect(texts.some((text) => /interpreters/.test(text))).toBe(true);
  });

  it('finds by source', () => {
    const ids = search('TASS telephone').flatMap(({ claimIds }) => claimIds);
    expect(ids.map((id) => shelf.told(id)?.source)).toContain('TASS');
  });

  it.each(['', '   ', '“”', 'x'.repeat(5_000), '\u0000', 'zzzzqqqq'])('finds nothing and breaks on nothing for %j', (query) => {
    expect(search(query)).toEqual([]);
  });
});
