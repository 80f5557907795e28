import type { PageSentence } from '@/core/page-sentences';
import type { Group, ReportGroups } from '@/core/report-groups';
import type { CoverageItem, Report } from '@/core/report-types';
import { entryOfDocument, entryOfGroup, FILTER_STANCES, type Filter, type FilterEntry, fits, fitsAccount } from './filter';

/** A report as far as a filter lets it through. */
export interface FilteredReport {
  /** All that can be filtered: cards of the sections, and covered documents. */
  entries: FilterEntry[];
  /** How many of them are shown. */
  shown: number;
  groups: ReportGroups;
  coverage: CoverageItem[];
  sentences: PageSentence[];
}

/** Applies a filter to what a report shows. Cards and documents stay whole or go; nothing inside them is left out. */
export function filterReport(report: Report, groups: ReportGroups, sentences: PageSentence[], filter: Filter): FilteredReport {
  const article = report.article.published;
  const sections = FILTER_STANCES.filter((stance) => stance !== 'related');
  const entries = [
    ...sections.flatMap((stance) => groups[stance].map((group) => entryOfGroup(stance, group))),
    ...report.coverage.map(entryOfDocument),
  ];
  const through = (stance: (typeof FILTER_STANCES)[number]): Group[] =>
    groups[stance].filter((group) => fits(entryOfGroup(stance, group), filter, article));
  const kept: ReportGroups = {
    conflicts: through('conflicts'),
    updates: through('updates'),
    open: through('open'),
    agrees: through('agrees'),
    related: through('related'),
  };
  const coverage = report.coverage.filter((item) => fits(entryOfDocument(item), filter, article));
  const ids = new Set(
    Object.values(kept).flatMap((list: Group[]) => list.flatMap(({ findings }) => findings.map(({ id }) => id))),
  );
  return {
    entries,
    shown: sections.reduce((sum, stance) => sum + kept[stance].length, 0) + coverage.length,
    groups: kept,
    coverage,
    sentences: sentences.filter(
      ({ findings, matches }) =>
        findings.some(({ id }) => ids.has(id)) && matches.some((match) => fitsAccount(match, filter, article)),
    ),
  };
}
