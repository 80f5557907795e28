import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOUNDS, type Bound } from '../corpus/types';
import { compareFigures, type Figure } from './figures';

/** "over 30", "900..1000", "182": a figure as it is written in the table. */
function figure(written: string): Figure {
  const bound = BOUNDS.find((each) => written.startsWith(`${each} `)) ?? 'exactly';
  const [low, high] = written.replace(`${bound} `, '').split('..').map(Number) as [number, number?];
  return { low, high: high ?? low, bound: bound as Bound };
}

const CASES: [a: string, b: string, relation: string][] = [
  ['182', '183', 'equal'],
  ['182', '174', 'differs'],
  ['19', '21', 'differs'],
  ['8000', '8200', 'equal'],
  ['8000', '8600', 'differs'],
  ['270', 'about 300', 'equal'],
  ['136', 'about 120', 'differs'],
  ['over 30', '34', 'equal'],
  ['over 9000', '13200', 'compatible'],
  ['over 9000', '8000', 'differs'],
  ['up to 150000', '100000..150000', 'equal'],
  ['up to 150000', '100000', 'compatible'],
  ['up to 150000', '160000', 'equal'],
  ['up to 150000', '170000', 'differs'],
  ['fewer than 10', '19', 'differs'],
  ['fewer than 10', '9', 'equal'],
  ['at least 19', '19', 'equal'],
  ['at least 19', '23', 'equal'],
  ['at least 19', '8', 'differs'],
  ['900..1000', '950', 'equal'],
  ['900..1000', '1400', 'differs'],
  ['900..1000', '1000..1100', 'equal'],
  ['over 50', 'over 60', 'equal'],
  ['over 50', 'up to 40', 'differs'],
  ['over 50', 'up to 60', 'equal'],
  ['over 10', 'up to 100', 'compatible'],
  ['1', '1.4', 'differs'],
  ['0', '0', 'equal'],
  ['0', '5', 'differs'],
  ['-30', '-30', 'equal'],
  ['1200000', '1180000', 'equal'],
];

describe('compareFigures', () => {
  test.each(CASES)('%s and %s: %s', (a, b, relation) => {
    expect(compareFigures(figure(a), figure(b))).toBe(relation);
    expect(compareFigures(figure(b), figure(a))).toBe(relation);
  });

  const anyFigure = fc
    .tuple(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.constantFrom(...BOUNDS),
      fc.boolean(),
    )
    .map(([low, width, bound, range]): Figure => ({ low, high: range ? low + width : low, bound }));

  test('a figure equals itself', () => {
    fc.assert(fc.property(anyFigure, (each) => compareFigures(each, each) === 'equal'));
  });

  test('the order of two figures changes nothing', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => compareFigures(a, b) === compareFigures(b, a)),
      { numRuns: 1000 },
    );
  });
});
