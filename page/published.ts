import type { Dom } from './dom';

/** Names under which pages give the day of publication, the most dependable first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dcterms.issued',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'ptime',
  'displaydate',
  'date',
  'last-modified-date',
];

/** No news page is older than the web. */
const FIRST_YEAR = 1990;

/** A page may be dated in a zone ahead of the reader's, or a day before it goes out. */
const DAYS_AHEAD = 2;
const DAY = 86_400_000;

/** So many `time` elements are looked at: a list page has hundreds, an article has its own among the first. */
const MOST_TIMES = 5;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day of publication as `YYYY-MM-DD`, as the page's own zone gives it: from JSON-LD, then from meta names, then from the elements marked
 * as such, then from the address. `null` when the page does not say, or says only days before 1990 or more than two days ahead of `now`.
 */
export function readPublished(
  dom: Dom,
  document: Document,
  linked: string | null,
  metas: ReadonlyMap<string, string>,
  address: string,
  now: Date,
): string | null {
  const said = [linked, ...META_NAMES.map((name) => metas.get(name) ?? null), ...marked(dom, document)];
  for (const value of said) {
    const day = value === null ? null : readDay(value, now);
    if (day) return day;
  }
  return dayInAddress(address, now);
}

/** The day that a machine-written or plain English date names, or `null` when it names none or none in range. */
export function readDay(value: string, now: Date): string | null {
  const text = value.trim().slice(0, 60);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), now);
  const packed = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text);
  const packedDay = packed && day(Number(packed[1]), Number(packed[2]), Number(packed[3]), now);
  if (packedDay) return packedDay;
  const seconds = /^(\d{10})(\d{3})?$/.exec(text);
  if (seconds) {
    const date = new Date(Number(seconds[1]) * 1000);
    return day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), now);
  }
  const monthFirst = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text);
  if (monthFirst) return day(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]), now);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})\b/.exec(text);
  if (dayFirst) return day(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]), now);
  return null;
}

/** The day in a path such as `/2025/08/15/`, `/2025/aug/15/`, `-2025-08-15` or `/20250815`, or `null`. */
export function dayInAddress(address: string, now: Date): string | null {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const parted = /(?:^|[/_-])(\d{4})[/_-]([a-z]{3}|\d{1,2})[/_-](\d{1,2})(?=$|[/._-])/i.exec(path);
  if (parted) {
    const month = /\d/.test(parted[2] ?? '') ? Number(parted[2]) : monthOf(parted[2]);
    const found = day(Number(parted[1]), month, Number(parted[3]), now);
    if (found) return found;
  }
  for (const packed of path.matchAll(/(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/g)) {
    const found = day(Number(packed[1]), Number(packed[2]), Number(packed[3]), now);
    if (found) return found;
  }
  return null;
}

function marked(dom: Dom, document: Document): (string | null)[] {
  const published = dom
    .queryAll(document, '[itemprop="datePublished"]')
    .slice(0, 1)
    .map(
      (element) =>
        dom.attribute(element, 'content') ?? dom.attribute(element, 'datetime') ?? dom.textContent(element).slice(0, 80),
    );
  const times = dom
    .queryAll(
      document,
      'header time[datetime], article time[datetime], h1 ~ * time[datetime], main time[datetime], time[pubdate]',
    )
    .slice(0, MOST_TIMES)
    .map((element) => dom.attribute(element, 'datetime'));
  return [...published, ...times];
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function day(year: number, month: number, dayOfMonth: number, now: Date): string | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return null;
  if (year < FIRST_YEAR || date.getTime() > now.getTime() + DAYS_AHEAD * DAY) return null;
  return date.toISOString().slice(0, 10);
}
