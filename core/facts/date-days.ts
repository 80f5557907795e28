import { lists, PATTERNS, patternList } from '../lexicon';
import { fold } from '../text/words';
import { type AddDate, daysOf, iso, monthOf, nearestYear, timeOf, validDay, yearOf } from './calendar';

const DAYS = patternList(({ days }) => days);

/** A day of a year as found: month 0–11, and a day below 0 for the last of the month. */
interface Day {
  month: number;
  day: number;
  /** As written, or `undefined`. */
  year: string | undefined;
}

function addSpan(add: AddDate, match: RegExpExecArray, first: Day, last: Day, base: number | null): void {
  const written = last.year ?? first.year;
  const stated = Number(written) > 0;
  if (!stated && base === null) return;
  const lastYear =
    written === undefined ? nearestYear(base as number, last.month, Math.abs(last.day)) : yearOf(written, base as number);
  if (last.day < 0) last.day = daysOf(lastYear, last.month);
  const turned = first.month > last.month || (first.month === last.month && first.day > last.day);
  const firstYear = first.year === undefined ? lastYear - (turned ? 1 : 0) : yearOf(first.year, base as number);
  if (!validDay(firstYear, first.month, first.day) || !validDay(lastYear, last.month, last.day)) return;
  const [from, to] = [iso(timeOf(firstYear, first.month, first.day)), iso(timeOf(lastYear, last.month, last.day))];
  if (from > to) return;
  add({ start: match.index, end: match.index + match[0].length, from, to, precision: 'day', stated });
}

/** A day in figures or words, with its month where that is not part of its name. */
function dayOf(written: string, month = ''): { day: number; month: number } {
  const day = Number(written) || (lists().dayWords[fold(written)] as number);
  return day > 100 ? { day: day % 100, month: Math.floor(day / 100) - 1 } : { day, month: monthOf(month) };
}

/** "18 March and 19 May" are two dates; "between 18 March and 19 May" is one span. */
function isSpan(text: string, match: RegExpExecArray): boolean {
  if (!PATTERNS.spanOfDays.test(match[0])) return true;
  return PATTERNS.between.test(text.slice(Math.max(0, match.index - 8), match.index));
}

/** Days and spans of days that a text states, with or without their year; those without are worked out from `base`. */
export function findDays(text: string, base: number | null, add: AddDate): void {
  for (const [pattern] of DAYS) {
    for (const match of text.matchAll(pattern)) {
      const found = match.groups as Partial<Record<'day' | 'month' | 'year' | `first${'Day' | 'Month' | 'Year'}`, string>>;
      const last = { ...dayOf(found.day as string, found.month), year: found.year };
      if (match[0].includes('/')) {
        // Which of two small figures is the month cannot be told: British and American news differ.
        const [month, day] = [last.month + 1, last.day];
        if (month <= 12 && day <= 12 && month !== day) continue;
        if (month > 12) [last.month, last.day] = [day - 1, month];
      }
      if (found.firstDay === undefined) {
        addSpan(add, match, last, last, base);
        continue;
      }
      const first = { ...last, day: Number(found.firstDay) };
      if (found.firstMonth !== undefined) {
        if (!isSpan(text, match)) continue;
        [first.month, first.year] = [monthOf(found.firstMonth), found.firstYear];
      } else if (first.day >= last.day) continue;
      addSpan(add, match, first, last, base);
    }
  }
}
