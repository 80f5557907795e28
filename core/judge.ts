import { STANCE_OF } from './compare/answers';
import { type Comparison, compareDirectly } from './compare/direct';
import { confidenceOf, SHOWN } from './confidence';
import type { CompiledCorpus } from './corpus/compile';
import { type OpenCorpus, openCorpus } from './corpus/open';
import type { Difference } from './corpus/types';
import { readPoints, wayOf } from './finding';
import { NO_CONTEXT } from './match/events';
import { type Link, linkClaims, unitsOf } from './match/link';
import { similarityOf } from './match/similarity';
import { makeStatement } from './match/statement';
import type { Evidence } from './report-types';

/** What a pair of claims can be to one another, in the words of the labelled sets. */
export const LABELS = ['same', 'conflict', 'superseded', 'related', 'unrelated'] as const;
export type Label = (typeof LABELS)[number];

/** A claim with the date of the text it stands in. */
export interface Side {
  text: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `null`. */
  date: string | null;
}

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
/** From this similarity to a claim of the corpus on, a side is taken to speak of that claim's event. */
const SAME_EVENT = 0.35;
/** Two sides at least this much alike are related, whatever the corpus knows of them. */
const ALIKE = 0.25;

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

type Weighed = Comparison & { confidence: number };

function linksOf(corpus: OpenCorpus, side: Side): Link[] {
  return linkClaims(corpus, unitsOf(side.text, side.date, { ...NO_CONTEXT, published: side.date }), null, null);
}

/** What both sides say on one point of the corpus, by their answers; `null` when no point is answered by both. */
function compareByPoint(corpus: OpenCorpus, page: readonly Link[], other: readonly Link[]): Weighed | null {
  const theirs = new Map(readPoints(corpus, other).map((reading) => [reading.point.id, reading]));
  for (const mine of readPoints(corpus, page)) {
    const answer = theirs.get(mine.point.id);
    if (answer?.pageAnswer == null || mine.span === null || answer.span === null) continue;
    const relation = mine.relations.get(answer.pageAnswer) ?? null;
    if (relation === null) continue;
    const stance = STANCE_OF[relation];
    const rule = `${mine.point.id}: ${mine.pageAnswer} against ${answer.pageAnswer}`;
    return {
      stance,
      difference: stance === 'conflicts' || stance === 'updates' ? mine.point.kind : null,
      later: relation === 'later' ? 'corpus' : relation === 'earlier' ? 'page' : null,
      evidence: [{ page: { text: mine.text, ...mine.span }, corpus: { text: answer.text, ...answer.span }, rule }],
      confidence: Math.min(...[mine, answer].map((reading) => confidenceOf(wayOf(reading), reading.similarity, reading.lift))),
    };
  }
  return null;
}

/** Whether both sides speak most of one event. */
function shareEvent(corpus: OpenCorpus, page: readonly Link[], other: readonly Link[]): boolean {
  const events = (links: readonly Link[]) =>
    new Set(links.filter((link) => link.similarity >= SAME_EVENT).map((link) => corpus.claim(link.at).eventId));
  const theirs = events(other);
  return [...events(page)].some((event) => theirs.has(event));
}

/**
 * Judges two dated claims as the product would, `a` as the page's and `b` as the corpus's: by a point of the corpus that both
 * answer, else directly. A conflict below the default sensitivity is labelled `related`. Word weights are those of the corpus.
 */
export function judgePair(compiled: CompiledCorpus, a: Side, b: Side): Judged {
  const corpus = openCorpus(compiled);
  const [page, other] = [makeStatement(a.text, a.date), makeStatement(b.text, b.date)];
  const similarity = similarityOf(page, other, corpus.searcher.idf);
  const [mine, theirs] = [linksOf(corpus, a), linksOf(corpus, b)];
  const found = compareByPoint(corpus, mine, theirs) ?? weighDirectly(compareDirectly(page, other, similarity), similarity.score);
  const shown = found.stance === 'conflicts' && found.confidence < SHOWN.balanced.conflicts ? 'related' : found.stance;
  const related = similarity.score >= ALIKE || shareEvent(corpus, mine, theirs);
  const label: Label = shown === null ? (related ? 'related' : 'unrelated') : LABEL_OF[shown];
  const scores: Record<Label, number> = {
    same: 0,
    conflict: 0,
    superseded: 0,
    related: related ? 0.5 : round(similarity.score),
    unrelated: round(1 - similarity.score),
  };
  if (found.stance !== null) {
    scores[LABEL_OF[found.stance]] = found.confidence;
    scores.unrelated = round(Math.min(scores.unrelated, 1 - found.confidence));
  }
  return {
    label,
    ...(found.difference === null || label === 'related' ? {} : { difference: found.difference }),
    ...(found.later === null ? {} : { later: found.later }),
    confidence: found.stance === null ? Math.max(scores.related, scores.unrelated) : found.confidence,
    similarity: round(similarity.score),
    scores,
    evidence: found.evidence,
  };
}

function weighDirectly(comparison: Comparison, similarity: number): Weighed {
  return { ...comparison, confidence: comparison.stance === null ? 0 : confidenceOf('direct', similarity, 1) };
}
