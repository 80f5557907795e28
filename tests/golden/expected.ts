import { readFileSync } from 'node:fs';
import { buildReport } from '@/core/report';
import type { Finding, Report, Stance } from '@/core/report-types';
import { readSavedPage } from '@/scripts/page-from-file';
import { bundledCorpus } from './bundled';

/** Words of one sentence of the page, and the point that they touch; `null` for two claims that are compared without one. */
export interface Touch {
  page: string;
  point: string | null;
}

/** What a finding at these words is to be. */
export interface Expected extends Touch {
  stance: Stance;
  /** Kind of the difference of its conflicts or updates; `null` where it agrees. */
  difference: string | null;
}

/** The report on a saved page, read against the bundled corpus. Throws where the page is refused. */
export function reportOnPage(path: string): Report {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const reading = readSavedPage(readFileSync(path, 'utf8'), `http://localhost/${name}`);
  if ('why' in reading) throw new Error(`${path} is refused: ${reading.why}`);
  return buildReport(reading.article, bundledCorpus());
}

/** Whether a finding stands at these words and is on this point. */
export function touches(finding: Finding, { page, point }: Touch): boolean {
  return (finding.point?.id ?? null) === point && finding.claim.text.includes(page);
}

/** The kinds of difference of the matches that give a finding its stance. */
export function differencesOf(finding: Finding | undefined): Set<string | null> {
  const matches = finding?.matches.filter(({ stance }) => stance === finding.stance) ?? [];
  return new Set(matches.map(({ difference }) => difference));
}

/** Each finding of these stances that none of the touches covers, as point and sentence. */
export function beyond(report: Report, stances: readonly Stance[], known: readonly Touch[]): string[] {
  return report.findings
    .filter((finding) => stances.includes(finding.stance) && !known.some((touch) => touches(finding, touch)))
    .map((finding) => `${finding.point?.id ?? 'no point'}: ${finding.claim.text}`);
}
