import { areCompatible } from '../corpus/check';
import type { Answer, Point } from '../corpus/types';
import { datesOverlap, spanOf } from '../facts/dates';
import { placeOf } from '../facts/places';
import type { Quantity } from '../facts/quantities';
import { parseUnit, type Unit } from '../facts/units';
import { keptIn } from '../kept';
import { wordSet } from '../lexicon';
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

function figureOf(answer: Answer, unit: Unit): Figure | null {
  if (typeof answer.value !== 'number') return null;
  const value = answer.value * unit.factor;
  return { low: value, high: value, bound: answer.bound ?? 'exactly' };
}

/** Whether a stated quantity is in the measure of a point: the same base, and for things counted the same thing. */
function sameMeasure(quantity: Quantity, unit: Unit, topic: ReadonlySet<string>): boolean {
  if (quantity.unit.base !== unit.base) {
    return quantity.unit.base === 'rank' && unit.base === 'count' && /rank|place/.test(unit.noun ?? '');
  }
  if (unit.base !== 'count') return true;
  const noun = quantity.unit.noun;
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
  if (stated.length === 0) return looseAnswer(point, unit, page);
  const read = stated.map((quantity) => weigh(point, unit, quantity));
  if (stated.length === 1) return read[0] ?? null;
  // Several figures of one measure: only one that an account gave can be told from the rest.
  const known = read.filter((answer) => answer.agrees.length > 0);
  return known.length === 1 ? (known[0] as ValueAnswer) : null;
}

/** Counts of things by another noun than the point's, or by none: "nine thousand by early summer". Only where one of them stands out. */
function looseAnswer(point: Point, unit: Unit, page: Statement): ValueAnswer | null {
  if (unit.base !== 'count') return null;
  const read = page.facts.quantities
    .filter((quantity) => quantity.unit.base === 'count')
    .map((quantity) => ({ ...weigh(point, unit, quantity), loose: true }));
  const known = read.filter((answer) => answer.agrees.length > 0);
  if (known.length === 1) return known[0] as ValueAnswer;
  return read.length === 1 ? (read[0] as ValueAnswer) : null;
}

function weigh(point: Point, unit: Unit, quantity: Quantity): ValueAnswer {
  const distance = new Map<string, number>();
  const answer = valueAnswer(point, quantity, (candidate) => {
    const figure = figureOf(candidate, unit);
    if (figure === null) return null;
    distance.set(candidate.id, Math.abs(quantity.low - figure.low) + (quantity.bound === figure.bound ? 0 : 1e-6));
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
  // "Last week" or "this year" overlap too much to answer when something was.
  const dates = page.facts.dates.filter((date) => date.precision === 'day' || (date.stated && date.precision !== 'decade'));
  const read = dates.map((date) => {
    const answer = valueAnswer(point, date, ({ value }) => (value === null ? null : datesOverlap(date, spanOf(String(value)))));
    return { answer, date };
  });
  const known = read.filter(({ answer }) => answer.agrees.length > 0);
  const agreed = new Set(known.map(({ answer }) => answer.agrees[0]));
  if (known.length > 0) return agreed.size === 1 ? (known[0]?.answer ?? null) : null;
  const only = read[0];
  if (read.length !== 1 || only === undefined || (eventSpan !== null && datesOverlap(only.date, eventSpan))) return null;
  return only.answer;
}

/** The page's answer to a point that asks for a place, or `null` when it names none or several. */
export function placeAnswer(point: Point, page: Statement): ValueAnswer | null {
  const places = page.facts.places;
  const first = places[0];
  if (first === undefined || new Set(places.map((place) => place.place)).size > 1) return null;
  return valueAnswer(point, first, ({ text, wordings }) => {
    const place = placeOf([text, ...wordings].join(' '));
    return place === null ? null : place === first.place;
  });
}
