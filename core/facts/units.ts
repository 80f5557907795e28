import { fold, termOf } from '../text/words';

/** A unit made comparable: what is measured, and by what factor to multiply into the base unit. */
export interface Unit {
  /** `minute`, `day`, `year`, `percent`, `usd` …, or `count` for things counted. */
  base: string;
  factor: number;
  /** The term of the thing counted (`c:soldier`), only with base `count`. */
  noun: string | null;
}

const UNITS: Record<string, [base: string, factor: number]> = {
  second: ['minute', 1 / 60],
  minute: ['minute', 1],
  min: ['minute', 1],
  hour: ['minute', 60],
  hr: ['minute', 60],
  day: ['day', 1],
  week: ['day', 7],
  fortnight: ['day', 14],
  month: ['year', 1 / 12],
  year: ['year', 1],
  decade: ['year', 10],
  percent: ['percent', 1],
  percentage: ['percent', 1],
  pct: ['percent', 1],
  point: ['point', 1],
  dollar: ['usd', 1],
  usd: ['usd', 1],
  euro: ['eur', 1],
  eur: ['eur', 1],
  ruble: ['rub', 1],
  rouble: ['rub', 1],
  pound: ['gbp', 1],
  yuan: ['cny', 1],
  hryvnia: ['uah', 1],
  kilometer: ['km', 1],
  kilometre: ['km', 1],
  km: ['km', 1],
  mile: ['km', 1.609],
  meter: ['km', 0.001],
  metre: ['km', 0.001],
  ton: ['tonne', 1],
  tonne: ['tonne', 1],
  degree: ['degree', 1],
  times: ['times', 1],
  fold: ['times', 1],
  barrel: ['barrel', 1],
};

const SCALES: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 };

function singular(word: string): string {
  if (UNITS[word] !== undefined) return word;
  const base = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
  return UNITS[base] !== undefined ? base : word;
}

/** The unit that a word names, or `null` when it names none. */
export function unitOfWord(folded: string): Unit | null {
  const known = UNITS[singular(folded)];
  return known === undefined ? null : { base: known[0], factor: known[1], noun: null };
}

/** The unit of a currency sign, or `null`. */
export function unitOfSign(sign: string): Unit | null {
  const base = ({ $: 'usd', '€': 'eur', '£': 'gbp', '₽': 'rub', '¥': 'cny', '₴': 'uah' } as Record<string, string>)[sign];
  return base === undefined ? null : { base, factor: 1, noun: null };
}

/** The thing counted, as a unit. */
export function unitOfNoun(term: string): Unit {
  return { base: 'count', factor: 1, noun: term };
}

/**
 * A point's unit as its author wrote it (`minute`, `billion US dollars`, `soldier`), made comparable. Words that name no
 * measure are taken as the thing counted.
 */
export function parseUnit(written: string): Unit {
  let factor = 1;
  let unit: Unit | null = null;
  let noun: string | null = null;
  for (const word of written.split(/[\s-]+/).map(fold)) {
    if (word === 'us' || word === 'of' || word === '') continue;
    if (word === '%') unit ??= { base: 'percent', factor: 1, noun: null };
    else if (SCALES[word] !== undefined) factor *= SCALES[word];
    else if (unitOfWord(word) !== null) unit ??= unitOfWord(word);
    else noun = termOf(word);
  }
  const found = unit ?? unitOfNoun(noun ?? '');
  return { ...found, factor: found.factor * factor };
}
