/** A date that a text states, as the span of days it covers. */
export interface DateFact {
  text: string;
  start: number;
  end: number;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  precision: 'day' | 'month' | 'year' | 'decade';
  /** How the statement hangs on it: `by 2035`, `since 2014`, `until February 1`. */
  role: 'on' | 'by' | 'since' | 'until' | 'before' | 'after';
  /** Year, month and day stand in the text; otherwise it was worked out from the text's own date. */
  stated: boolean;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH_WORD =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const DAY_MONTH = new RegExp(`\\b${DAY}(?: of)? (${MONTH_WORD})(?:,? ${YEAR})?\\b`, 'gi');
const MONTH_DAY = new RegExp(`\\b(${MONTH_WORD}) ${DAY}(?!\\d|,\\d|%| percent| million| billion)(?:,? ${YEAR})?\\b`, 'gi');
const MONTH_YEAR = new RegExp(`\\b(${MONTH_WORD})(?: of|,)? ${YEAR}\\b`, 'gi');
const LONE_MONTH = new RegExp(
  `\\b(in|since|until|by|last|this|early|late|mid|of|before|after|during)[ -](${MONTH_WORD})(?= |$|[.,;:)])`,
  'gi',
);
const ISO = /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/g;
const LONE_YEAR =
  /(?<![$€£\d.,-])\b((?:19|20)\d{2})(?!s?\d|,\d|\.\d|%| (?:soldiers|troops|people|percent|million|dollars|km))(s?)\b/g;
const WEEKDAY = new RegExp(`\\b(?:on |last |this )?(${WEEKDAYS.join('|')})\\b`, 'gi');
const NEARBY = /\b(yesterday|today|tonight|tomorrow|last week|last month|last year|this week|this month|this year)\b/gi;

const DAY_MS = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day);

function monthIndex(word: string): number {
  const short = word.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(short));
}

function validDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function roleBefore(text: string, start: number): DateFact['role'] {
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  if (/\bsince (?:early |late |mid-?|the (?:start|beginning|end) of )?$/.test(before)) return 'since';
  if (/\b(?:until|till|through|up to) (?:at least |the end of )?$/.test(before)) return 'until';
  if (/\bby (?:the end of |mid-?|early |late |around )?$/.test(before)) return 'by';
  if (/\bbefore $/.test(before)) return 'before';
  if (/\bafter $/.test(before)) return 'after';
  return 'on';
}

/** First and last day of a date written `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a span of two. Dates of the corpus are so written. */
export function spanOf(date: string): { from: string; to: string } {
  const [first, last] = date.split('/') as [string, string | undefined];
  return { from: firstDay(first), to: lastDay(last ?? first) };
}

function firstDay(date: string): string {
  const [year, month, day] = date.split('-') as [string, string?, string?];
  return `${year}-${month ?? '01'}-${day ?? '01'}`;
}

function lastDay(date: string): string {
  const [year, month, day] = date.split('-') as [string, string?, string?];
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  return iso(Date.UTC(Number(year), Number(month), 0));
}

interface Found extends Omit<DateFact, 'role' | 'text'> {}

/**
 * The dates of a text, in order. Dates without a year and words like "on Tuesday" or "last week" are worked out from `base`,
 * the date of the text itself; without it they are left out, because nothing can be computed from them.
 */
export function readDates(text: string, base: string | null): DateFact[] {
  const found: Found[] = [];
  const taken = (start: number, end: number) => found.some((date) => start < date.end && end > date.start);
  const add = (date: Found) => {
    if (!taken(date.start, date.end)) found.push(date);
  };
  const baseTime = base === null ? null : Date.parse(`${spanOf(base).from}T00:00:00Z`);
  for (const match of text.matchAll(ISO)) addDay(add, match, Number(match[1]), Number(match[2]) - 1, Number(match[3]), true);
  for (const match of text.matchAll(DAY_MONTH)) addMonthDay(add, match, match[2] as string, Number(match[1]), match[3], baseTime);
  for (const match of text.matchAll(MONTH_DAY)) addMonthDay(add, match, match[1] as string, Number(match[2]), match[3], baseTime);
  for (const match of text.matchAll(MONTH_YEAR))
    addMonth(add, match, match.index, monthIndex(match[1] as string), Number(match[2]), true);
  for (const match of text.matchAll(LONE_MONTH)) {
    if (baseTime === null || !/^[A-Z]/.test(match[2] as string)) continue;
    const month = monthIndex(match[2] as string);
    addMonth(add, match, match.index + (match[1] as string).length + 1, month, nearestYear(baseTime, month, 15), false);
  }
  for (const match of text.matchAll(LONE_YEAR)) addYear(add, match);
  if (baseTime !== null && (base as string).length === 10) {
    for (const match of text.matchAll(WEEKDAY)) addWeekday(add, match, baseTime);
    for (const match of text.matchAll(NEARBY)) addNearby(add, match, baseTime);
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map((date) => ({ ...date, text: text.slice(date.start, date.end), role: roleBefore(text, date.start) }));
}

function addDay(
  add: (date: Found) => void,
  match: RegExpMatchArray,
  year: number,
  month: number,
  day: number,
  stated: boolean,
): void {
  if (month < 0 || month > 11 || !validDay(year, month, day)) return;
  const day0 = iso(timeOf(year, month, day));
  const start = match.index as number;
  add({ start, end: start + match[0].length, from: day0, to: day0, precision: 'day', stated });
}

/** The year in which a month and day lie nearest to the text's date, the past preferred: news looks back more than ahead. */
function nearestYear(base: number, month: number, day: number): number {
  const year = new Date(base).getUTCFullYear();
  const AHEAD_DAYS = 45;
  const candidates = [year - 1, year, year + 1].filter(
    (candidate) => timeOf(candidate, month, day) <= base + AHEAD_DAYS * DAY_MS,
  );
  return candidates.at(-1) ?? year;
}

function addMonthDay(
  add: (d: Found) => void,
  match: RegExpMatchArray,
  month: string,
  day: number,
  year: string | undefined,
  base: number | null,
): void {
  if (/^may$/.test(month)) return;
  const index = monthIndex(month);
  if (year !== undefined) addDay(add, match, Number(year), index, day, true);
  else if (base !== null) addDay(add, match, nearestYear(base, index, day), index, day, false);
}

function addMonth(
  add: (date: Found) => void,
  match: RegExpMatchArray,
  start: number,
  month: number,
  year: number,
  stated: boolean,
): void {
  if (month < 0) return;
  const end = (match.index as number) + match[0].length;
  add({ start, end, from: iso(timeOf(year, month, 1)), to: iso(Date.UTC(year, month + 1, 0)), precision: 'month', stated });
}

function addYear(add: (date: Found) => void, match: RegExpMatchArray): void {
  const year = Number(match[1]);
  const start = match.index as number;
  const decade = match[2] === 's';
  add({
    start,
    end: start + match[0].length,
    from: `${year}-01-01`,
    to: `${decade ? year + 9 : year}-12-31`,
    precision: decade ? 'decade' : 'year',
    stated: true,
  });
}

function addWeekday(add: (date: Found) => void, match: RegExpMatchArray, base: number): void {
  const wanted = WEEKDAYS.indexOf((match[1] as string).toLowerCase());
  const back = (new Date(base).getUTCDay() - wanted + 7) % 7;
  const start = match.index as number;
  const day = iso(base - back * DAY_MS);
  add({ start, end: start + match[0].length, from: day, to: day, precision: 'day', stated: false });
}

function addNearby(add: (date: Found) => void, match: RegExpMatchArray, base: number): void {
  const word = (match[1] as string).toLowerCase();
  const start = match.index as number;
  const end = start + match[0].length;
  const date = new Date(base);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const day = (offset: number): Found => {
    const at = iso(base + offset * DAY_MS);
    return { start, end, from: at, to: at, precision: 'day', stated: false };
  };
  const monthAt = (offset: number): Found => ({
    start,
    end,
    from: iso(timeOf(year, month + offset, 1)),
    to: iso(Date.UTC(year, month + offset + 1, 0)),
    precision: 'month',
    stated: false,
  });
  if (word === 'yesterday') add(day(-1));
  else if (word === 'today' || word === 'tonight') add(day(0));
  else if (word === 'tomorrow') add(day(1));
  else if (word === 'last month') add(monthAt(-1));
  else if (word === 'this month') add(monthAt(0));
  else if (word.endsWith('year')) {
    const at = word === 'last year' ? year - 1 : year;
    add({ start, end, from: `${at}-01-01`, to: `${at}-12-31`, precision: 'year', stated: false });
  } else {
    const shift = word === 'last week' ? 7 : 0;
    const monday = base - ((date.getUTCDay() + 6) % 7) * DAY_MS - shift * DAY_MS;
    add({ start, end, from: iso(monday), to: iso(monday + 6 * DAY_MS), precision: 'month', stated: false });
  }
}

/** Whether two spans of days share a day. */
export function datesOverlap(a: { from: string; to: string }, b: { from: string; to: string }): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Days between two spans; 0 when they share one. */
export function daysApart(a: { from: string; to: string }, b: { from: string; to: string }): number {
  if (datesOverlap(a, b)) return 0;
  const [earlier, later] = a.to < b.from ? [a.to, b.from] : [b.to, a.from];
  return Math.round((Date.parse(later) - Date.parse(earlier)) / DAY_MS);
}
