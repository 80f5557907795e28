import type { Bound } from '../corpus/types';
import { isStopWord, termOf, type Word, wordsOf } from '../text/words';
import { readFold, readNumber, readShare } from './numbers';
import { type Unit, unitOfNoun, unitOfSign, unitOfWord } from './units';

/** A figure with what it measures. `low` and `high` are in the base unit and equal unless a range is stated. */
export interface Quantity {
  text: string;
  start: number;
  end: number;
  low: number;
  high: number;
  unit: Unit;
  bound: Bound;
  /** "cut to 600,000" against "cut by 600,000"; `null` where neither is said. */
  change: 'to' | 'by' | null;
}

const HEDGES: [RegExp, Bound][] = [
  [/(?:more than|over|above|in excess of|upwards of|exceeding|greater than|north of|well over)$/, 'over'],
  [/(?:at least|no fewer than|no less than|not less than|a minimum of)$/, 'at least'],
  [/(?:up to|as many as|as much as|at most|no more than|not more than|a maximum of)$/, 'up to'],
  [/(?:fewer than|less than|under|below|almost|nearly|close to|just under|not quite|approaching|just short of)$/, 'fewer than'],
  [
    /(?:about|around|roughly|approximately|some|an estimated|estimated|circa|or so|nearly about|in the region of|targeted)$/,
    'about',
  ],
  [/(?:exactly|precisely)$/, 'exactly'],
];
/** "almost 5" is a figure near 5 from below: it is compared as a rounded one, not as a bound that holds 1. */
const NEARLY = /(?:almost|nearly|close to|just under|not quite|approaching|just short of)$/;
const LOOK_BACK = 28;

function boundBefore(text: string, start: number): Bound {
  const before = text
    .slice(Math.max(0, start - LOOK_BACK), start)
    .toLowerCase()
    .replace(/[\s$€£~]+$/, '')
    .replace(/\b(?:a|an|the|another|of|us)$/, '')
    .trimEnd();
  if (NEARLY.test(before)) return 'about';
  if (text[start - 1] === '~') return 'about';
  for (const [pattern, bound] of HEDGES) if (pattern.test(before)) return bound;
  return 'exactly';
}

function boundAfter(text: string, end: number): Bound | null {
  const after = text.slice(end, end + 24).toLowerCase();
  if (/^\s*(?:or more|or above|\+)/.test(after)) return 'at least';
  if (/^\s*or (?:less|fewer)/.test(after)) return 'up to';
  if (/^\s*or so/.test(after)) return 'about';
  return null;
}

const CHANGE =
  /(?<!\bup )\b(to|by)\s+(?:about |around |roughly |nearly |almost |some |over |more than |at least |up to )?[$€£]?$/;
const ADJECTIVES_SKIPPED = 3;

/** Words that stand between a figure and the thing it counts ("8,500 US soldiers", "20 percent of Ukraine's territory"). */
function countedNoun(words: readonly Word[], at: number): { unit: Unit; length: number } {
  let last: string | null = null;
  for (let step = 0; step <= ADJECTIVES_SKIPPED; step += 1) {
    const word = words[at + step];
    if (word === undefined || (isStopWord(word.folded) && word.text !== 'US')) break;
    const unit = unitOfWord(word.folded);
    if (unit !== null && step === 0) return { unit, length: 1 };
    if (readNumber(words, at + step) !== null) break;
    const before = words[at + step - 1];
    if (before !== undefined && step > 0 && word.start - before.end > 1) break;
    last = termOf(word.folded);
    if (COUNTED.has(last)) return { unit: unitOfNoun(last), length: step + 1 };
  }
  return { unit: unitOfNoun(last ?? ''), length: 0 };
}

/** Things that news counts: met first, they end the search for what a figure counts. */
const COUNTED = new Set(
  [
    'c:soldier',
    'c:aircraft',
    'c:drone',
    'c:missile',
    'c:prisoner',
    'c:diplomat',
    'c:citizen',
    'c:child',
    'c:sanction',
    'c:call',
    'c:meet',
  ].concat(
    [
      'people',
      'person',
      'civilian',
      'countri',
      'nation',
      'state',
      'entiti',
      'compani',
      'offic',
      'ship',
      'tank',
      'leader',
      'divis',
      'brigad',
      'c:kill',
      'c:wound',
      'c:strike',
    ].map(termOf),
  ),
);

const YEAR = /^(?:19|20)\d{2}$/;
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Figures that are parts of a date or a clock time, not quantities. */
function isCalendarFigure(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at] as Word;
  const [before, after] = [words[at - 1]?.folded ?? '', words[at + 1]?.folded ?? ''];
  const bare = /^\d{1,4}(?:st|nd|rd|th)?$/.test(word.folded);
  if (!bare) return false;
  const symbol = text[word.start - 1] ?? ' ';
  if (/[$€£]/.test(symbol) || text[word.end] === '%') return false;
  if (YEAR.test(word.folded)) return unitOfWord(after) === null && !COUNTED.has(termOf(after));
  if (MONTHS.test(before) && before !== 'may') return true;
  if (before === 'may' && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word.folded) && words[at - 1]?.capital === true) return true;
  if (MONTHS.test(after) && words[at + 1]?.capital === true) return true;
  if (MONTHS.test(words[at + 2]?.folded ?? '') && after === 'of') return true;
  return /^\s?(?:a\.?m|p\.?m|GMT|:\d\d)/i.test(text.slice(word.end, word.end + 5));
}

/** The figures of a text with their units, bounds and ranges, in order. Dates and clock times are left out. */
export function readQuantities(text: string): Quantity[] {
  const words = wordsOf(text);
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; ) {
    const quantity = readQuantity(text, words, at);
    if (quantity === null) {
      at += 1;
      continue;
    }
    found.push(quantity.quantity);
    at += quantity.length;
  }
  return found;
}

function readQuantity(text: string, words: readonly Word[], at: number): { quantity: Quantity; length: number } | null {
  const word = words[at] as Word;
  if (isCalendarFigure(words, at, text)) return null;
  const times = readFold(words, at);
  if (times !== null)
    return made(text, words, at, times.length, times.value, times.value, { base: 'times', factor: 1, noun: null });
  const share = readShare(words, at);
  if (share !== null) {
    const durationNoun = words[at + share.length + 1];
    if (word.folded === 'half' && /^an?$/.test(words[at + 1]?.folded ?? '') && durationNoun !== undefined) return null;
    return made(text, words, at, share.length, share.value * 100, share.value * 100, { base: 'percent', factor: 1, noun: null });
  }
  if (word.folded === 'half' && /^an?$/.test(words[at + 1]?.folded ?? '')) {
    const unit = unitOfWord(words[at + 2]?.folded ?? '');
    return unit === null ? null : made(text, words, at, 3, 0.5 * unit.factor, 0.5 * unit.factor, unit);
  }
  if (/^an?$/.test(word.folded)) return readArticleUnit(text, words, at);
  const first = readNumber(words, at);
  if (first === null || (first.ordinal && !isRank(words, at + first.length))) return null;
  if (first.value === 1 && !first.digits && unitOfWord(words[at + 1]?.folded ?? '') === null && !first.scaled) return null;
  let length = first.length;
  let [low, high] = [first.value, first.value];
  const joint = text.slice((words[at + length - 1] as Word).end, words[at + length]?.start ?? text.length);
  const toWord = /^(?:to|and|or)$/.test(words[at + length]?.folded ?? '');
  const between = words[at - 1]?.folded === 'between' || words[at - 1]?.folded === 'from';
  const secondAt = /^\s?[-–—]\s?$/.test(joint) ? at + length : toWord ? at + length + 1 : -1;
  const second = secondAt === -1 ? null : readNumber(words, secondAt);
  const separator = words[at + length]?.folded;
  if (
    second !== null &&
    !second.ordinal &&
    (secondAt === at + length || separator === 'to' || between || (separator === 'or' && second.value > low)) &&
    second.value > 0
  ) {
    const scaledLow = second.scaled && !first.scaled && low < 1000 ? low * (second.value / baseOf(words, secondAt)) : low;
    if (second.value > scaledLow) {
      [low, high] = [scaledLow, second.value];
      length = secondAt - at + second.length;
    }
  }
  const lastWord = words[at + length - 1] as Word;
  const sign =
    unitOfSign(text[word.start - 1] ?? '') ??
    (/(?:US|U\.S\.)\$$/.test(text.slice(Math.max(0, word.start - 5), word.start)) ? unitOfSign('$') : null);
  if (first.ordinal) return made(text, words, at, length, low, high, { base: 'rank', factor: 1, noun: null });
  if (sign !== null) return made(text, words, at, length, low, high, sign);
  if (/^\s?%/.test(text.slice(lastWord.end, lastWord.end + 2)))
    return made(text, words, at, length, low, high, { base: 'percent', factor: 1, noun: null });
  if (words[at + length]?.folded === 'per' && words[at + length + 1]?.folded === 'cent') {
    return made(text, words, at, length + 2, low, high, { base: 'percent', factor: 1, noun: null });
  }
  const { unit, length: unitLength } = countedNoun(words, at + length);
  return compound(text, words, at, length + unitLength, low * unit.factor, high * unit.factor, unit);
}

function baseOf(words: readonly Word[], at: number): number {
  const word = words[at] as Word;
  return Number(word.folded.replace(/,/g, '').replace(/[a-z]+$/, '')) || (readNumber([word], 0)?.value ?? 1);
}

/** "2 hours 16 minutes", "an hour and 40 minutes": the smaller unit is added to the larger. */
function compound(text: string, words: readonly Word[], at: number, length: number, low: number, high: number, unit: Unit) {
  if (unit.base === 'minute' && unit.factor === 60) {
    const skip = words[at + length]?.folded === 'and' ? 1 : 0;
    const fraction =
      skip === 1 && /^an?$/.test(words[at + length + 1]?.folded ?? '') && words[at + length + 2]?.folded === 'half';
    if (fraction) return made(text, words, at, length + 3, low + 30, high + 30, unit);
    const more = readNumber(words, at + length + skip);
    const moreUnit = more === null ? null : unitOfWord(words[at + length + skip + more.length]?.folded ?? '');
    if (more !== null && moreUnit?.base === 'minute' && moreUnit.factor === 1) {
      return made(text, words, at, length + skip + more.length + 1, low + more.value, high + more.value, unit);
    }
  }
  return made(text, words, at, length, low, high, unit);
}

/** "an hour", "a week", "an hour and a half": one of a unit. */
function readArticleUnit(text: string, words: readonly Word[], at: number) {
  const unit = unitOfWord(words[at + 1]?.folded ?? '');
  const scale = readNumber([{ ...(words[at] as Word), folded: 'one' }, ...words.slice(at + 1, at + 4)], 0);
  if (unit === null) {
    if (scale === null || !scale.scaled) return null;
    const { unit: counted, length } = countedNoun(words, at + scale.length);
    return made(text, words, at, scale.length + length, scale.value * counted.factor, scale.value * counted.factor, counted);
  }
  if (!['minute', 'day', 'year'].includes(unit.base)) return null;
  return compound(text, words, at, 2, unit.factor, unit.factor, unit);
}

/** An ordinal is a figure only as a rank ("fifth largest", "fifth place", "the sixth meeting"). */
function isRank(words: readonly Word[], at: number): boolean {
  return /^(?:largest|biggest|highest|place|rank|meeting|time|call|round|visit|package|cut|reduction|most|in)$/.test(
    words[at]?.folded ?? '',
  );
}

function made(text: string, words: readonly Word[], at: number, length: number, low: number, high: number, unit: Unit) {
  const [first, last] = [words[at] as Word, words[at + length - 1] as Word];
  const signed = /[$€£]/.test(text[first.start - 1] ?? '') ? 1 : 0;
  const start = first.start - signed;
  const percentSign = /^\s?%/.exec(text.slice(last.end, last.end + 2));
  const end = unit.base === 'percent' && percentSign !== null ? last.end + percentSign[0].length : last.end;
  const changed = CHANGE.exec(text.slice(Math.max(0, start - LOOK_BACK), start));
  const quantity: Quantity = {
    text: text.slice(start, end),
    start,
    end,
    low,
    high,
    unit,
    bound: boundAfter(text, end) ?? boundBefore(text, start),
    change: changed === null ? null : (changed[1] as 'to' | 'by'),
  };
  return { quantity, length };
}
