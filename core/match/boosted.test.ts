import { describe, expect, it } from 'vitest';
import { type BoostedTrees, logOddsOf, probabilityOf } from './boosted';

const MODEL: BoostedTrees = {
  bias: 0.5,
  nodes: 3,
  features: [0, 1, 1, /* second tree */ 1, 0, 0],
  thresholds: [2, 1, 5, /* second tree */ 3, 9, 9],
  leaves: [-1, -2, 1, 2, /* second tree */ 0.25, 0.5, -0.25, -0.5],
};

describe('a row of features', () => {
  it.each([
    [[0, 0], 0.5 - 1 + 0.25],
    [[0, 4], 0.5 - 2 - 0.25],
    [[2, 0], 0.5 + 1 + 0.25],
    [[9, 5], 0.5 + 2 - 0.5],
  ])('%j goes right at the threshold and left below it', (row, odds) => {
    expect(logOddsOf(MODEL, row)).toBeCloseTo(odds, 10);
  });

  it('gets the bias alone from a model without trees', () => {
    expect(logOddsOf({ bias: -1, nodes: 3, features: [], thresholds: [], leaves: [] }, [])).toBe(-1);
  });
});

it('log-odds of 0 are even', () => {
  expect(probabilityOf(0)).toBe(0.5);
  expect(probabilityOf(3) + probabilityOf(-3)).toBeCloseTo(1, 12);
});
