import type { CoverageItem, Stance } from '@/core/report-types';
import { type CoverageGroup, documentStance } from './coverage-groups';

/** A document on the line of time. */
export interface TimelineMark {
  item: CoverageItem;
  stance: Stance;
  /** Place along the line, 0–1 in the direction of reading. */
  at: number;
  /** Counted from the line up: documents of the same days stand on one another. */
  row: number;
}

/** The documents on one event. */
export interface TimelineLane {
  event: string | null;
  rows: number;
  /** By date. */
  marks: TimelineMark[];
}

/** Documents by date against the date of the article. */
export interface Timeline {
  lanes: TimelineLane[];
  /** Where the article stands, 0–1; `null` when it has no date. */
  article: number | null;
  /** `YYYY` or `YYYY-MM`, with their places. */
  ticks: { date: string; at: number }[];
  /** Documents that cannot be placed, for they carry no date. */
  undated: number;
}

/** Width that a mark keeps free, as a share of the line: 15 px of the 388 that a popup has. */
const SLOT = 0.038;
/** Free of marks at either end, so that none is cut off. */
const MARGIN = 0.03;
/** Higher than this a stack would outgrow the words beside it; what comes then moves aside a little. */
const MOST_ROWS = 4;
/** Events with a lane of their own; the others share the last. */
const MOST_LANES = 6;
/** Marks on the scale: so many fit with room to spare in the narrowest popup. */
const MOST_TICKS = 4;
/** A mark this near to the beginning would have its words beside it, and run into the next. */
const FIRST_TICK = 0.06;
const DAY = 86_400_000;
/** From here on a span is told in years. */
const MONTHS_TOLD = 36;

/** Places covered documents in time. `null` when fewer than two carry a date: then there is nothing to see. */
export function layOutTimeline(groups: readonly CoverageGroup[], published: string | null): Timeline | null {
  const dated = groups.flatMap(({ items }) => items.filter((item) => momentOf(item) !== null));
  if (dated.length < 2) return null;
  const article = published === null ? null : momentOfDate(published);
  const moments = [...dated.flatMap((item) => momentOf(item) ?? []), ...(article === null ? [] : [article])];
  const [from, to] = [Math.min(...moments), Math.max(...moments)];
  const span = Math.max(to - from, DAY);
  const place = (moment: number) => MARGIN + ((moment - from) / span) * (1 - 2 * MARGIN);
  const lanes = joinSmall(groups)
    .map(({ event, items }) => laneOf(event, items, place))
    .filter(({ marks }) => marks.length > 0);
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  return {
    lanes,
    article: article === null ? null : place(article),
    ticks: ticksOf(from, to, place),
    undated: total - dated.length,
  };
}

/** The middle of what a corpus date covers, in ms; `null` when it is no date. Of a span, its beginning. */
export function momentOfDate(date: string): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === undefined) return null;
  const moment = Date.UTC(
    Number(year),
    month === undefined ? 6 : Number(month) - 1,
    day === undefined ? (month ? 15 : 1) : Number(day),
  );
  return Number.isFinite(moment) ? moment : null;
}

function momentOf({ published, publishedBasis }: CoverageItem): number | null {
  return published === null || publishedBasis === 'unknown' ? null : momentOfDate(published);
}

/** Events beyond the first few share one lane. */
function joinSmall(groups: readonly CoverageGroup[]): CoverageGroup[] {
  if (groups.length <= MOST_LANES) return [...groups];
  const own = groups.slice(0, MOST_LANES - 1);
  return [...own, { event: null, items: groups.slice(MOST_LANES - 1).flatMap(({ items }) => items) }];
}

function laneOf(event: string | null, items: CoverageItem[], place: (moment: number) => number): TimelineLane {
  const placed = items
    .flatMap((item) => {
      const moment = momentOf(item);
      return moment === null ? [] : [{ item, moment }];
    })
    .sort((a, b) => a.moment - b.moment);
  /** Place of the last mark in each row. */
  const ends: number[] = [];
  const marks = placed.map(({ item, moment }): TimelineMark => {
    const wanted = place(moment);
    const free = ends.findIndex((end) => wanted - end >= SLOT);
    const row = free >= 0 ? free : ends.length < MOST_ROWS ? ends.length : ends.indexOf(Math.min(...ends));
    const at = Math.min(1 - MARGIN, Math.max(wanted, (ends[row] ?? -1) + SLOT));
    ends[row] = at;
    return { item, stance: documentStance(item), at, row };
  });
  return { event, rows: ends.length, marks };
}

function ticksOf(from: number, to: number, place: (moment: number) => number): Timeline['ticks'] {
  const [start, end] = [new Date(from), new Date(to)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth() + 1;
  const unit = months > MONTHS_TOLD ? 12 : 1;
  const total = months / unit;
  const step = Math.max(1, Math.ceil(total / MOST_TICKS));
  const ticks: Timeline['ticks'] = [];
  const first = Math.ceil(
    (start.getUTCFullYear() * 12 + (from === monthStart(from) ? start.getUTCMonth() : start.getUTCMonth() + 1)) / unit,
  );
  for (let count = first; ; count += step) {
    const month = count * unit;
    const moment = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (moment > to) break;
    const year = String(Math.floor(month / 12));
    if (place(moment) >= FIRST_TICK || total <= 1)
      ticks.push({ date: unit === 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`, at: place(moment) });
  }
  return ticks;
}

function monthStart(moment: number): number {
  const date = new Date(moment);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}
