import type { CoverageItem, Finding, Match, PointView, Report } from './report-types';
import { countsByDocument, noStances, strongestOf } from './stances';
import { claimHash } from './text/hash';

/** What "not the same claim" remembers, as one key: the words of the page claim and the corpus claim. */
export function hiddenKey(claim: string, claimId: string): string {
  return `${claim} ${claimId}`;
}

/** The key of a match on a page claim with these words. */
export function keyOfMatch(claimText: string, match: Pick<Match, 'claimId'>): string {
  return hiddenKey(claimHash(claimText), match.claimId);
}

/**
 * The report without the matches whose keys are hidden: their findings, answers and counts follow. A covered document that was there for
 * hidden matches alone goes too, unless another document with matches shares an event with it.
 */
export function withoutHidden(report: Report, hidden: ReadonlySet<string>): Report {
  if (hidden.size === 0) return report;
  const touched = new Set<string>();
  const findings = report.findings.flatMap((finding) => {
    const matches = finding.matches.filter((match) => {
      const stays = !hidden.has(keyOfMatch(finding.claim.text, match));
      if (!stays) touched.add(match.documentId);
      return stays;
    });
    return matches.length === finding.matches.length ? [finding] : remaining(finding, matches);
  });
  if (touched.size === 0) return report;
  return { ...report, findings, coverage: recount(report.coverage, findings, touched) };
}

function remaining(finding: Finding, matches: Match[]): Finding[] {
  const stance = strongestOf(matches);
  if (stance === undefined) return [];
  return [{ ...finding, matches, stance, point: finding.point && pointOf(finding.point, matches) }];
}

/** A point without its last answer on record is none, nor is one on which nothing differs while the page's answer is unknown. */
function pointOf(point: PointView, matches: Match[]): PointView | null {
  const left = new Set(matches.map((match) => match.claimId));
  const answers = point.answers.map((answer) => ({ ...answer, claims: answer.claims.filter((id) => left.has(id)) }));
  const told = answers.filter((answer) => answer.claims.length > 0).length;
  return told < (point.pageAnswer === null ? 2 : 1) ? null : { ...point, answers };
}

function recount(coverage: CoverageItem[], findings: Finding[], touched: ReadonlySet<string>): CoverageItem[] {
  const counts = countsByDocument(findings);
  const told = new Set(coverage.filter(({ documentId }) => counts.has(documentId)).flatMap(({ events }) => events));
  return coverage.flatMap((item) => {
    if (!touched.has(item.documentId)) return [item];
    const own = counts.get(item.documentId);
    if (own === undefined && !item.events.some((event) => told.has(event))) return [];
    const { agrees, conflicts, updates } = own ?? noStances();
    return [{ ...item, agrees, conflicts, updates }];
  });
}
