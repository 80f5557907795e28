import type { PointReading } from '@/core/compare/point';
import type { CompiledCorpus } from '@/core/corpus/compile';
import { type OpenCorpus, openCorpus } from '@/core/corpus/open';
import { type Piece, piecesOf } from '@/core/match/guess';
import type { Verdict } from '@/core/match/link';
import type { PointAnswer } from '@/core/match/wording-index';
import type { ReportOptions } from '@/core/report';

/** What every candidate of a page claim came to; for `explain --trace`. */
export interface TraceEntry {
  claim: string;
  candidates: { claimId: string; score: number; similarity: number; fit: number; decision: string }[];
  /** What the encoder takes the sentence, and each of its pieces, for, the likeliest first: a point and its answer, or `none`, and how likely it is. */
  pieces: { text: string; guesses: { answer: string; likely: number }[] }[];
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

/** How many of the encoder's guesses are told. */
const GUESSES = 3;

function tracedPiece({ tellings }: OpenCorpus, { text, guess }: Piece): TraceEntry['pieces'][number] {
  const guesses = Array.from(guess.answers, (value, at) => ({ at, likely: round(Math.exp(value)) }))
    .sort((a, b) => b.likely - a.likely || a.at - b.at)
    .slice(0, GUESSES)
    .map(({ at, likely }) => {
      const { pointId, answerId } = tellings.answers[at] as PointAnswer;
      return { answer: pointId === null ? 'none' : `${pointId} ${answerId}`, likely };
    });
  return { text, guesses };
}

/** Collects what every candidate came to, in the order in which the index proposes them: to be handed to `buildReport`. */
export function tracing(compiled: CompiledCorpus, into: TraceEntry[]): Required<Pick<ReportOptions, 'watch'>> {
  const corpus = openCorpus(compiled);
  return {
    watch(claim, { proposed, units }, readings) {
      const links = [...proposed].sort((a, b) => b.score - a.score || a.at - b.at);
      const candidates = links.map(({ at, score, similarity, fit, verdict }) => ({
        ...{ claimId: corpus.claim(at).id, score: round(score), similarity: round(similarity), fit: round(fit.score) },
        decision: DECISIONS[verdict()],
      }));
      const pieces = piecesOf(corpus.tellings, units).map((piece) => tracedPiece(corpus, piece));
      into.push({ claim, candidates, pieces, points: [...readings] });
    },
  };
}
