import { PATTERNS } from '../lexicon';
import { type AddDate, iso, monthOf, nearestYear, timeOf, validDay } from './calendar';

const ISO = /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/g;
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})\b/g;
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})\b/g;

/** A day of a year as found: month 0–11. */
interface Day {
  month: number;
  day: number;
  /** As written, or `undefined`. */
  year: string | undefined;
}

function addSpan(add: AddDate, match: RegExpExecArray, first: Day, last: Day, base: number | null): void {
  const written = last.year ?? first.year;
  if (written === undefined && base === null) return;
  const lastYear = written === undefined ? nearestYear(base as number, last.month, last.day) : Number(written);
  const turned = first.month > last.month || (first.month === last.month && first.day > last.day);
  const firstYear = first.year === undefined ? lastYear - (turned ? 1 : 0) : Number(first.year);
  if (!validDay(firstYear, first.month, first.day) || !validDay(lastYear, last.month, last.day)) return;
  const [from, to] = [iso(timeOf(firstYear, first.month, first.day)), iso(timeOf(lastYear, last.month, last.day))];
  if (from > to) return;
  add({ start: match.index, end: match.index + match[0].length, from, to, precision: 'day', stated: written !== undefined });
}

/** "18 March and 19 May" are two dates; "between 18 March and 19 May" and "18 and 19 May" are one span. */
function isSpan(text: string, match: RegExpExecArray, sameMonth: boolean): boolean {
  if (!/\d(?:st|nd|rd|th)?,? and |[a-z.] and |\d and /i.test(match[0])) return true;
  return sameMonth ? true : /\bbetween $/i.test(text.slice(Math.max(0, match.index - 8), match.index));
}

/** Days and spans of days that a text states, with or without their year; those without are worked out from `base`. */
export function findDays(text: string, base: number | null, add: AddDate): void {
  const day = (match: RegExpExecArray, at: Day) => addSpan(add, match, at, at, base);
  for (const match of text.matchAll(ISO)) day(match, { year: match[1], month: Number(match[2]) - 1, day: Number(match[3]) });
  for (const match of text.matchAll(DOTTED)) day(match, { year: match[3], month: Number(match[2]) - 1, day: Number(match[1]) });
  for (const match of text.matchAll(SLASHED)) addSlashed(add, match);
  for (const match of text.matchAll(PATTERNS.dayToDay)) {
    const first = { day: Number(match[1]), month: monthOf(match[2] as string), year: match[3] };
    const last = { day: Number(match[4]), month: monthOf(match[5] as string), year: match[6] };
    if (isSpan(text, match, false)) addSpan(add, match, first, last, base);
  }
  for (const match of text.matchAll(PATTERNS.monthToMonth)) {
    const first = { month: monthOf(match[1] as string), day: Number(match[2]), year: match[3] };
    const last = { month: monthOf(match[4] as string), day: Number(match[5]), year: match[6] };
    if (isSpan(text, match, false)) addSpan(add, match, first, last, base);
  }
  for (const match of text.matchAll(PATTERNS.daysMonth)) addDays(match, match[1], match[2], match[3], match[4]);
  for (const match of text.matchAll(PATTERNS.monthDays)) addDays(match, match[2], match[3], match[1], match[4]);
  for (const match of text.matchAll(PATTERNS.dayMonth))
    day(match, { day: Number(match[1]), month: monthOf(match[2] as string), year: match[3] });
  for (const match of text.matchAll(PATTERNS.monthDay))
    day(match, { month: monthOf(match[1] as string), day: Number(match[2]), year: match[3] });

  function addDays(
    match: RegExpExecArray,
    from: string | undefined,
    to: string | undefined,
    word: string | undefined,
    year?: string,
  ) {
    const month = monthOf(word ?? '');
    if (Number(from) >= Number(to)) return;
    addSpan(add, match, { day: Number(from), month, year }, { day: Number(to), month, year }, base);
  }

  function addSlashed(into: AddDate, match: RegExpExecArray) {
    const [a, b] = [Number(match[1]), Number(match[2])];
    // Which of two small figures is the month cannot be told: British and American news differ.
    if (a <= 12 && b <= 12 && a !== b) return;
    const [month, date] = a > 12 ? [b, a] : [a, b];
    const at = { month: month - 1, day: date, year: match[3] };
    addSpan(into, match, at, at, base);
  }
}
