import type { OpenCorpus } from '../corpus/open';
import { logOddsOf, probabilityOf } from '../match/boosted';
import type { SentenceHits } from '../match/point-hits';
import type { Similarity } from '../match/similarity';
import type { Statement } from '../match/statement';
import type { AnswerRelation } from './answers';
import { NO_TELLS, type PointTells, pairFeatures } from './pair-features';
import type { PointReading } from './point';

/** What a pair of claims can be to one another, in the words of the labelled sets. */
export const LABELS = ['same', 'conflict', 'superseded', 'related', 'unrelated'] as const;
export type Label = (typeof LABELS)[number];

/** What is known of one side of a pair: the points that it answers and the events that it is like. */
export interface PairSide {
  readings: readonly PointReading[];
  hits: SentenceHits;
}

/** How the answers of two readings of one point stand to each other, `other` answer against own; `null` when that cannot be told. */
export function relationBetween(mine: PointReading, theirs: PointReading): AnswerRelation | null {
  if (mine.pageAnswer === null || theirs.pageAnswer === null) return null;
  if (theirs.pageAnswer !== 'other') return mine.relations.get(theirs.pageAnswer) ?? null;
  const turned = theirs.relations.get(mine.pageAnswer) ?? null;
  return turned === 'earlier' ? 'later' : turned === 'later' ? 'earlier' : turned;
}

/** What the points of the corpus tell of two statements. */
export function tellsOf(page: PairSide, other: PairSide): PointTells {
  const tells = { ...NO_TELLS };
  const raise = (key: keyof PointTells, value: number) => {
    tells[key] = Math.max(tells[key], value);
  };
  for (const mine of page.readings) {
    const theirs = other.readings.find(({ point }) => point.id === mine.point.id);
    if (theirs === undefined) continue;
    raise('point', Math.min(mine.onPoint, theirs.onPoint));
    const relation = relationBetween(mine, theirs);
    const sure = Math.min(mine.onPoint * mine.answered, theirs.onPoint * theirs.answered);
    if (relation === 'earlier' || relation === 'later') raise('moved', sure);
    else if (relation !== null) raise(relation, sure);
  }
  for (const [eventId, likeness] of page.hits.events) raise('event', Math.min(likeness, other.hits.events.get(eventId) ?? 0));
  return tells;
}

/** How likely two dated statements are each of the labels, by the learned model; the shares add up to 1. */
export function weighPair(
  corpus: OpenCorpus,
  page: Statement,
  other: Statement,
  similarity: Similarity,
  tells: PointTells,
): Record<Label, number> {
  const features = pairFeatures(corpus, page, other, similarity, tells);
  const raw = LABELS.map((label) => probabilityOf(logOddsOf(corpus.learned.models.pair[label], features)));
  const total = raw.reduce((sum, value) => sum + value, 0);
  return Object.fromEntries(LABELS.map((label, at) => [label, (raw[at] as number) / total])) as Record<Label, number>;
}
