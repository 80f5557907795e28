import { datesOverlap, daysApart, spanOf } from '../facts/dates';
import { type Guess, guessOf, UNLIKELY } from '../match/guess';
import type { Similarity } from '../match/similarity';
import { polarityOf, type Statement } from '../match/statement';
import type { Tellings } from '../match/tellings';
import { compareFigures } from './figures';

/**
 * What points of the corpus tell of two dated statements, then what the two have in common and how they differ; the order is that of the model's weights. For those who
 * learn: the device goes by place.
 */
export const PAIR_FEATURES = [
  'point same',
  'point conflicts',
  'point compatible',
  'point moved',
  'answers may be same',
  'answers may conflict',
  'answers may both hold',
  'answer may have moved',
  'shared event',
  'shared point',
  'score',
  'terms',
  'coverage',
  'content',
  'grams',
  'figures equal',
  'figures differ',
  'nearest figures apart',
  'stated days same',
  'stated days differ',
  'days between dates',
  'places differ',
  'polarity differs',
  'guessed alike',
  'guessed point',
  'guessed answer',
] as const;

/** What points of the corpus tell of two statements: how surely they give the same answer, conflicting ones, and so on, 0–1 each. */
export interface PointTells {
  same: number;
  conflicts: number;
  compatible: number;
  moved: number;
  /** The same over all answers that each may give, not the likeliest alone. */
  maySame: number;
  mayConflict: number;
  mayHold: number;
  mayMove: number;
  /** How surely both speak of one event, and of one point. */
  event: number;
  point: number;
}

/** Nothing told; in the order of the features. */
export const NO_TELLS: PointTells = {
  ...{ same: 0, conflicts: 0, compatible: 0, moved: 0 },
  ...{ maySame: 0, mayConflict: 0, mayHold: 0, mayMove: 0 },
  ...{ event: 0, point: 0 },
};

const TELLS = Object.keys(NO_TELLS) as (keyof PointTells)[];

/** The features of a pair, in the order of `PAIR_FEATURES`. */
export function pairFeatures(
  tellings: Tellings,
  page: Statement,
  other: Statement,
  similarity: Similarity,
  tells: PointTells,
): number[] {
  return [
    ...TELLS.map((key) => tells[key]),
    ...heldAgainst(page, other, similarity),
    ...guessedTogether(guessOf(tellings, page), guessOf(tellings, other)),
  ];
}

/** How near two texts are in meaning, −1 to 1, and how likely, by the encoder, both speak of one point and give one answer to it: logarithms. */
function guessedTogether(mine: Guess, theirs: Guess): [meaning: number, point: number, answer: number] {
  const meaning = mine.meaning.reduce((sum, value, at) => sum + value * (theirs.meaning[at] as number), 0) / mine.meaning.length;
  const both = (one: Float32Array, other: Float32Array) =>
    Math.max(UNLIKELY, Math.log(one.reduce((sum, value, at) => sum + Math.exp(value + (other[at] as number)), 0)));
  // The first of the answers is that none is given.
  return [meaning, both(mine.points, theirs.points), both(mine.answers.subarray(1), theirs.answers.subarray(1))];
}

function heldAgainst(page: Statement, other: Statement, similarity: Similarity): number[] {
  const figures = figureRelations(page, other);
  const dates = dateRelations(page, other);
  const [mine, theirs] = [page, other].map(({ facts }) => new Set(facts.places.map(({ place }) => place))) as [
    Set<string>,
    Set<string>,
  ];
  return [
    similarity.score,
    similarity.terms,
    similarity.coverage,
    similarity.content,
    similarity.grams,
    figures.equal,
    figures.differs,
    figures.nearest,
    dates.same,
    dates.differ,
    dates.between,
    [...mine].some((place) => theirs.has(place)) ? 0 : Math.min(2, mine.size + theirs.size),
    Number(polarityOf(page) !== polarityOf(other)),
  ];
}

function figureRelations(page: Statement, other: Statement) {
  const found = { equal: 0, compatible: 0, differs: 0, nearest: 3 };
  for (const mine of page.facts.quantities) {
    for (const theirs of other.facts.quantities) {
      if (mine.unit.base !== theirs.unit.base) continue;
      const alike = (mine.unit.noun ?? '') === (theirs.unit.noun ?? '');
      const relation = compareFigures(mine, theirs);
      const weight = alike ? 2 : 1;
      found[relation] = Math.max(found[relation], weight);
      const ratio = Math.abs(Math.log((Math.abs(mine.low) + 1e-9) / (Math.abs(theirs.low) + 1e-9)));
      found.nearest = Math.min(found.nearest, ratio);
    }
  }
  return found;
}

/** Days between two dates count on a scale of their logarithm. */
const LONGEST_LOG_DAYS = 8;

function dateRelations(page: Statement, other: Statement) {
  const plain = (statement: Statement) =>
    statement.facts.dates.filter((date) => date.precision !== 'decade' && date.role !== 'since');
  const [mine, theirs] = [plain(page), plain(other)];
  const same = mine.some((a) => theirs.some((b) => datesOverlap(a, b)));
  const between =
    page.date === null || other.date === null
      ? -1
      : Math.min(LONGEST_LOG_DAYS, Math.log1p(daysApart(spanOf(page.date), spanOf(other.date))));
  return { same: Number(same), differ: Number(!same && mine.length > 0 && theirs.length > 0), between };
}
