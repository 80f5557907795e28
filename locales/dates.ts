import { perLocale } from './active';

/** Thin and unbreakable spaces, which engines put around the dash each in their own way. */
const ODD_SPACES = /[\u2009\u202f\u00a0]/g;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A corpus date for people: `2017`, `Jan 2017`, `14 Feb 2026`, and spans `a/b` of two of them.
 * Text that is no such date comes back as it is.
 */
export function formatDate(date: string): string {
  const [from, to, ...rest] = date.split('/');
  if (from === undefined || rest.length > 0) return date;
  return to === undefined ? formatOne(from) : formatSpan(from, to);
}

/** Two dates as one span, shortened where they share a month or a year. */
export function formatSpan(from: string, to: string): string {
  if (from === to) return formatOne(from);
  const [a, b] = [parse(from), parse(to)];
  if (a && b && a.precision === b.precision && a.date <= b.date) {
    return FORMATTERS[a.precision]().formatRange(a.date, b.date).replace(ODD_SPACES, ' ');
  }
  return `${formatOne(from)} – ${formatOne(to)}`;
}

type Precision = 1 | 2 | 3;

function formatOne(text: string): string {
  const parsed = parse(text);
  return parsed ? FORMATTERS[parsed.precision]().format(parsed.date) : text;
}

function parse(text: string): { date: Date; precision: Precision } | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return { date, precision: day !== undefined ? 3 : month !== undefined ? 2 : 1 };
}

/** By precision. Dates of the corpus are calendar days, not moments: always read in UTC. */
const FORMATTERS: Record<Precision, () => Intl.DateTimeFormat> = {
  1: perLocale((tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric' })),
  2: perLocale((tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month: 'short' })),
  3: perLocale((tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' })),
};
