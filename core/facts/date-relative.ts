import { PATTERNS } from '../lexicon';
import { wordsOf } from '../text/words';
import { type AddDate, DAY_MS, type FoundDate, iso, stepOf, timeOf } from './calendar';
import { spanOfSeason } from './date-periods';
import { readNumber } from './numbers';

const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');
/** How far before a weekday a word is looked for that tells whether it lies ahead. */
const LOOK_BACK = 70;

const day = (time: number) => ({ from: iso(time), to: iso(time), precision: 'day' as const });
const around = (time: number, days: number, precision: FoundDate['precision']) => ({
  from: iso(time - days * DAY_MS),
  to: iso(time + days * DAY_MS),
  precision,
});

/** How far a day can be counted back exactly; "some 30 days ago" is a month. */
const EXACT_DAYS = 10;
const YEAR_DAYS = 365.25;

/** "three and a half years ago", counted from `base`: as wide as news is loose with it. `null` when no figure stands there. */
function timeAgo(figure: string, unit: string, base: number) {
  const words = wordsOf(figure);
  for (let at = 0; at < words.length; at += 1) {
    const half = words[at]?.folded === 'half' ? 1 : 0;
    const article = /^an?$/.test(words[at + half]?.folded ?? '');
    const number = article ? { value: 1 - half / 2, length: 1 + half, ordinal: false } : readNumber(words, at);
    if (number === null || number.ordinal || at + number.length !== words.length) continue;
    const start = words[at]?.start ?? 0;
    const value = number.value;
    if (unit.startsWith('day'))
      return { start, ...(value <= EXACT_DAYS ? day(base - value * DAY_MS) : around(base - value * DAY_MS, 3, 'month')) };
    if (unit.startsWith('week')) return { start, ...around(base - value * 7 * DAY_MS, 4, 'month') };
    if (value > 1000) return null;
    if (unit.startsWith('month')) return { start, ...around(base - value * (YEAR_DAYS / 12) * DAY_MS, 20, 'month') };
    const years = unit.startsWith('decade') ? 10 * value : value;
    return { start, ...around(base - years * YEAR_DAYS * DAY_MS, Number.isInteger(value) ? 190 : 100, 'year') };
  }
  return null;
}

/**
 * Dates that a text gives by the day it was written: weekdays, "yesterday", "last month", "two years ago". `exact` tells that
 * `base` is a day; without it only years are counted.
 */
export function findRelative(text: string, base: number, exact: boolean, add: AddDate): void {
  const put = (match: RegExpExecArray, span: { from: string; to: string; precision: FoundDate['precision'] }, skip = 0) =>
    add({
      from: span.from,
      to: span.to,
      precision: span.precision,
      start: match.index + skip,
      end: match.index + match[0].length,
      stated: false,
    });
  if (exact) for (const match of text.matchAll(PATTERNS.weekday)) addWeekday(match);
  for (const match of text.matchAll(PATTERNS.nearby)) addNearby(match);
  for (const match of text.matchAll(PATTERNS.ago)) {
    const unit = (match[2] as string).toLowerCase();
    if (!exact && !PATTERNS.longTime.test(unit)) continue;
    const ago = timeAgo(match[1] as string, unit, base);
    if (ago !== null) put(match, ago, ago.start);
  }

  function addWeekday(match: RegExpExecArray) {
    const [lead, name] = [(match[1] ?? '').trim().toLowerCase(), match[2] as string];
    if (!/^[A-Z]/.test(name) || /s$/.test(match[0])) return;
    const today = new Date(base).getUTCDay();
    const weekday = WEEKDAYS.indexOf(name.toLowerCase().slice(0, 3));
    const back = (today - weekday + 7) % 7;
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const ahead = lead === 'next' || (lead !== 'last' && PATTERNS.ahead.test(before) && !PATTERNS.saidOn.test(before));
    const week = match[3];
    const days =
      week !== undefined
        ? 7 * stepOf(week) + ((weekday + 6) % 7) - ((today + 6) % 7)
        : ahead
          ? 7 - back
          : -(lead === 'last' && back === 0 ? 7 : back);
    const keep = PATTERNS.beforeWeekday.test(lead) ? 0 : (match[1] ?? '').length;
    put(match, day(base + days * DAY_MS), keep);
  }

  function addNearby(match: RegExpExecArray) {
    const [word, which, unit] = [match[1]?.toLowerCase(), match[2]?.toLowerCase() ?? '', match[3]?.toLowerCase() ?? ''];
    const now = new Date(base);
    const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
    const step = stepOf(which);
    if (word !== undefined) {
      if (exact) put(match, day(base + (word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0) * DAY_MS));
    } else if (unit === 'year') put(match, { from: `${year + step}-01-01`, to: `${year + step}-12-31`, precision: 'year' });
    else if (!exact) return;
    else if (unit === 'month') {
      put(match, { from: iso(timeOf(year, month + step, 1)), to: iso(timeOf(year, month + step + 1, 0)), precision: 'month' });
    } else if (unit === 'week') {
      const monday = base + (7 * step - ((now.getUTCDay() + 6) % 7)) * DAY_MS;
      put(match, { from: iso(monday), to: iso(monday + 6 * DAY_MS), precision: 'month' });
    } else {
      const span = spanOfSeason(unit, year);
      const past = span.from > iso(base) || (which === 'last' && span.to >= iso(base)) ? year - 1 : year;
      put(match, { ...spanOfSeason(unit, which === 'next' ? year + 1 : past), precision: 'year' });
    }
  }
}

/** How far behind "the week after" the date that it counts from may stand. */
const ANCHOR_REACH = 80;
const LENGTHS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** "The day after", "the following week", "two days later": counted from another date of the text, left out where none is a day. */
export function findAfterwards(text: string, known: readonly FoundDate[], add: AddDate): void {
  for (const match of text.matchAll(PATTERNS.afterwards)) {
    const unit = (match[1] ?? match[2] ?? match[4] ?? '').toLowerCase().replace(/s$/, '');
    const end = match.index + match[0].length;
    const exact = known.filter((date) => date.precision === 'day').sort((a, b) => a.start - b.start);
    const ahead = match[2] !== undefined || PATTERNS.besideAnchor.test(match[5] ?? '');
    const behind = !ahead ? undefined : exact.find((date) => date.start >= end && date.start - end <= ANCHOR_REACH);
    const anchor = behind ?? exact.filter((date) => date.end <= match.index).at(-1);
    if (anchor === undefined) continue;
    const back = PATTERNS.backwards.test(match[3] ?? match[5] ?? '');
    const length = LENGTHS[unit] as number;
    const figure = match[4] === undefined ? 1 : (readNumber(wordsOf(match[0]), 0)?.value ?? 1);
    const at = Date.parse(back ? anchor.from : anchor.to);
    const stretch = match[4] === undefined && length > 1;
    const near = at + (back ? -1 : 1) * DAY_MS;
    const far = at + (back ? -1 : 1) * figure * length * DAY_MS;
    const slack = stretch || length === 1 ? 0 : Math.round(length / 4) * DAY_MS;
    const [from, to] = stretch ? [Math.min(near, far), Math.max(near, far)] : [far - slack, far + slack];
    const precision = from === to ? 'day' : length === 365 ? 'year' : 'month';
    add({ start: match.index, end, from: iso(from), to: iso(to), precision, stated: anchor.stated });
  }
}
