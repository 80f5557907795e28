import type { PointReading } from '@/core/compare/point';
import type { CompiledCorpus } from '@/core/corpus/compile';
import { openCorpus } from '@/core/corpus/open';
import type { Verdict } from '@/core/match/link';
import type { ReportOptions } from '@/core/report';

/** What every candidate of a page claim came to; for `explain --trace`. */
export interface TraceEntry {
  claim: string;
  candidates: { claimId: string; score: number; similarity: number; fit: number; decision: string }[];
  /** The points that the sentence could answer, the surest first. */
  points: PointReading[];
}

const DECISIONS: Record<Verdict, string> = {
  sound: 'linked',
  unlike: 'too unlike',
  unnamed: 'nothing tells it from events like it',
  groundless: 'nobody and nothing in common',
  outdone: 'vetoed: fits an event like it better',
};

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Collects what every candidate came to, in the order in which the index proposes them: to be handed to `buildReport`. */
export function tracing(compiled: CompiledCorpus, into: TraceEntry[]): Required<Pick<ReportOptions, 'watch'>> {
  const corpus = openCorpus(compiled);
  return {
    watch(claim, { proposed }, readings) {
      const links = [...proposed].sort((a, b) => b.score - a.score || a.at - b.at);
      const candidates = links.map(({ at, score, similarity, fit, verdict }) => ({
        ...{ claimId: corpus.claim(at).id, score: round(score), similarity: round(similarity), fit: round(fit.score) },
        decision: DECISIONS[verdict()],
      }));
      into.push({ claim, candidates, points: [...readings] });
    },
  };
}
