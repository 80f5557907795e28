import { STANCE_OF } from './compare/answers';
import type { Comparison } from './compare/differences/comparison';
import { compareDirectly, guessDifference } from './compare/direct';
import { aboutPair, LABELS, type Label, type PairSide, relationBetween, tellsOf, weighPair } from './compare/pair';
import { type PointReading, readPoints } from './compare/point';
import { SHOWN } from './confidence';
import type { CompiledCorpus } from './corpus/compile';
import { type OpenCorpus, openCorpus } from './corpus/open';
import type { Difference } from './corpus/types';
import { NO_CONTEXT } from './match/events';
import { allBut, type Linker, openLinker, unitsOf } from './match/link';
import { similarityOf } from './match/similarity';
import { makeStatement } from './match/statement';
import type { Evidence } from './report-types';

export { LABELS, type Label };

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
  /** One figure per label, 0–1; they add up to 1. */
  scores: Record<Label, number>;
  evidence: Evidence[];
}

const LABEL_OF = { agrees: 'same', conflicts: 'conflict', updates: 'superseded', related: 'related' } as const;

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Both sides read against the corpus, each with the other beside it. */
function readSides(corpus: OpenCorpus, sides: readonly [Side, Side]): [PairSide, PairSide] {
  const usable = allBut(corpus, null);
  const [a, b] = sides.map(({ text, date }) =>
    openLinker(corpus, unitsOf(text, date, { ...NO_CONTEXT, published: date }), usable),
  ) as [Linker, Linker];
  const [mine, theirs] = aboutPair(corpus.tellings, a, b);
  return [
    { hits: a.hits, readings: readPoints(corpus, a, mine, { usable }) },
    { hits: b.hits, readings: readPoints(corpus, b, theirs, { usable }) },
  ];
}

/** What both sides say on one point of the corpus, by their answers, where that comes to `label`; the surest first. */
function compareByPoint(page: readonly PointReading[], other: readonly PointReading[], label: Label): Comparison | null {
  const theirs = new Map(other.map((reading) => [reading.point.id, reading]));
  for (const mine of page) {
    const answer = theirs.get(mine.point.id);
    if (answer === undefined || mine.span === null || answer.span === null) continue;
    const relation = relationBetween(mine, answer);
    if (relation === null || LABEL_OF[STANCE_OF[relation]] !== label) continue;
    const rule = `${mine.point.id}: ${mine.pageAnswer} against ${answer.pageAnswer}`;
    return {
      stance: STANCE_OF[relation],
      difference: mine.point.kind,
      later: relation === 'later' ? 'corpus' : relation === 'earlier' ? 'page' : null,
      evidence: [{ page: { text: mine.text, ...mine.span }, corpus: { text: answer.text, ...answer.span }, rule }],
    };
  }
  return null;
}

/**
 * Judges two dated claims as the product would, `a` as the page's and `b` as the corpus's: points of the corpus that both answer,
 * and what the two have in common, are weighed by the learned model. A conflict below the default sensitivity is
 * not said: the label is the likeliest of the others. Word weights are those of the corpus.
 */
export function judgePair(compiled: CompiledCorpus, a: Side, b: Side): Judged {
  const corpus = openCorpus(compiled);
  const [page, other] = [makeStatement(a.text, a.date), makeStatement(b.text, b.date)];
  const similarity = similarityOf(page, other, corpus.searcher.idf);
  const [mine, theirs] = readSides(corpus, [a, b]);
  const scores = weighPair(corpus, page, other, similarity, tellsOf(mine, theirs));
  const mayBe = LABELS.filter((each) => each !== 'conflict' || scores.conflict >= SHOWN.balanced.direct);
  const label = mayBe.reduce((best, each) => (scores[each] > scores[best] ? each : best));
  const rounded = Object.fromEntries(LABELS.map((each) => [each, round(scores[each])])) as Record<Label, number>;
  const common = { label, confidence: round(scores[label]), similarity: round(similarity.score), scores: rounded };
  if (label === 'unrelated' || label === 'related') return { ...common, evidence: [] };
  const direct = compareDirectly(page, other, { ...similarity, score: 1 });
  const told =
    compareByPoint(mine.readings, theirs.readings, label) ??
    (direct.stance !== null && LABEL_OF[direct.stance] === label
      ? direct
      : guessDifference(page, other, sharedKind(mine.readings, theirs.readings)));
  return {
    ...common,
    ...(label === 'same' || told.difference === null ? {} : { difference: told.difference }),
    ...(label !== 'superseded' ? {} : { later: told.later ?? laterByDate(a.date, b.date) }),
    evidence: told.evidence,
  };
}

/** From here on a point that both sides may speak of names the kind of their difference. */
const LEAST_SHARED = 0.3;

/** The kind of the point that both sides most likely speak of; `null` where there is none that they likely do. */
function sharedKind(page: readonly PointReading[], other: readonly PointReading[]): Difference | null {
  let [most, kind]: [number, Difference | null] = [LEAST_SHARED, null];
  for (const mine of page) {
    const theirs = other.find(({ point }) => point.id === mine.point.id);
    const both = Math.min(mine.onPoint, theirs?.onPoint ?? 0);
    if (both > most) [most, kind] = [both, mine.point.kind];
  }
  return kind;
}

function laterByDate(a: string | null, b: string | null): 'corpus' | 'page' {
  return a !== null && b !== null && a > b ? 'page' : 'corpus';
}
