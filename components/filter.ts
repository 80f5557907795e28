import { SOURCE_KINDS, type SourceKind } from '@/core/corpus/types';
import { type Group, matchesOf } from '@/core/report-groups';
import type { CoverageItem, Match } from '@/core/report-types';
import { documentStance } from './coverage-groups';

/** What a reader can filter an entry's stance by: the sections of a report. */
export const FILTER_STANCES = ['conflicts', 'updates', 'open', 'agrees', 'related'] as const;
export type FilterStance = (typeof FILTER_STANCES)[number];

/** What is to be shown; `null` is anything. `date`: `before` or `since` the article, `undated`, or a year. */
export interface Filter {
  stance: FilterStance | null;
  kind: SourceKind | null;
  date: string | null;
}

/** Everything is shown. */
export const NO_FILTER: Filter = { stance: null, kind: null, date: null };

type Account = Pick<Match & CoverageItem, 'sourceKind' | 'published' | 'publishedBasis'>;

/** A card or a covered document, by what it can be filtered by. A card counts as whole: it fits when one of its accounts does. */
export interface FilterEntry {
  stance: FilterStance;
  accounts: Account[];
}

/** A card of a section as an entry. */
export function entryOfGroup(stance: FilterStance, group: Group): FilterEntry {
  return { stance, accounts: matchesOf(group) };
}

/** A covered document as an entry. */
export function entryOfDocument(item: CoverageItem): FilterEntry {
  return { stance: documentStance(item), accounts: [item] };
}

/** Anything is filtered out by it. */
export function isFiltering(filter: Filter): boolean {
  return filter.stance !== null || filter.kind !== null || filter.date !== null;
}

/** Whether an entry is to be shown. Kind and date must hold of one and the same account. */
export function fits({ stance, accounts }: FilterEntry, filter: Filter, article: string | null): boolean {
  if (filter.stance !== null && stance !== filter.stance) return false;
  return accounts.some((account) => fitsAccount(account, filter, article));
}

/** Whether one account is of the kind and date asked for. */
export function fitsAccount(account: Account, { kind, date }: Filter, article: string | null): boolean {
  return (kind === null || account.sourceKind === kind) && (date === null || datesOf(account, article).includes(date));
}

/** A choice with how many entries it would show, the other choices as they stand. */
export interface FilterOption<V extends string> {
  value: V;
  n: number;
}

/** Every choice that some entry offers at all, with its count under the other choices of the filter. */
export interface FilterOptions {
  stance: FilterOption<FilterStance>[];
  kind: FilterOption<SourceKind>[];
  /** `before`, `since`, years from the newest on, `undated`. */
  date: FilterOption<string>[];
}

/** What can be chosen among these entries. */
export function optionsOf(entries: readonly FilterEntry[], filter: Filter, article: string | null): FilterOptions {
  const count = (choice: Partial<Filter>) => entries.filter((entry) => fits(entry, { ...filter, ...choice }, article)).length;
  const accounts = entries.flatMap((entry) => entry.accounts);
  const dates = new Set(accounts.flatMap((account) => datesOf(account, article)));
  const years = [...dates].filter((date) => /^\d/.test(date)).sort((a, b) => b.localeCompare(a));
  const ordered = ['before', 'since', ...years, 'undated'].filter((date) => dates.has(date));
  return {
    stance: FILTER_STANCES.filter((stance) => entries.some((entry) => entry.stance === stance)).map((value) => ({
      value,
      n: count({ stance: value }),
    })),
    kind: SOURCE_KINDS.filter((kind) => accounts.some((account) => account.sourceKind === kind)).map((value) => ({
      value,
      n: count({ kind: value }),
    })),
    date: ordered.map((value) => ({ value, n: count({ date: value }) })),
  };
}

/** A filter out of what was stored, or none where it is no filter. */
export function readFilter(value: unknown): Filter {
  if (typeof value !== 'object' || value === null) return NO_FILTER;
  const { stance, kind, date } = value as Partial<Record<keyof Filter, unknown>>;
  return {
    stance: FILTER_STANCES.find((known) => known === stance) ?? null,
    kind: SOURCE_KINDS.find((known) => known === kind) ?? null,
    date: typeof date === 'string' && /^(before|since|undated|\d{4})$/.test(date) ? date : null,
  };
}

/** All choices of date that an account falls under. What is of the article's own day counts as since; dates told too roughly to say are in neither. */
function datesOf({ published, publishedBasis }: Account, article: string | null): string[] {
  if (published === null || publishedBasis === 'unknown') return ['undated'];
  const year = published.slice(0, 4);
  if (article === null) return [year];
  const length = Math.min(published.length, article.length);
  const [a, b] = [published.slice(0, length), article.slice(0, length)];
  if (a === b && published.length < article.length) return [year];
  return [year, a < b ? 'before' : 'since'];
}
