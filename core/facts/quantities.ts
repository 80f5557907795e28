import type { Bound } from '../corpus/types';
import { PATTERNS, wordSet } from '../lexicon';
import { capped } from '../text/capped';
import { termOf, type Word, wordsOf } from '../text/words';
import { boundAfter, boundBefore, changeBefore } from './bounds';
import { countedNoun, countsOne } from './counted';
import { compound, isSomeDay, readDuration, readOneOf } from './durations';
import { isNoQuantity } from './labels';
import { foldedAt, type ReadNumber, readNumber } from './numbers';
import { readFold, readShare } from './shares';
import { AGE, LEVEL, PERCENT, RANK, TIMES, type Unit, unitOfSign, unitOfWord } from './units';

/** A figure with what it measures. `low` and `high` are in the base unit and equal unless a range is stated. */
export interface Quantity {
  text: string;
  start: number;
  end: number;
  low: number;
  high: number;
  unit: Unit;
  bound: Bound;
  /** "cut to 600,000", "cut by 600,000", "cut from 600,000"; `null` where no change is told of. */
  change: 'to' | 'by' | 'from' | null;
}

/** A figure while it is read: word positions, values in the unit's base. */
interface Reading {
  at: number;
  length: number;
  low: number;
  high: number;
  unit: Unit;
}

const one = (at: number, length: number, value: number, unit: Unit): Reading => ({ at, length, low: value, high: value, unit });

/** The quantities of texts read last: whether a sentence is a claim and what it says are asked one after the other. Emptied at a size that a few pages fill. */
const recent = new Map<string, readonly Quantity[]>();
const MAX_RECENT = 2_000;
/** Texts longer than a sentence are read once. */
const MAX_KEPT_LENGTH = 1_500;

/** The figures of a text with their units, bounds and ranges, in order. Dates, clock times and numbers that are names are left out. */
export function readQuantities(whole: string): Quantity[] {
  const known = recent.get(whole);
  if (known !== undefined) return [...known];
  const found = quantitiesOf(whole);
  if (recent.size >= MAX_RECENT) recent.clear();
  if (whole.length <= MAX_KEPT_LENGTH) recent.set(whole, found);
  return [...found];
}

function quantitiesOf(whole: string): Quantity[] {
  const text = capped(whole);
  const words = wordsOf(text);
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; ) {
    const reading = isNoQuantity(words, at, text) ? null : readAt(text, words, at);
    if (reading === null) {
      at += skipped(words, at, text);
      continue;
    }
    found.push(made(text, words, reading));
    at += reading.length;
  }
  return found;
}

/** How many words to pass where no figure begins: a whole label such as "World War Two", else one. */
function skipped(words: readonly Word[], at: number, text: string): number {
  return isNoQuantity(words, at, text) && /^[a-z]/.test(foldedAt(words, at))
    ? Math.max(1, readNumber(words, at)?.length ?? 1)
    : 1;
}

function readAt(text: string, words: readonly Word[], at: number): Reading | null {
  const folded = foldedAt(words, at);
  const times = readFold(words, at);
  if (times !== null) return one(at, times.length, times.value, TIMES);
  const duration = readDuration(words, at);
  if (duration !== null) return one(at, duration.length, duration.value, duration.unit);
  if (folded === 'half' && /^an?$/.test(foldedAt(words, at + 1))) return partOfScale(words, at, 0.5, 1);
  const share = readShare(text, words, at);
  if (share !== null) {
    const scaled = foldedAt(words, at + share.length) === 'of' ? partOfScale(words, at, share.value, share.length + 1) : null;
    return scaled ?? one(at, share.length, share.value * 100, PERCENT);
  }
  return /^an?$/.test(folded) ? articleFigure(words, at) : plainFigure(text, words, at);
}

/** "half a million", "a quarter of a million": a part of a scale word. The article stands at `at + skip`. */
function partOfScale(words: readonly Word[], at: number, part: number, skip: number): Reading | null {
  const whole = articleScale(words, at + skip);
  if (whole === null) return null;
  return counted(words, at, skip + whole.length, part * whole.value);
}

/** "a million", "a hundred thousand", "a dozen". */
function articleScale(words: readonly Word[], at: number): ReadNumber | null {
  const article = words[at];
  if (article === undefined || !/^an?$/.test(article.folded)) return null;
  const number = readNumber([{ ...article, text: 'one', folded: 'one' }, ...words.slice(at + 1, at + 6)], 0);
  return number?.scaled === true ? number : null;
}

function articleFigure(words: readonly Word[], at: number): Reading | null {
  const duration = readOneOf(words, at);
  if (duration !== null) return one(at, duration.length, duration.value, duration.unit);
  const scale = articleScale(words, at);
  if (scale === null) return null;
  return counted(words, at, scale.length, scale.value);
}

/** A figure of words that was read up to `length`, with the end of a range ("half a million to 600,000") and what it counts. */
function counted(words: readonly Word[], at: number, length: number, value: number): Reading {
  const end = foldedAt(words, at + length) === 'to' ? readNumber(words, at + length + 1) : null;
  const ranged = end !== null && !end.ordinal && end.value > value;
  const taken = ranged ? length + 1 + end.length : length;
  const { unit, length: unitLength } = countedNoun(words, at + taken);
  return { at, length: taken + unitLength, low: value * unit.factor, high: (ranged ? end.value : value) * unit.factor, unit };
}

/** Nouns behind an ordinal that make it a place in a row. */
const RANKED = wordSet(({ ranked }) => ranked);

function plainFigure(text: string, words: readonly Word[], at: number): Reading | null {
  const first = readNumber(words, at);
  if (first === null) return null;
  if (first.ordinal) return ordinalFigure(words, at, first);
  const { low, high, length } = rangeFrom(text, words, at, first);
  const next = at + length;
  if (first.value === 1 && low === high && !first.digits && !first.scaled && !countsOne(words, next)) return null;
  if (first.value === 1 && low === high && !first.digits && isSomeDay(words, at)) return null;
  if (words[at - 1]?.text === 'Level' && (words[at] as Word).start - (words[at - 1] as Word).end === 1)
    return one(at, 1, first.value, LEVEL);
  const sign = signBefore(text, words, at);
  if (sign !== null) return { at, length, low, high, unit: sign };
  if (/^\s?%/.test(text.slice((words[next - 1] as Word).end, (words[next - 1] as Word).end + 2)))
    return { at, length, low, high, unit: PERCENT };
  if (isAge(text, words, at, length)) return { at, length, low, high, unit: AGE };
  const after = afterHedge(words, next);
  const { unit, length: unitLength } = countedNoun(words, next + after);
  const taken = unitLength === 0 ? 0 : after + unitLength;
  const rest = low === high ? compound(words, next + taken, high * unit.factor, unit) : { value: high * unit.factor, length: 0 };
  const value = low === high ? rest.value : low * unit.factor;
  return { at, length: length + taken + rest.length, low: value, high: rest.value, unit };
}

function ordinalFigure(words: readonly Word[], at: number, number: ReadNumber): Reading | null {
  const next = foldedAt(words, at + 1);
  const ranked = RANKED.has(next) || PATTERNS.superlative.test(foldedAt(words, at + 2));
  if (!ranked && !PATTERNS.ranking.test(foldedAt(words, at - 1))) return null;
  if (PATTERNS.wholeTime.test(next) && !PATTERNS.inARow.test(foldedAt(words, at + 2))) return null;
  return one(at, number.length, number.value, { ...RANK, noun: termOf(next) });
}

/** "or more", "or so", "-plus" between a figure and what it counts: how many words. */
function afterHedge(words: readonly Word[], at: number): number {
  if (PATTERNS.alike.test(foldedAt(words, at)) && PATTERNS.orMore.test(foldedAt(words, at + 1))) return 2;
  return PATTERNS.upward.test(foldedAt(words, at)) ? 1 : 0;
}

/** "Cut by 700 to 8,000" tells a change and its end; "by 5 to 10 per cent" a range: ranges of changes are no wider than this. */
const WIDEST_CHANGE = 4;

/** The figure at `at`, or the range that it opens: "900 to 1,000", "between 5 and 6", "10-12", "six or seven". */
function rangeFrom(
  text: string,
  words: readonly Word[],
  at: number,
  first: ReadNumber,
): { low: number; high: number; length: number } {
  const plain = { low: first.value, high: first.value, length: first.length };
  let next = at + first.length;
  const unitWord = unitOfWord(foldedAt(words, next));
  const between = PATTERNS.opensRange.test(foldedAt(words, at - 1));
  // "5 percent to 10 percent": the unit is said twice.
  if (unitWord !== null && foldedAt(words, next) !== '' && /^(?:to|and)$/.test(foldedAt(words, next + 1))) next += 1;
  const repeated = next > at + first.length;
  const joint = text.slice((words[next - 1] as Word).end, words[next]?.start ?? text.length);
  const separator = foldedAt(words, next);
  const dash = PATTERNS.rangeDash.test(joint);
  const worded = separator === 'to' || (separator === 'and' && between) || (separator === 'or' && !repeated);
  if (!dash && (!worded || !/^%?\s$/.test(joint))) return plain;
  const secondAt = dash ? next : next + (separator === 'to' && foldedAt(words, next + 1) === 'about' ? 2 : 1);
  const second = readNumber(words, secondAt);
  if (second === null || second.ordinal || second.value <= 0 || isNoQuantity(words, secondAt, text)) return plain;
  const after = foldedAt(words, secondAt + second.length);
  if (repeated && unitOfWord(after)?.base !== unitWord?.base) return plain;
  // "rose from 5 to 10 per cent": two states, not one range.
  if (foldedAt(words, at - 1) === 'from' && changeBefore(text, (words[at] as Word).start) === 'from') return plain;
  const scale = second.value / unscaled(words, secondAt);
  const low =
    second.scaled && !first.scaled && first.value < 1000 && first.value < unscaled(words, secondAt)
      ? first.value * scale
      : first.value;
  if (changeBefore(text, (words[at] as Word).start) === 'by' && second.value > low * WIDEST_CHANGE) return plain;
  return second.value > low ? { low, high: second.value, length: secondAt - at + second.length } : plain;
}

/** The figure at a word without the scale words behind it: 2 of "2 million". */
function unscaled(words: readonly Word[], at: number): number {
  const word = words[at] as Word;
  const digits = Number(word.folded.replace(/,/g, '').replace(/[a-z]+$/, ''));
  return digits || (readNumber([word], 0)?.value ?? 1);
}

/** The currency sign or code right before a figure. */
function signBefore(text: string, words: readonly Word[], at: number): Unit | null {
  const { start } = words[at] as Word;
  const sign = unitOfSign(text[start - 1] ?? '');
  if (sign !== null) return sign;
  const code = words[at - 1];
  const currency = code !== undefined && PATTERNS.currency.test(code.text) && start - code.end <= 1;
  return currency ? unitOfWord(code.folded) : null;
}

/** "Trump, 79, said", "aged 45", "45-year-old": how old somebody is. */
function isAge(text: string, words: readonly Word[], at: number, length: number): boolean {
  const [word, last] = [words[at] as Word, words[at + length - 1] as Word];
  if (!/^\d{1,3}$/.test(word.text) || length > 1 || Number(word.text) > 115) return false;
  if (foldedAt(words, at - 1) === 'aged') return true;
  const before = words[at - 1];
  return (
    before?.capital === true &&
    Number(word.text) >= 10 &&
    text.slice(before.end, word.start) === ', ' &&
    PATTERNS.behindAge.test(text.slice(last.end, last.end + 7))
  );
}

function made(text: string, words: readonly Word[], reading: Reading): Quantity {
  const [first, last] = [words[reading.at] as Word, words[reading.at + reading.length - 1] as Word];
  const before = PATTERNS.currencySign.exec(text.slice(Math.max(0, first.start - 6), first.start));
  const start = first.start - (before?.[0].length ?? 0);
  const percentSign = reading.unit.base === 'percent' ? /^\s?%/.exec(text.slice(last.end, last.end + 2)) : null;
  const end = last.end + (percentSign?.[0].length ?? 0);
  const minus = reading.unit.base === 'degree' && PATTERNS.minus.test(text.slice(Math.max(0, start - 7), start)) ? -1 : 1;
  return {
    text: text.slice(start, end),
    start,
    end,
    low: minus * (minus === 1 ? reading.low : reading.high),
    high: minus * (minus === 1 ? reading.high : reading.low),
    unit: reading.unit,
    bound: boundAfter(text, end) ?? boundOfFigure(text, words, reading) ?? boundBefore(text, start),
    change: changeBefore(text, start),
  };
}

/** A bound that stands between a figure and its noun ("300 or more soldiers"), or `null`. */
function boundOfFigure(text: string, words: readonly Word[], { at, length }: Reading): Bound | null {
  for (let step = 0; step < length - 1; step += 1) {
    if (afterHedge(words, at + step + 1) > 0) return boundAfter(text, (words[at + step] as Word).end);
  }
  return null;
}
