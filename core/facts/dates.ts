import { PATTERNS, patternList } from '../lexicon';
import { capped } from '../text/capped';
import { type DateFact, type FoundDate, spanOf } from './calendar';
import { findDays } from './date-days';
import { findPeriods } from './date-periods';
import { findAfterwards, findRelative } from './date-relative';

export { type DateFact, datesOverlap, daysApart, spanOf } from './calendar';

const LOOK_BACK = 34;
/** How a statement hangs on the date behind these words. */
const ROLES = patternList(({ dateRoles }) => dateRoles);

function roleBefore(text: string, date: FoundDate): DateFact['role'] {
  const before = text
    .slice(Math.max(0, date.start - LOOK_BACK), date.start)
    .toLowerCase()
    .replace(PATTERNS.weekdayAtEnd, '');
  for (const [pattern, role] of ROLES) {
    if (!pattern.test(before)) continue;
    // "from 4 to 9 February" is a span of its own; only an open "from" means since.
    return role === 'since' && /from (?:on )?$/.test(before) && date.from !== date.to && date.precision === 'day' ? 'on' : role;
  }
  return 'on';
}

/**
 * The dates of a text, in order. Dates without a year and words like "on Tuesday" or "last week" are worked out from `base`,
 * the date of the text itself; without it they are left out, because nothing can be computed from them.
 */
export function readDates(whole: string, base: string | null): DateFact[] {
  const text = capped(whole);
  if (!PATTERNS.mayHoldDate.test(text)) return [];
  const found: FoundDate[] = [];
  const add = (written: FoundDate) => {
    // A stop behind the month ("in June.") belongs to the sentence.
    const date = text[written.end - 1] === '.' ? { ...written, end: written.end - 1 } : written;
    if (!found.some((other) => date.start < other.end && date.end > other.start)) found.push(date);
  };
  const time = base === null ? Number.NaN : Date.parse(`${spanOf(base).from}T00:00:00Z`);
  const known = Number.isNaN(time) ? null : time;
  findDays(text, known, add);
  findPeriods(text, known, add);
  findAfterwards(text, found, add);
  if (known !== null) {
    findRelative(text, known, (base as string).length === 10, (date) => {
      // "Tuesday, 18 March": the day is stated, the weekday adds nothing.
      const next = found.find((other) => other.start >= date.end && other.start - date.end <= 6);
      if (next === undefined || !PATTERNS.weekdayBefore.test(text.slice(Math.max(0, next.start - 16), next.start))) add(date);
    });
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map((date) => ({ ...date, text: text.slice(date.start, date.end), role: roleBefore(text, date) }));
}
