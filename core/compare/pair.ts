import type { OpenCorpus } from '../corpus/open';
import { CONTRARY } from '../corpus/types';
import { mainEvents, weighByLikeness } from '../match/about';
import { logOddsOf, probabilityOf } from '../match/boosted';
import { guessOf } from '../match/guess';
import type { Linker, PageUnit } from '../match/link';
import type { SentenceHits } from '../match/point-hits';
import type { Similarity } from '../match/similarity';
import type { Statement } from '../match/statement';
import type { Tellings } from '../match/tellings';
import { type AnswerRelation, relationOf } from './answers';
import { NO_TELLS, type PointTells, pairFeatures } from './pair-features';
import type { PointReading } from './point';
import type { AboutArticle } from './point-features';

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
    for (const [key, share] of sharesBetween(mine, theirs)) raise(key, share * Math.sqrt(mine.onPoint * theirs.onPoint));
  }
  for (const [eventId, likeness] of page.hits.events) raise('event', Math.min(likeness, other.hits.events.get(eventId) ?? 0));
  return tells;
}

/** How likely the two give the same answer, conflicting ones and so on, over all answers that each of them may give. */
function sharesBetween(mine: PointReading, theirs: PointReading): Map<'maySame' | 'mayConflict' | 'mayHold' | 'mayMove', number> {
  const found = new Map<'maySame' | 'mayConflict' | 'mayHold' | 'mayMove', number>();
  for (const [own, share] of mine.shares) {
    for (const [other, beside] of theirs.shares) {
      // Two answers that nobody gave may be one or two.
      if (own === CONTRARY && other === CONTRARY) continue;
      const relation = relationOf(mine.point, own, other);
      const key =
        relation === 'same'
          ? 'maySame'
          : relation === 'conflicts'
            ? 'mayConflict'
            : relation === 'compatible'
              ? 'mayHold'
              : 'mayMove';
      found.set(key, (found.get(key) ?? 0) + share * beside);
    }
  }
  return found;
}

/**
 * What two claims that are held against each other tell of what they are about: each is read as if the other stood next to it, since that
 * they are compared at all says that they may speak of one thing.
 */
export function aboutPair(tellings: Tellings, mine: Linker, theirs: Linker): [AboutArticle, AboutArticle] {
  const events = weighByLikeness({ points: [], events: new Map() }, [mine.hits, theirs.hits]);
  const terms = new Set([mine, theirs].flatMap(({ units }) => [...(units[0]?.statement.terms ?? [])]));
  const common = { events, main: mainEvents(events), terms, inArticle: false };
  const guessed = ({ units }: Linker) => guessOf(tellings, (units[0] as PageUnit).statement).events;
  return [
    { ...common, near: theirs.hits.events, guessed: guessed(theirs) },
    { ...common, near: mine.hits.events, guessed: guessed(mine) },
  ];
}

/** How likely two dated statements are each of the labels, by the learned model; the shares add up to 1. */
export function weighPair(
  corpus: OpenCorpus,
  page: Statement,
  other: Statement,
  similarity: Similarity,
  tells: PointTells,
): Record<Label, number> {
  const features = pairFeatures(corpus.tellings, page, other, similarity, tells);
  const { models, sharpness } = corpus.learned;
  const shares = sharpened(
    LABELS.map((label) => probabilityOf(logOddsOf(models.pair[label], features))),
    sharpness,
  );
  return Object.fromEntries(LABELS.map((label, at) => [label, shares[at]])) as Record<Label, number>;
}

/** Figures raised to a power and made to add up to 1: by a power over 1 the larger ones grow. */
export function sharpened(figures: readonly number[], sharpness: number): number[] {
  const raised = figures.map((value) => value ** sharpness);
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
