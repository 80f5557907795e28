import { describe, expect, it } from 'vitest';
import { groupFindings } from '@/core/report-groups';
import { callLength, ceasefire } from '@/tests/fixtures/findings';
import { covered } from '@/tests/fixtures/report-parts';
import { entryOfDocument, entryOfGroup, type FilterEntry, fits, NO_FILTER, optionsOf, readFilter } from './filter';

const ARTICLE = '2025-03-19';
const state: FilterEntry = entryOfDocument(covered('a', 'a', { conflicts: 1, published: '2025-03-18' }, 'tass'));
const wire: FilterEntry = entryOfDocument(covered('b', 'b', { agrees: 1, published: '2025-03-19' }));
const rough: FilterEntry = entryOfDocument(covered('c', 'c', { published: '2025' }, 'kyiv'));
const undated: FilterEntry = entryOfDocument(covered('d', 'd', { published: null, publishedBasis: 'unknown' }, 'nato'));
const ALL = [state, wire, rough, undated];

describe('fits', () => {
  it.each([
    [{}, [true, true, true, true]],
    [{ stance: 'conflicts' }, [true, false, false, false]],
    [{ stance: 'related' }, [false, false, true, true]],
    [{ kind: 'state media' }, [true, false, false, false]],
    [{ date: 'before' }, [true, false, false, false]],
    [{ date: 'since' }, [false, true, false, false]],
    [{ date: '2025' }, [true, true, true, false]],
    [{ date: 'undated' }, [false, false, false, true]],
    [{ kind: 'wire', date: 'before' }, [false, false, false, false]],
  ] as const)('%j', (choice, expected) => {
    expect(ALL.map((entry) => fits(entry, { ...NO_FILTER, ...choice }, ARTICLE))).toEqual(expected);
  });

  it('shows a card whole when one of its accounts fits in kind and date at once', () => {
    const [group] = groupFindings([callLength()]).conflicts;
    if (group === undefined) throw new Error('no group');
    const card = entryOfGroup('conflicts', group);
    expect(fits(card, { ...NO_FILTER, kind: 'state media', date: '2025' }, null)).toBe(true);
    expect(fits(card, { ...NO_FILTER, kind: 'state media', date: '2018' }, null)).toBe(false);
  });
});

describe('optionsOf', () => {
  it('counts each choice under the others', () => {
    const options = optionsOf(ALL, { ...NO_FILTER, kind: 'wire' }, ARTICLE);
    expect(options.stance).toEqual([
      { value: 'conflicts', n: 0 },
      { value: 'agrees', n: 1 },
      { value: 'related', n: 0 },
    ]);
    expect(options.kind.map(({ value, n }) => `${value} ${n}`)).toEqual([
      'wire 1',
      'newspaper 1',
      'state media 1',
      'government 1',
    ]);
    expect(options.date.map(({ value, n }) => `${value} ${n}`)).toEqual(['before 0', 'since 1', '2025 1', 'undated 0']);
  });

  it('promises what a choice then shows', () => {
    const groups = groupFindings([callLength(), ceasefire()]).conflicts.map((group) => entryOfGroup('conflicts', group));
    const entries = [...groups, ...ALL];
    for (const { value, n } of optionsOf(entries, NO_FILTER, ARTICLE).date) {
      expect(entries.filter((entry) => fits(entry, { ...NO_FILTER, date: value }, ARTICLE))).toHaveLength(n);
    }
  });
});

it('reads back what was stored, and nothing else', () => {
  const filter = { stance: 'open', kind: 'blog', date: '2019' } as const;
  expect(readFilter(structuredClone(filter))).toEqual(filter);
  expect(readFilter({ stance: 'x', kind: 7, date: '1 or 1' })).toEqual(NO_FILTER);
  expect(readFilter('x')).toEqual(NO_FILTER);
});
