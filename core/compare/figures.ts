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

/** Whether the open figure allows all of the closed one, which lies wholly on one side of it. */
function allows(open: Figure, closed: Figure): boolean {
  return isUpward(open.bound) ? closed.low >= open.low * (1 - CLOSE) : closed.high <= open.high * (1 + CLOSE);
}

const isUpward = (bound: Bound): boolean => bound === 'over' || bound === 'at least';

/** Compares two figures that are in the same unit and measure the same thing. Symmetric; every figure is `equal` to itself. */
export function compareFigures(a: Figure, b: Figure): FigureRelation {
  if (a.low !== a.high || b.low !== b.high) {
    if (a.low <= b.high && b.low <= a.high) return 'equal';
  }
  const [x, y] = a.high < b.low ? [a.high, b.low] : b.high < a.low ? [a.low, b.high] : [a.low, b.low];
  if (near(x, y, a.bound === 'about' || b.bound === 'about')) return 'equal';
  const [aOpen, bOpen] = [isOpen(a.bound), isOpen(b.bound)];
  if (!aOpen && !bOpen) return 'differs';
  const held = aOpen && bOpen ? boundsMeet(a, b) : aOpen ? allows(a, b) : allows(b, a);
  if (!held) return near(x, y, true) ? 'equal' : 'differs';
  const factor = Math.max(Math.abs(x), Math.abs(y)) / Math.max(Number.MIN_VALUE, Math.min(Math.abs(x), Math.abs(y)));
  return factor <= BOUND_REACH ? 'equal' : 'compatible';
}

function boundsMeet(a: Figure, b: Figure): boolean {
  if (isUpward(a.bound) === isUpward(b.bound)) return true;
  const [floor, ceiling] = isUpward(a.bound) ? [a.low, b.high] : [b.low, a.high];
  return floor <= ceiling;
}
