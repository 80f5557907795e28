import type { OpenCorpus } from './corpus/open';
import type { CoverageItem, Finding } from './report-types';

/** Documents listed as coverage; the best first. */
const MOST_LISTED = 30;
/** What a shared finding weighs against a merely similar claim. */
const FINDING_WEIGHT = 1;
const TOUCH_WEIGHT = 0.08;

/**
 * Other documents on the article's events, ranked by what they share with it: how many of its claims they agree with, conflict
 * with or update, and, far behind, how much else in them is alike. One lucky sentence does not lead.
 */
export function coverageOf(
  corpus: OpenCorpus,
  findings: readonly Finding[],
  touched: ReadonlyMap<string, number>,
  skip: string | null,
): CoverageItem[] {
  const shared = new Map<string, { stances: Map<string, string>; events: Map<string, number>; weight: number }>();
  for (const finding of findings) {
    for (const match of finding.matches) {
      if (match.documentId === skip) continue;
      const entry = shared.get(match.documentId) ?? { stances: new Map(), events: new Map(), weight: 0 };
      shared.set(match.documentId, entry);
      entry.weight += match.confidence * Math.max(match.similarity, 0.25) * FINDING_WEIGHT;
      entry.events.set(match.eventId, (entry.events.get(match.eventId) ?? 0) + 1);
      const known = entry.stances.get(finding.id);
      if (known === undefined || rank(match.stance) < rank(known)) entry.stances.set(finding.id, match.stance);
    }
  }
  const items = [...shared].map(([documentId, entry]): CoverageItem => {
    const document = corpus.document(documentId);
    const source = corpus.source(document.sourceId);
    const stances = [...entry.stances.values()];
    const count = (stance: string) => stances.filter((each) => each === stance).length;
    const events = [...entry.events].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => corpus.event(id).title);
    return {
      documentId,
      title: document.title,
      sourceId: source.id,
      source: source.name,
      sourceKind: source.kind,
      country: source.country,
      carrier: document.carrier,
      url: document.url,
      published: document.published,
      publishedBasis: document.publishedBasis,
      events,
      score: Math.round(1000 * (entry.weight + TOUCH_WEIGHT * (touched.get(documentId) ?? 0))) / 1000,
      agrees: count('agrees'),
      conflicts: count('conflicts'),
      updates: count('updates'),
    };
  });
  return items.sort((a, b) => b.score - a.score || (a.documentId < b.documentId ? -1 : 1)).slice(0, MOST_LISTED);
}

const rank = (stance: string): number => ['conflicts', 'updates', 'agrees', 'related'].indexOf(stance);
