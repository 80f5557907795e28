import { areCompatible } from '../corpus/check';
import type { Answer, Point } from '../corpus/types';
import { monthOf } from '../facts/calendar';
import { type DateFact, datesOverlap, spanOf } from '../facts/dates';
import { readDirections } from '../facts/direction';
import { placeOf } from '../facts/places';
import { type Quantity, readQuantities } from '../facts/quantities';
import { parseUnit, type Unit } from '../facts/units';
import { keptIn } from '../kept';
import { PATTERNS, wordSet } from '../lexicon';
import { meaningfulTerms, type Statement } from '../match/statement';
import { compareFigures, type Figure } from './figures';

/** The page's answer to a point as read by value, with the words that give it. */
export interface ValueAnswer {
  /** Answers that the value agrees with; empty for a value that no account gave. */
  agrees: string[];
  /** Answers that the value neither agrees nor conflicts with. */
  compatible: string[];
  /** Answers that it contradicts. */
  conflicts: string[];
  /** The figure counts something that need not be what the point asks for: the words around have to tell. */
  loose: boolean;
  start: number;
  end: number;
}

/** How the page's answer stands to another one on record. */
export type AnswerRelation = 'same' | 'conflicts' | 'compatible' | 'earlier' | 'later';

/** The stance of an account by how its answer stands to the page's. */
export const STANCE_OF = {
  same: 'agrees',
  conflicts: 'conflicts',
  compatible: 'related',
  earlier: 'updates',
  later: 'updates',
} as const;

/** How answer `other` of a point stands to the page's answer `own`. */
export function relationOf(point: Point, own: string, other: string): AnswerRelation {
  if (own === other) return 'same';
  const steps = point.sequence.map((step) => step.answer);
  const [ownStep, otherStep] = [steps.indexOf(own), steps.indexOf(other)];
  if (ownStep !== -1 && otherStep !== -1) return otherStep > ownStep ? 'later' : 'earlier';
  return areCompatible(point, own, other) ? 'compatible' : 'conflicts';
}

/** The answers on record beside a value that stands at `start` to `end`; `agrees` tells of one whether the value agrees with it, `null` where it does neither. */
function valueAnswer(
  point: Point,
  { start, end }: { start: number; end: number },
  agrees: (answer: Answer) => boolean | null,
): ValueAnswer {
  const found: ValueAnswer = { agrees: [], compatible: [], conflicts: [], loose: false, start, end };
  for (const answer of point.answers) {
    const held = agrees(answer);
    found[held === null ? 'compatible' : held ? 'agrees' : 'conflicts'].push(answer.id);
  }
  return found;
}

/** The figure of an answer: its value, or the range that its text tells. */
function figureOf(answer: Answer, unit: Unit): Figure | null {
  if (typeof answer.value !== 'number') {
    return readQuantities(answer.text).find(({ low, high, unit: { base } }) => base === unit.base && low < high) ?? null;
  }
  const value = answer.value * unit.factor;
  return { low: value, high: value, bound: answer.bound ?? 'exactly' };
}

/** Whether a stated quantity is in the measure of a point: the same base, and for things counted the same thing. */
function sameMeasure(quantity: Quantity, unit: Unit, topic: ReadonlySet<string>): boolean {
  const noun = quantity.unit.noun;
  if (quantity.unit.base !== unit.base) {
    if (quantity.unit.base !== 'rank' || unit.base !== 'count') return false;
    // "The tenth time" answers how many times.
    return noun === unit.noun || PATTERNS.rankNoun.test(unit.noun ?? '') || PATTERNS.timesNoun.test(noun ?? '');
  }
  if (unit.base !== 'count') return true;
  if (noun === null || noun === '') return unit.noun === '' || unit.noun === null;
  return noun === unit.noun || (PEOPLE.has(noun) && PEOPLE.has(unit.noun ?? '')) || (noun !== '' && topic.has(noun));
}

/** Counted people go by many nouns; which of them are meant is for the words around to tell. */
const PEOPLE = wordSet(({ countedPeople }) => countedPeople);

/** The unit of a numeric point and the terms of its question. */
const measures = new WeakMap<Point, { unit: Unit; topic: ReadonlySet<string> }>();

/** The page's answer to a numeric point, or `null` when no figure of the measure stands in it or several different ones do. */
export function numberAnswer(point: Point, page: Statement): ValueAnswer | null {
  const written = point.unit;
  if (written === null || page.facts.quantities.length === 0) return null;
  const { unit, topic } = keptIn(measures, point, () => ({
    unit: parseUnit(written),
    topic: new Set(meaningfulTerms(point.question)),
  }));
  const stated = page.facts.quantities.filter((quantity) => sameMeasure(quantity, unit, topic));
  const own = standingOut(stated.map((quantity) => weigh(point, unit, quantity)));
  if (own !== null && isOnRecord(own)) return own;
  const loose = looseAnswer(point, unit, page);
  return stated.length === 0 || (loose !== null && isOnRecord(loose)) ? loose : own;
}

const isOnRecord = ({ agrees }: ValueAnswer): boolean => agrees.length > 0;

/** A single answer; of several the one that an account gave, where it is alone in that; else `null`. */
function standingOut(read: readonly ValueAnswer[]): ValueAnswer | null {
  const known = read.filter(isOnRecord);
  const [only, ...others] = known.length > 0 ? known : read;
  return only === undefined || others.length > 0 ? null : only;
}

/** A sum without its currency is at least so large. */
const LEAST_SUM = 1e6;

/** Counts of things by another noun than the point's, or by none: "nine thousand by early summer", "350 billion". Only where one of them stands out. */
function looseAnswer(point: Point, unit: Unit, page: Statement): ValueAnswer | null {
  const money = PATTERNS.money.test(unit.base);
  if (unit.base !== 'count' && !money) return null;
  return standingOut(
    page.facts.quantities
      .filter((quantity) => quantity.unit.base === 'count' && (!money || (quantity.low >= LEAST_SUM && !quantity.unit.noun)))
      .map((quantity) => ({ ...weigh(point, unit, quantity), loose: true })),
  );
}

function weigh(point: Point, unit: Unit, quantity: Quantity): ValueAnswer {
  const distance = new Map<string, number>();
  const answer = valueAnswer(point, quantity, (candidate) => {
    const figure = figureOf(candidate, unit);
    if (figure === null) return null;
    const apart = Math.abs(quantity.low - figure.low) + Math.abs(quantity.high - figure.high);
    distance.set(candidate.id, apart + (quantity.bound === figure.bound ? 0 : 1e-6));
    const relation = compareFigures(quantity, figure);
    return relation === 'compatible' ? null : relation === 'equal';
  });
  answer.agrees.sort((a, b) => (distance.get(a) as number) - (distance.get(b) as number));
  return answer;
}

/**
 * The page's answer to a point that asks for a date, or `null` when it states none. Dates without a day agree with days they
 * hold. A date that no account gives and that is the event's own (`eventSpan`) names the event and answers nothing.
 */
export function dateAnswer(point: Point, page: Statement, eventSpan: { from: string; to: string } | null): ValueAnswer | null {
  // "Last week" or "this year" overlap too much to answer when something was; a month without its year tells nothing new.
  const isFine = ({ precision, stated }: DateFact) => precision === 'day' || (stated && precision !== 'decade');
  const dates = page.facts.dates.filter((date) => isFine(date) || date.text.split(' ').some((word) => monthOf(word) >= 0));
  const given = (date: DateFact) =>
    valueAnswer(point, date, ({ value }) => (value === null ? null : datesOverlap(date, spanOf(String(value)))));
  const [first, ...further] = dates.map(given).filter(isOnRecord);
  if (first !== undefined) return further.every(({ agrees }) => agrees[0] === first.agrees[0]) ? first : null;
  const [only, ...others] = dates.filter(isFine);
  if (only === undefined || others.length > 0 || (eventSpan !== null && datesOverlap(only, eventSpan))) return null;
  return given(only);
}

/**
 * The page's answer to a point that asks for a place or a direction, or `null` when it names none or several. What rises or falls need not be what the point
 * asks for: a direction is loose.
 */
export function namedAnswer(point: Point, { facts }: Statement): ValueAnswer | null {
  const loose = point.kind === 'direction';
  const found = loose
    ? facts.directions.map((direction) => ({ ...direction, key: direction.sign }))
    : facts.places.map((place) => ({ ...place, key: place.place }));
  const [first] = found;
  if (first === undefined || found.some(({ key }) => key !== first.key)) return null;
  const answer = valueAnswer(point, first, ({ text, wordings }) => {
    const written = [text, ...wordings].join(' ');
    const key = loose ? readDirections(written)[0]?.sign : placeOf(written);
    return key === undefined || key === null ? null : key === first.key;
  });
  return { ...answer, loose };
}
