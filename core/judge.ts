import { compareDirectly } from './compare/direct';
import { confidenceOf, SHOWN } from './confidence';
import type { CompiledCorpus } from './corpus/compile';
import { openCorpus } from './corpus/open';
import type { Difference } from './corpus/types';
import { similarityOf } from './match/similarity';
import { makeStatement } from './match/statement';
import { RELATED } from './match/thresholds';
import type { Evidence } from './report-types';

/** What a pair of claims can be to one another, in the words of the labelled sets. */
export const LABELS = ['same', 'conflict', 'superseded', 'related', 'unrelated'] as const;
export type Label = (typeof LABELS)[number];

export interface Judged {
  label: Label;
  difference?: Difference;
  later?: 'corpus' | 'page';
  confidence: number;
  similarity: number;
  /** One figure per label, 0–1; they need not add up to 1. */
  scores: Record<Label, number>;
  evidence: Evidence[];
}

const LABEL_OF = { agrees: 'same', conflicts: 'conflict', updates: 'superseded', related: 'related' } as const;
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * Judges two dated claims directly, without points: `a` as the page's claim, `b` as the corpus's. A conflict below the default
 * sensitivity is labelled `related`. Word weights are those of the corpus.
 */
export function judgePair(
  compiled: CompiledCorpus,
  a: { text: string; date: string | null },
  b: { text: string; date: string | null },
): Judged {
  const { searcher } = openCorpus(compiled);
  const [page, corpus] = [makeStatement(a.text, a.date), makeStatement(b.text, b.date)];
  const similarity = similarityOf(page, corpus, searcher.idf);
  const comparison = compareDirectly(page, corpus, similarity);
  const stance = comparison.stance;
  const confidence = stance === null ? round(1 - similarity.score) : confidenceOf(stance, similarity.score, 'direct');
  const weak = stance === 'conflicts' && confidence < SHOWN.conflicts;
  const label: Label = stance === null ? 'unrelated' : weak ? 'related' : LABEL_OF[stance];
  const scores: Record<Label, number> = {
    same: 0,
    conflict: 0,
    superseded: 0,
    related: 0,
    unrelated: round(Math.max(0, 1 - similarity.score / RELATED)),
  };
  if (stance === null) scores.related = round(similarity.score);
  else scores[LABEL_OF[stance]] = confidence;
  return {
    label,
    ...(comparison.difference === null || weak ? {} : { difference: comparison.difference }),
    ...(comparison.later === null ? {} : { later: comparison.later }),
    confidence,
    similarity: round(similarity.score),
    scores,
    evidence: comparison.evidence,
  };
}
