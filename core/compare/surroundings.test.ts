import { describe, expect, it } from 'vitest';
import { SURROUNDINGS, surroundingsOf } from './surroundings';

const named = (row: readonly number[] | undefined) => Object.fromEntries(SURROUNDINGS.map((name, at) => [name, row?.[at]]));

describe('what stands around a sentence', () => {
  const sentences = [
    [{ pointId: 'call/length', odds: 2 }],
    [
      { pointId: 'call/length', odds: -1 },
      { pointId: 'call/topic', odds: 1 },
    ],
    [],
    [{ pointId: 'call/length', odds: 0 }],
  ];
  const rows = surroundingsOf(sentences, [{ pointId: 'call/topic', odds: 3 }]);

  it('is told for every point of every sentence', () => {
    expect(rows.map((row) => row.length)).toEqual([1, 2, 0, 1]);
    expect(rows.flat().every((row) => row.length === SURROUNDINGS.length)).toBe(true);
  });

  it('tells how surely others speak of the same point, near and far, before and after', () => {
    expect(named(rows[1]?.[0])).toMatchObject({
      'sentence before': 2,
      'two before': -8,
      'surest after': 0,
      'surest elsewhere': 2,
      'second elsewhere': 0,
      title: -8,
      'event before': 2,
      'event after': -8,
      'behind event before': 0,
      'place in article': 0.25,
    });
    expect(named(rows[1]?.[0])['expected elsewhere']).toBeCloseTo(1 / (1 + Math.exp(-2)) + 0.5, 6);
    expect(named(rows[0]?.[0])).toMatchObject({ 'sentence before': -8, 'surest after': 0, 'second elsewhere': -1 });
  });

  it('tells of the title, and of a point that nothing else speaks of', () => {
    expect(named(rows[1]?.[1])).toMatchObject({ title: 3, 'surest elsewhere': -8, 'expected elsewhere': 0, 'event before': 2 });
    expect(surroundingsOf([], [])).toEqual([]);
  });

  it('does not count a sentence for itself where others are as sure', () => {
    const [first] = surroundingsOf([[{ pointId: 'a/b', odds: 1 }], [{ pointId: 'a/b', odds: 1 }]], []);
    expect(named(first?.[0])).toMatchObject({ 'surest elsewhere': 1, 'second elsewhere': -8 });
  });
});
