import { type Filter, NO_FILTER, readFilter } from './filter';

/** Where in a report a reader is: how far down, what stands open, what is filtered. */
export interface Place {
  /** CSS pixels from the top. */
  scroll: number;
  /** Names of the folds that stand open. */
  opened: string[];
  filter: Filter;
}

/** A report that was not looked at before. */
export const FIRST_LOOK: Place = { scroll: 0, opened: [], filter: NO_FILTER };

/** Folds that are remembered: more than a report has. What is beyond is left closed. */
const MOST_OPENED = 200;

/** A place out of what was stored; `null` where it is none. */
export function readPlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null) return null;
  const { scroll, opened, filter } = value as Partial<Record<keyof Place, unknown>>;
  if (typeof scroll !== 'number' || !Number.isFinite(scroll) || scroll < 0 || !Array.isArray(opened)) return null;
  const names = opened.filter((name) => typeof name === 'string').slice(0, MOST_OPENED);
  return { scroll, opened: names, filter: readFilter(filter) };
}
