import { describe, expect, it } from 'vitest';
import type { AnswerRow } from './answer-features';
import type { ValueAnswer } from './answers';
import { chooseAnswer } from './point';

const row = (id: string | null, odds: number) => ({
  row: {
    answer: id === null ? null : { id, text: id, value: null, bound: null, wordings: [] },
    features: [],
    by: null,
    marks: new Set<string>(),
  } satisfies AnswerRow,
  odds,
});
const value = (more: Partial<ValueAnswer>): ValueAnswer => ({
  agrees: [],
  compatible: [],
  conflicts: [],
  loose: false,
  start: 0,
  end: 1,
  ...more,
});

describe('the answer of a sentence', () => {
  it('is the likeliest by its words where there is no value', () => {
    expect(chooseAnswer('outcome', null, [row('a', 1), row('b', -1)])?.best.answer?.id).toBe('a');
    expect(chooseAnswer('outcome', null, [])).toBeNull();
  });

  it('is the one that its value gives, however alike the words of the other are', () => {
    const chosen = chooseAnswer('number', value({ agrees: ['b'], conflicts: ['a'] }), [row('a', 1), row('b', -1)]);
    expect(chosen?.best.answer?.id).toBe('b');
    // What spoke for the other speaks for this one now.
    expect(chosen?.answered).toBeCloseTo(0.99, 5);
  });

  it('is left to the words where the figure may count something else', () => {
    expect(
      chooseAnswer('number', value({ agrees: ['b'], conflicts: ['a'], loose: true }), [row('a', 1), row('b', -1)])?.best.answer
        ?.id,
    ).toBe('a');
  });

  it('is not what contradicts all answers where its value is on record', () => {
    expect(
      chooseAnswer('number', value({ agrees: ['b'], conflicts: ['a'] }), [row(null, 3), row('b', -1)])?.best.answer?.id,
    ).toBe('b');
  });

  it('may be one that no account gave', () => {
    expect(
      chooseAnswer('number', value({ conflicts: ['a', 'b'] }), [row('a', -2), row('b', -1), row(null, 2)])?.best.answer,
    ).toBeNull();
    expect(chooseAnswer('outcome', null, [row('a', -2), row(null, 2)])?.best.answer).toBeNull();
  });

  it.each(['number', 'date'] as const)('is no new %s where none is read', (kind) => {
    expect(chooseAnswer(kind, null, [row('a', -2), row(null, 2)])).toBeNull();
    expect(chooseAnswer(kind, null, [row('a', 2), row(null, -2)])?.best.answer?.id).toBe('a');
    expect(chooseAnswer(kind, value({ conflicts: ['a'] }), [row('a', -2), row(null, 2)])?.best.answer).toBeNull();
  });
});
