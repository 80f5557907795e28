import { lists, PATTERNS } from '../lexicon';
import { type AddDate, type FoundDate, iso, monthOf, nearestYear, timeOf, yearOf } from './calendar';
import { FRACTIONS, ORDINALS } from './number-words';

/** The stretch of a period that a narrowing word leaves. */
function narrowed(first: number, last: number, part: string | undefined): { from: string; to: string } {
  const share = lists().yearParts[(part ?? '').toLowerCase().replace(/ of$/, '')];
  const length = last - first;
  return share === undefined
    ? { from: iso(first), to: iso(last) }
    : { from: iso(first + length * share[0]), to: iso(first + length * share[1]) };
}

const spanOfMonth = (year: number, month: number, part?: string) =>
  narrowed(timeOf(year, month, 1), timeOf(year, month + 1, 0), part);
const spanOfYear = (year: number, part?: string) => narrowed(timeOf(year, 0, 1), timeOf(year, 11, 31), part);

/** The days of a season. A winter belongs to both years that it touches: which is meant cannot be told. */
export function spanOfSeason(season: string, year: number): { from: string; to: string } {
  const [month, months] = lists().seasons[season.toLowerCase()] as [number, number];
  if (month + months > 12) return { from: iso(timeOf(year - 1, month, 1)), to: iso(timeOf(year + 1, 2, 0)) };
  return { from: iso(timeOf(year, month, 1)), to: iso(timeOf(year, month + months, 0)) };
}

/** Months, seasons, parts of years and years that a text names; months without a year are worked out from `base`. */
export function findPeriods(text: string, base: number | null, add: AddDate): void {
  const put = (
    match: RegExpExecArray,
    span: { from: string; to: string },
    precision: FoundDate['precision'],
    stated = true,
    skip = 0,
  ) => add({ start: match.index + skip, end: match.index + match[0].length, ...span, precision, stated });
  for (const match of text.matchAll(PATTERNS.twoMonths)) addMonths(match);
  for (const match of text.matchAll(PATTERNS.twoYears)) addYears(match);
  for (const match of text.matchAll(PATTERNS.monthYear)) {
    const month = monthOf(match[2] as string);
    if (month >= 0) put(match, spanOfMonth(Number(match[3]), month, match[1]), 'month');
  }
  for (const match of text.matchAll(PATTERNS.halfYear)) addPartOfYear(match);
  for (const match of text.matchAll(PATTERNS.seasonYear)) put(match, spanOfSeason(match[1] as string, Number(match[2])), 'year');
  if (base !== null) for (const match of text.matchAll(PATTERNS.loneMonth)) addLoneMonth(match, base);
  for (const match of text.matchAll(PATTERNS.partYear)) {
    if (!/^\d/.test(match[0])) addYear(match, match[2] as string, match[1], match[3] === 's');
  }
  for (const match of text.matchAll(PATTERNS.loneYear)) addYear(match, match[1] as string, undefined, match[2] === 's');

  function addMonths(match: RegExpExecArray) {
    const [first, last, year] = [monthOf(match[1] as string), monthOf(match[3] as string), Number(match[4])];
    if (first < 0 || last < 0) return;
    const from = iso(timeOf(match[2] === undefined ? year - (first > last ? 1 : 0) : Number(match[2]), first, 1));
    const to = iso(timeOf(year, last + 1, 0));
    if (from <= to) put(match, { from, to }, 'month');
  }

  function addYears(match: RegExpExecArray) {
    const [lead, from, joint, full, short] = match.slice(1) as (string | undefined)[];
    if (joint === 'and' && lead?.toLowerCase() !== 'between') return;
    const year = Number(from);
    const last = full === undefined ? 100 * Math.floor(year / 100) + Number(short) : Number(full);
    if (short !== undefined && joint !== undefined) return;
    const skip = lead === undefined ? 0 : lead.length + 1;
    if (last > year) put(match, { from: `${year}-01-01`, to: `${last}-12-31` }, 'year', true, skip);
    // "2025-03": a month, for no span of years runs backwards.
    else if (short !== undefined && Number(short) >= 1 && Number(short) <= 12)
      put(match, spanOfMonth(year, Number(short) - 1), 'month', true, skip);
  }

  function addPartOfYear(match: RegExpExecArray) {
    const months = 12 * (FRACTIONS[(match[2] as string).toLowerCase()] as number);
    // The last of them has no figure.
    const part = (ORDINALS[(match[1] as string).toLowerCase()] ?? 12 / months) - 1;
    if (part * months >= 12) return;
    const year = Number(match[3]);
    put(match, { from: iso(timeOf(year, part * months, 1)), to: iso(timeOf(year, (part + 1) * months, 0)) }, 'year');
  }

  function addLoneMonth(match: RegExpExecArray, at: number) {
    const month = monthOf(match[3] as string);
    if (month < 0) return;
    const lead = (match[1] ?? '').toLowerCase();
    const now = new Date(at);
    const year =
      match[4] !== undefined
        ? yearOf(match[4], at)
        : lead === 'last'
          ? now.getUTCFullYear() - (now.getUTCMonth() > month ? 0 : 1)
          : lead === 'next'
            ? now.getUTCFullYear() + (now.getUTCMonth() < month ? 0 : 1)
            : nearestYear(at, month, 15);
    const word = (match[2] ?? match[3]) as string;
    put(match, spanOfMonth(year, month, match[2]), 'month', false, match[0].indexOf(word, lead.length));
  }

  function addYear(match: RegExpExecArray, year: string, part: string | undefined, decade: boolean) {
    const first = Number(year);
    const skip = part === undefined ? match[0].indexOf(year) : 0;
    if (decade) put(match, { from: `${first}-01-01`, to: `${first + 9}-12-31` }, 'decade', true, skip);
    else put(match, spanOfYear(first, part), 'year', true, skip);
  }
}
