import { ANSWER_FEATURES } from '@/core/compare/answer-features';
import type { WeighedPoint } from '@/core/compare/point';
import { POINT_FEATURES } from '@/core/compare/point-features';
import { PLACED_FEATURES, surroundingsOf } from '@/core/compare/surroundings';
import { type BoostedTrees, logOddsOf, probabilityOf } from '@/core/match/boosted';
import { type Growth, growTrees, type Row, thinned } from './boosting';
import type { ArticleTitle, Example } from './rows';

/** How the models are grown. Chosen by what held-out folds of the learning part scored (docs/decisions.md). */
const POINT_GROWTH: Growth = { trees: 640, depth: 4, rate: 0.03, leastWeight: 2, ridge: 3, columns: 0.4, rows: 0.8 };
/** A model that tells which rows are settled. */
const SETTLING_GROWTH: Growth = { ...POINT_GROWTH, trees: 60, rate: 0.15 };
const ANSWER_GROWTH: Growth = { trees: 120, depth: 3, rate: 0.06, leastWeight: 2, ridge: 3, columns: 0.5 };

export const FOLDS = 5;

/** The fold of a group: by its place in the sorted list of all, so that every run has the same folds. */
export function foldsOf(groups: Iterable<string>): Map<string, number> {
  return new Map([...new Set(groups)].sort().map((group, at) => [group, at % FOLDS]));
}

const pointRow = ({ weighed, gold, weight }: Example): Row => ({ features: weighed.features, label: gold !== null, weight });

function growOnPoint(rows: readonly Row[], features: number): BoostedTrees {
  return growTrees(thinned(rows, features, SETTLING_GROWTH), features, POINT_GROWTH);
}

export function growPoint(examples: readonly Example[]): BoostedTrees {
  const rows = examples.filter(({ forPoint }) => forPoint).map(pointRow);
  return growOnPoint(rows, POINT_FEATURES.length);
}

/** From here on a sentence that gives no answer to a point is taken for one that does often enough to learn from that it gives none. */
const TAKEN_FOR = 0.2;

/**
 * Rows for the answers of every example that gives one, and of those that a model takes for such; `sureness` is that of a model that had not seen it. So the model of
 * the answers learns, too, that a sentence may speak of the thing and leave the question open.
 */
export function answerRowsOf(example: Example, sureness: number): Row[] {
  if (example.gold === null && probabilityOf(sureness) < TAKEN_FOR) return [];
  example.weighed.sureness = sureness;
  return example.answers().map(({ answer, features }) => ({
    features,
    label: example.gold !== null && (answer?.id ?? 'other') === example.gold,
    weight: example.weight,
  }));
}

export function growPlaced(rows: readonly Row[]): BoostedTrees {
  return growOnPoint(rows, PLACED_FEATURES.length);
}

export function growAnswer(rows: readonly Row[]): BoostedTrees {
  return growTrees(rows, ANSWER_FEATURES.length, ANSWER_GROWTH);
}

/** The models of every fold, grown without it, and the log-odds of every example by models that had not seen its group. */
export function growFolds(examples: readonly Example[], folds: ReadonlyMap<string, number>) {
  const inFold = (example: Example, fold: number) => folds.get(example.group) === fold;
  const point = Array.from({ length: FOLDS }, (_, fold) => growPoint(examples.filter((example) => !inFold(example, fold))));
  const unseenBy = (model: readonly BoostedTrees[], example: Example, features: readonly number[]) =>
    logOddsOf(model[folds.get(example.group) as number] as BoostedTrees, features);
  const alone = examples.map((example) => unseenBy(point, example, example.weighed.features));
  const features = placedFeatures(examples, alone, (example, each) => unseenBy(point, example, each.features));
  const placedRows = examples.map((example, at) => placedRow(example, features[at] ?? null));
  const placed = Array.from({ length: FOLDS }, (_, fold) =>
    growPlaced(placedRows.flatMap((row, at) => (row === null || inFold(examples[at] as Example, fold) ? [] : row))),
  );
  const unseen = examples.map((example, at) => {
    const own = features[at] ?? null;
    return own === null ? (alone[at] as number) : unseenBy(placed, example, own);
  });
  const rows = examples.map((example, at) => answerRowsOf(example, unseen[at] as number));
  const models = point.map((each, fold) => ({
    point: each,
    placed: placed[fold] as BoostedTrees,
    answer: growAnswer(rows.flatMap((own, at) => (inFold(examples[at] as Example, fold) ? [] : own))),
  }));
  return { models, unseen, placedRows: placedRows.filter((row) => row !== null), rows: rows.flat() };
}

function placedRow(example: Example, features: number[] | null): Row | null {
  return features === null || !example.forPoint ? null : { ...pointRow(example), features };
}

/** With what stands around each example in its article; `null` for one that stands by itself. `odds` are those of the examples by their own words. */
function placedFeatures(
  examples: readonly Example[],
  odds: readonly number[],
  oddsOf: (example: Example, each: WeighedPoint) => number,
): (number[] | null)[] {
  const articles = new Map<ArticleTitle, { at: number; sentence: number }[]>();
  examples.forEach(({ stands }, at) => {
    if (stands === null) return;
    const own = articles.get(stands.article) ?? [];
    own.push({ at, sentence: stands.sentence });
    articles.set(stands.article, own);
  });
  const made: (number[] | null)[] = examples.map(() => null);
  for (const [title, members] of articles) {
    const sentences: { at: number; pointId: string; odds: number }[][] = Array.from({ length: title.sentences }, () => []);
    for (const { at, sentence } of members) {
      const { weighed } = examples[at] as Example;
      sentences[sentence]?.push({ at, pointId: weighed.candidate.point.id, odds: odds[at] as number });
    }
    const first = examples[members[0]?.at as number] as Example;
    const inTitle = title.points.map((each) => ({ pointId: each.candidate.point.id, odds: oddsOf(first, each) }));
    const around = surroundingsOf(sentences, inTitle);
    sentences.forEach((points, sentence) => {
      const own = around[sentence] as number[][];
      points.forEach(({ at }, index) => {
        made[at] = [...(examples[at] as Example).weighed.features, ...(own[index] as number[])];
      });
    });
  }
  return made;
}
