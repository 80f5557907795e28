import { PATTERNS } from '../lexicon';
import type { Word } from '../text/words';
import { FRACTIONS, ONES } from './number-words';
import { foldedAt, readNumber, trailingFraction } from './numbers';
import { type Unit, unitAt, unitOfWord } from './units';

/** A length of time as read: its value in the unit's base, and how many words it took. */
export interface ReadDuration {
  value: number;
  unit: Unit;
  length: number;
}

const isTime = (unit: Unit | null): unit is Unit => unit !== null && PATTERNS.timeUnit.test(unit.base);

/** "and 40 minutes", "40 minutes", "and a half", "and three quarters" behind a whole of `unit`: what it adds, in the base. */
function addition(words: readonly Word[], at: number, unit: Unit): { value: number; length: number } | null {
  const fraction = trailingFraction(words, at);
  if (fraction !== null) return { value: fraction.value * unit.factor, length: fraction.length };
  const skip = foldedAt(words, at) === 'and' ? 1 : 0;
  const more = readNumber(words, at + skip);
  if (more === null || more.ordinal) return null;
  const small = unitAt(words, at + skip + more.length);
  if (small === null || small.unit.base !== unit.base || small.unit.factor >= unit.factor) return null;
  return { value: more.value * small.unit.factor, length: skip + more.length + small.length };
}

/**
 * The rest of a length of time whose first part ended before word `at`: "2 hours 16 minutes", "an hour and a half", "three years
 * and four months". `used` words and `value` (in the base) are what was read so far.
 */
export function compound(words: readonly Word[], at: number, value: number, unit: Unit): { value: number; length: number } {
  if (!isTime(unit)) return { value, length: 0 };
  const more = addition(words, at, unit);
  return more === null ? { value, length: 0 } : { value: value + more.value, length: more.length };
}

/** "half an hour", "half-hour", "three quarters of an hour", "quarter of an hour", "hour-long": a length of time without a plain figure. */
export function readDuration(words: readonly Word[], at: number): ReadDuration | null {
  const first = foldedAt(words, at);
  if (first === 'half') {
    const article = /^an?$/.test(foldedAt(words, at + 1)) ? 1 : 0;
    const unit = unitOfWord(foldedAt(words, at + 1 + article));
    if (!isTime(unit) || (article === 0 && words[at + 1]?.joined !== true)) return null;
    return { value: unit.factor / 2, unit, length: 2 + article };
  }
  const many = /^an?$/.test(first) ? 1 : (ONES[first] ?? null);
  const lead = many === null ? 0 : 1;
  const fraction = FRACTIONS[foldedAt(words, at + lead)];
  if (fraction !== undefined && foldedAt(words, at + lead + 1) === 'of' && /^an?$/.test(foldedAt(words, at + lead + 2))) {
    const unit = unitOfWord(foldedAt(words, at + lead + 3));
    if (isTime(unit)) return { value: (many ?? 1) * fraction * unit.factor, unit, length: lead + 4 };
  }
  const unit = unitOfWord(first);
  if (isTime(unit) && !first.endsWith('s') && foldedAt(words, at + 1) === 'long' && words[at + 1]?.joined === true) {
    return words[at]?.joined === true ? null : { value: unit.factor, unit, length: 2 };
  }
  const clock = PATTERNS.clockHours.exec(first);
  if (clock === null) return null;
  const hour = unitOfWord('hour') as Unit;
  const minutes = PATTERNS.clockMinutes.exec(clock[2] === undefined ? foldedAt(words, at + 1) : '');
  return {
    value: Number(clock[1]) * 60 + Number(clock[2] ?? minutes?.[1] ?? 0),
    unit: hour,
    length: minutes === null ? 1 : 2,
  };
}

/** "an hour", "a week", "an hour and a half": one of a unit of time. `null` for "twice a day", "a second meeting". */
export function readOneOf(words: readonly Word[], at: number): ReadDuration | null {
  const unit = unitOfWord(foldedAt(words, at + 1));
  if (!isTime(unit) || foldedAt(words, at + 1) === 'second' || foldedAt(words, at + 1).endsWith('s')) return null;
  const before = foldedAt(words, at - 1);
  const more = compound(words, at + 2, unit.factor, unit);
  const lasts =
    more.length > 0 ||
    PATTERNS.lasting.test(before) ||
    PATTERNS.lasted.test(foldedAt(words, at + 2)) ||
    words[at + 2]?.joined === true;
  const rate = PATTERNS.rate.test(before) || readNumber(words, at - 1) !== null;
  if (rate || (!lasts && unit.base !== 'minute')) return null;
  return { value: more.value, unit, length: 2 + more.length };
}

/** "one day", "at one point": some time, and no length of it, unless the words around say that it lasted. */
export function isSomeDay(words: readonly Word[], at: number): boolean {
  const next = foldedAt(words, at + 1);
  if (next === 'point') return true;
  return (
    PATTERNS.wholeTime.test(next) &&
    !PATTERNS.lasting.test(foldedAt(words, at - 1)) &&
    !PATTERNS.lasted.test(foldedAt(words, at + 2))
  );
}
