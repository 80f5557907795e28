import { type Match, STRONGEST_FIRST, type Stance } from './report-types';

/** The strongest stance of some matches or findings; `undefined` where there are none. */
export function strongestOf(of: readonly { stance: Stance }[]): Stance | undefined {
  return STRONGEST_FIRST.find((stance) => of.some((each) => each.stance === stance));
}

/** Of how many sentences a document tells something else, the same, what changed; `related` are those beside which it only lies. */
export type StanceCounts = Record<Stance, number>;

/** Nothing counted. */
export const noStances = (): StanceCounts => ({ agrees: 0, conflicts: 0, updates: 0, related: 0 });

/** The counts of every document that findings name, by its id. Of its matches on one sentence the strongest counts. */
export function countsByDocument(findings: readonly { matches: readonly Match[] }[]): Map<string, StanceCounts> {
  const counts = new Map<string, StanceCounts>();
  for (const { matches } of findings) {
    for (const documentId of new Set(matches.map((match) => match.documentId))) {
      const own = counts.get(documentId) ?? noStances();
      own[strongestOf(matches.filter((match) => match.documentId === documentId)) as Stance] += 1;
      counts.set(documentId, own);
    }
  }
  return counts;
}
