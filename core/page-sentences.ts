import type { Finding, Match, Stance } from './report-types';

/** A sentence of the page with all that was found on it: one finding for each point that it answers. */
export interface PageSentence {
  /** The finding that stands for the sentence: of the strongest stance, the surest first. */
  finding: Finding;
  /** All findings on it, as the report has them. */
  findings: Finding[];
  stance: Stance;
  /** The matches of all its findings, those of the strongest stance first. */
  matches: Match[];
}

/** Strongest first. */
const ORDER: readonly Stance[] = ['conflicts', 'updates', 'agrees', 'related'];
const rank = ({ stance }: { stance: Stance }) => ORDER.indexOf(stance);

/** A report's findings by sentence, in page order. The same words in two places of a page are two sentences. */
export function sentencesOf(findings: readonly Finding[]): PageSentence[] {
  const byPlace = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const place = `${finding.claim.start}-${finding.claim.end} ${finding.claim.text}`;
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, [finding]);
    else known.push(finding);
  }
  return [...byPlace.values()].map((members) => {
    const finding = members.reduce((best, next) => (rank(next) < rank(best) ? next : best));
    const matches = members.flatMap((member) => member.matches).sort((a, b) => rank(a) - rank(b));
    return { finding, findings: members, stance: finding.stance, matches };
  });
}
