import { type BoostedTrees, logOddsOf, probabilityOf } from '@/core/match/boosted';
import { seeded } from './seeded';

/** One row to learn from: the features in the order of the model, what it is, and what it counts. */
export interface Row {
  features: readonly number[];
  label: boolean;
  weight: number;
}

/** How a model is grown. */
export interface Growth {
  trees: number;
  /** Levels of inner nodes. */
  depth: number;
  /** What each tree is trusted with, 0–1. */
  rate: number;
  /** Least weight of rows (by their second derivative) on either side of a split. */
  leastWeight: number;
  /** Shrinks leaves with little behind them. */
  ridge: number;
  /** Share of the features that each tree may ask, drawn anew for every tree: trees that see different things err differently. All where absent. */
  columns?: number;
}

/** Thresholds of a feature that all rows suggest, and as many that those with the label suggest. */
const MOST_THRESHOLDS = 32;

/**
 * Where a feature may be split: at the quantiles of all rows and at those of the rows with the label. A label that one row in thirty has lies in the last quantile of what
 * tells it; without its own, nothing could be split there.
 */
function thresholdsOf(rows: readonly Row[], feature: number): number[] {
  const valuesOf = (some: readonly Row[]) => some.map((row) => row.features[feature] as number).sort((a, b) => a - b);
  const all = valuesOf(rows);
  const cuts = new Set<number>();
  for (const values of [all, valuesOf(rows.filter(({ label }) => label))]) {
    for (let step = 1; step <= MOST_THRESHOLDS; step += 1) {
      const at = Math.floor((step * values.length) / (MOST_THRESHOLDS + 1));
      const [below, value] = [values[at - 1], values[at]];
      if (below !== undefined && value !== undefined && value > (all[0] as number))
        cuts.add(rounded((below + value) / 2 > below ? (below + value) / 2 : value));
    }
  }
  return [...cuts].sort((a, b) => a - b);
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/**
 * Grows boosted trees for a yes-or-no label by second-order gradient boosting (Chen and Guestrin 2016): the same rows in the same
 * order give the same model to the digit.
 */
export function growTrees(rows: readonly Row[], features: number, growth: Growth): BoostedTrees {
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const positive = rows.reduce((sum, row) => sum + (row.label ? row.weight : 0), 0);
  const share = Math.min(0.999, Math.max(0.001, positive / Math.max(1e-9, total)));
  const model: BoostedTrees = { ...treesOf(growth.depth), bias: rounded(Math.log(share / (1 - share))) };
  const cuts = Array.from({ length: features }, (_, feature) => thresholdsOf(rows, feature));
  // The bin of every row and feature, worked out once.
  const bins = cuts.map((list, feature) => Uint8Array.from(rows, (row) => binOf(list, row.features[feature] as number)));
  const random = seeded(features);
  const odds = new Float64Array(rows.length).fill(model.bias);
  const [gradient, curvature] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  for (let round = 0; round < growth.trees; round += 1) {
    rows.forEach((row, at) => {
      const p = probabilityOf(odds[at] as number);
      gradient[at] = row.weight * ((row.label ? 1 : 0) - p);
      curvature[at] = row.weight * p * (1 - p);
    });
    const asked = cuts.map((list) => (growth.columns !== undefined && random() >= growth.columns ? [] : list));
    const tree = growTree(rows.length, asked, bins, gradient, curvature, growth);
    for (const part of ['features', 'thresholds', 'leaves'] as const) model[part].push(...tree[part]);
    rows.forEach((row, at) => {
      odds[at] = (odds[at] as number) + logOddsOf(tree, row.features);
    });
  }
  return model;
}

/** No trees yet, for such as are to have so many levels. */
function treesOf(depth: number): BoostedTrees {
  return { bias: 0, nodes: 2 ** depth - 1, features: [], thresholds: [], leaves: [] };
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value >= (cuts[bin] as number)) bin += 1;
  return bin;
}

function growTree(
  size: number,
  cuts: readonly number[][],
  bins: readonly Uint8Array[],
  gradient: Float64Array,
  curvature: Float64Array,
  { depth, rate, leastWeight, ridge }: Growth,
): BoostedTrees {
  const tree = treesOf(depth);
  let groups: number[][] = [Array.from({ length: size }, (_, at) => at)];
  for (let level = 0; level < depth; level += 1) {
    groups = groups.flatMap((group) => {
      const split = bestSplit(group, cuts, bins, gradient, curvature, leastWeight, ridge);
      // A node without a worthy split sends everything left.
      tree.features.push(split?.feature ?? 0);
      tree.thresholds.push(split?.threshold ?? Number.MAX_SAFE_INTEGER);
      if (split === null) return [group, []];
      const own = bins[split.feature] as Uint8Array;
      return [group.filter((at) => (own[at] as number) <= split.bin), group.filter((at) => (own[at] as number) > split.bin)];
    });
  }
  if (tree.features.length !== tree.nodes) throw new Error('A tree came out incomplete.');
  tree.leaves = groups.map((group) => {
    const [g, h] = [sum(group, gradient), sum(group, curvature)];
    return rounded(h === 0 ? 0 : (rate * g) / (h + ridge));
  });
  return tree;
}

function sum(group: readonly number[], values: Float64Array): number {
  let total = 0;
  for (const at of group) total += values[at] as number;
  return total;
}

/** A split must gain at least this much: less is noise. */
const LEAST_GAIN = 1e-3;

function bestSplit(
  group: readonly number[],
  cuts: readonly number[][],
  bins: readonly Uint8Array[],
  gradient: Float64Array,
  curvature: Float64Array,
  leastWeight: number,
  ridge: number,
): { feature: number; threshold: number; bin: number } | null {
  const [g, h] = [sum(group, gradient), sum(group, curvature)];
  let best: { feature: number; threshold: number; bin: number } | null = null;
  let most = LEAST_GAIN;
  cuts.forEach((list, feature) => {
    if (list.length === 0) return;
    const [gs, hs] = [new Float64Array(list.length + 1), new Float64Array(list.length + 1)];
    const own = bins[feature] as Uint8Array;
    for (const at of group) {
      const bin = own[at] as number;
      gs[bin] = (gs[bin] as number) + (gradient[at] as number);
      hs[bin] = (hs[bin] as number) + (curvature[at] as number);
    }
    let [left, leftH] = [0, 0];
    list.forEach((threshold, bin) => {
      left += gs[bin] as number;
      leftH += hs[bin] as number;
      if (leftH < leastWeight || h - leftH < leastWeight) return;
      const gain = (left * left) / (leftH + ridge) + ((g - left) * (g - left)) / (h - leftH + ridge) - (g * g) / (h + ridge);
      if (gain > most) {
        most = gain;
        best = { feature, threshold, bin };
      }
    });
  });
  return best;
}
