import { ANSWER_FEATURES } from '@/core/compare/answer-features';
import { POINT_FEATURES } from '@/core/compare/point-features';
import { type BoostedTrees, logOddsOf, probabilityOf } from '@/core/match/boosted';
import { type Growth, growTrees, type Row } from './boosting';
import type { Example } from './rows';

/** How the models are grown. Chosen by what held-out folds of the learning part scored (docs/decisions.md). */
export const POINT_GROWTH: Growth = { trees: 160, depth: 4, rate: 0.06, leastWeight: 2, ridge: 3, columns: 0.4 };
export const ANSWER_GROWTH: Growth = { trees: 120, depth: 3, rate: 0.06, leastWeight: 2, ridge: 3, columns: 0.5 };

export const FOLDS = 5;

/** The fold of a group: by its place in the sorted list of all, so that every run has the same folds. */
export function foldsOf(groups: Iterable<string>): Map<string, number> {
  return new Map([...new Set(groups)].sort().map((group, at) => [group, at % FOLDS]));
}

const pointRow = ({ weighed, gold, weight }: Example): Row => ({ features: weighed.features, label: gold !== null, weight });

export function growPoint(examples: readonly Example[]): BoostedTrees {
  const rows = examples.filter(({ forPoint }) => forPoint).map(pointRow);
  return growTrees(rows, POINT_FEATURES.length, POINT_GROWTH);
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

export function growAnswer(rows: readonly Row[]): BoostedTrees {
  return growTrees(rows, ANSWER_FEATURES.length, ANSWER_GROWTH);
}

/** Both models for every fold, grown without it, and the log-odds of every example by a model that had not seen its group. */
export function growFolds(examples: readonly Example[], folds: ReadonlyMap<string, number>) {
  const inFold = (example: Example, fold: number) => folds.get(example.group) === fold;
  const each = Array.from({ length: FOLDS }, (_, fold) => growPoint(examples.filter((example) => !inFold(example, fold))));
  const unseen = examples.map((example) =>
    logOddsOf(each[folds.get(example.group) as number] as BoostedTrees, example.weighed.features),
  );
  const rows = examples.map((example, at) => answerRowsOf(example, unseen[at] as number));
  const models = each.map((point, fold) => ({
    point,
    answer: growAnswer(rows.flatMap((own, at) => (inFold(examples[at] as Example, fold) ? [] : own))),
  }));
  return { models, unseen, rows: rows.flat() };
}
