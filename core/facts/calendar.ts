/** A date that a text states, as the span of days it covers. */
export interface DateFact {
  text: string;
  start: number;
  end: number;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** How fine it is; a span of days is as fine as its ends. Seasons and quarters are `year`: nobody gives their days. */
  precision: 'day' | 'month' | 'year' | 'decade';
  /** How the statement hangs on it: `by 2035`, `since 2014`, `until February 1`. */
  role: 'on' | 'by' | 'since' | 'until' | 'before' | 'after';
  /** Year, month and day stand in the text; otherwise it was worked out from the text's own date. */
  stated: boolean;
}

/** A date as found, before its role is read. */
export type FoundDate = Omit<DateFact, 'role' | 'text'>;
/** Takes a date that was found; dates that overlap one taken before are dropped. */
export type AddDate = (date: FoundDate) => void;

export const DAY_MS = 86_400_000;
export const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** Midnight of a day in UTC; months count from 0 and may run over. */
export const timeOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The month that a word or figure names, 0–11; -1 when a word names none or begins with a small letter. */
export function monthOf(word: string): number {
  if (/^\d/.test(word)) return Number(word) - 1;
  return /^[A-Z]/.test(word) ? MONTHS.indexOf(word.toLowerCase().slice(0, 3)) : -1;
}

/** Whether a month has such a day. */
export function validDay(year: number, month: number, day: number): boolean {
  return month >= 0 && month <= 11 && day >= 1 && day <= daysOf(year, month);
}

/** How many days a month has. */
export function daysOf(year: number, month: number): number {
  return new Date(timeOf(year, month + 1, 0)).getUTCDate();
}

/** Dates ahead of a text are taken for this year up to so far ahead: news looks back more than ahead. */
const AHEAD_DAYS = 45;

/** The year in which a month and day lie nearest to the text's date, the past preferred. */
export function nearestYear(base: number, month: number, day: number): number {
  const year = new Date(base).getUTCFullYear();
  return timeOf(year, month, day) <= base + AHEAD_DAYS * DAY_MS
    ? timeOf(year + 1, month, day) <= base + AHEAD_DAYS * DAY_MS
      ? year + 1
      : year
    : year - 1;
}

/** How many periods lie between this one and the one that "last", "this" or "next" names. */
export function stepOf(which: string): number {
  return /last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
}

/** A year as written, in figures or as "last year", which is counted from `base`. */
export function yearOf(written: string, base: number): number {
  return Number(written) || new Date(base).getUTCFullYear() + stepOf(written);
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
