import type { Bound } from '../corpus/types';

/** A stated figure, as its bound allows it to be read. */
export interface Figure {
  low: number;
  high: number;
  bound: Bound;
}

/**
 * How two figures of the same measure stand to each other: `equal` (the same, or one rounds to the other), `compatible` (one
 * bound holds the other, far apart), `differs`.
 */
export type FigureRelation = 'equal' | 'compatible' | 'differs';

/** Figures within 1 % are the same, hedged ones within 10 % (the team's rule: 4.5 hours and close to five agree, 19 and 21 do not). */
const CLOSE = 0.01;
const HEDGED = 0.1;
/** A bound holds a figure up to this factor away and still agrees with it: "over 30" and 34, not "over 9,000" and 13,200. */
const BOUND_REACH = 1.25;

/** Whether `fine`, rounded to the significant digits of `coarse`, is `coarse`. */
function roundsTo(fine: number, coarse: number): boolean {
  if (coarse === 0 || fine === 0 || Math.sign(fine) !== Math.sign(coarse)) return fine === coarse;
  const digits = significantDigits(coarse);
  if (digits >= significantDigits(fine)) return false;
  return Math.abs(Number(Math.abs(fine).toPrecision(digits)) - Math.abs(coarse)) < Math.abs(coarse) * 1e-9;
}

function significantDigits(value: number): number {
  const digits = Math.abs(value).toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.max(1, digits.length);
}

/** Small counts are exact: 19 and 21 drones do not round to one another, and neither do 1 and 1.4. */
const ROUNDING_FLOOR = 100;

function near(a: number, b: number, hedged: boolean): boolean {
  const apart = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
  if (apart <= (hedged ? HEDGED : CLOSE)) return true;
  const [fine, coarse] = significantDigits(a) > significantDigits(b) ? [a, b] : [b, a];
  return Math.abs(coarse) >= ROUNDING_FLOOR && apart <= HEDGED && roundsTo(fine, coarse);
}

const isOpen = (bound: Bound): boolean => bound !== 'exactly' && bound !== 'about';

/** Whether the open figure `a` allows the value `b`. */
function allows(a: Figure, b: number): boolean {
  if (a.bound === 'over' || a.bound === 'at least') return b >= a.low * (1 - CLOSE);
  return b <= a.high * (1 + CLOSE);
}

/** Compares two figures that are in the same unit and measure the same thing. Symmetric. */
export function compareFigures(a: Figure, b: Figure): FigureRelation {
  if (a.low !== a.high || b.low !== b.high) {
    if (a.low <= b.high && b.low <= a.high) return 'equal';
  }
  const hedged = a.bound === 'about' || b.bound === 'about' || isOpen(a.bound) || isOpen(b.bound);
  const [x, y] = a.high < b.low ? [a.high, b.low] : b.high < a.low ? [a.low, b.high] : [a.low, b.low];
  if (near(x, y, a.bound === 'about' || b.bound === 'about')) return 'equal';
  if (!isOpen(a.bound) && !isOpen(b.bound)) return 'differs';
  const both = isOpen(a.bound) && isOpen(b.bound);
  const held = both ? boundsMeet(a, b) : isOpen(a.bound) ? allows(a, y) && allows(a, b.high) : allows(b, x);
  if (!held) return hedged && near(x, y, true) ? 'equal' : 'differs';
  const factor = Math.max(Math.abs(x), Math.abs(y)) / Math.max(Number.MIN_VALUE, Math.min(Math.abs(x), Math.abs(y)));
  return factor <= BOUND_REACH ? 'equal' : 'compatible';
}

function boundsMeet(a: Figure, b: Figure): boolean {
  const upward = (bound: Bound) => bound === 'over' || bound === 'at least';
  if (upward(a.bound) === upward(b.bound)) return true;
  const [floor, ceiling] = upward(a.bound) ? [a.low, b.high] : [b.low, a.high];
  return floor <= ceiling;
}
