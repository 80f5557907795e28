import { describe, expect, it } from 'vitest';
import { type BoostedTrees, logOddsOf, probabilityOf } from './boosted';

const MODEL: BoostedTrees = {
  bias: 0.5,
  trees: [
    { features: [0, 1, 1], thresholds: [2, 1, 5], leaves: [-1, -2, 1, 2] },
    { features: [1], thresholds: [3], leaves: [0.25, -0.25] },
  ],
};

describe('a row of features', () => {
  it.each([
    [[0, 0], 0.5 - 1 + 0.25],
    [[0, 4], 0.5 - 2 - 0.25],
    [[2, 0], 0.5 + 1 + 0.25],
    [[9, 5], 0.5 + 2 - 0.25],
  ])('%j goes right at the threshold and left below it', (row, odds) => {
    expect(logOddsOf(MODEL, row)).toBeCloseTo(odds, 10);
  });

  it('gets the bias alone from a model without trees', () => {
    expect(logOddsOf({ bias: -1, trees: [] }, [])).toBe(-1);
  });
});

it('log-odds of 0 are even', () => {
  expect(probabilityOf(0)).toBe(0.5);
  expect(probabilityOf(3) + probabilityOf(-3)).toBeCloseTo(1, 12);
});
