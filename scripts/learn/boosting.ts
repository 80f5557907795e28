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
  /** Share of the rows that each tree is grown on, drawn anew for every tree (Friedman 2002). All where absent. */
  rows?: number;
}

/** Thresholds of a feature that all rows suggest, and as many that those with the label suggest. */
const MOST_THRESHOLDS = 32;

/**
 * Where a feature may be split: at the quantiles of all rows and at those of the rows with the label. A label that one row in thirty has lies in the last quantile of what
 * tells it; without its own, nothing could be split there.
 */
function thresholdsOf(rows: readonly Row[], feature: number): number[] {
  const valuesOf = (some: readonly Row[]) => Float64Array.from(some, (row) => row.features[feature] as number).sort();
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

/** What a small model tells from the label by more than this is settled. */
const SETTLED = 0.004;
/** One in so many settled rows stays, for all of them. */
const THINNED = 8;

/**
 * The rows with most of those left out that a small model knows to be without the label: nine in ten candidates are, and teach nothing more. Those that stay of them
 * count for the ones that go.
 */
export function thinned(rows: readonly Row[], features: number, growth: Growth): Row[] {
  const model = growTrees(rows, features, growth);
  let settled = 0;
  return rows.flatMap((row) => {
    if (row.label || probabilityOf(logOddsOf(model, row.features)) >= SETTLED) return [row];
    settled += 1;
    return settled % THINNED === 0 ? [{ ...row, weight: THINNED * row.weight }] : [];
  });
}

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
    const drawn = Int32Array.from(rows.keys()).filter(() => random() < (growth.rows ?? 1));
    const asked = cuts.map((list) => (random() < (growth.columns ?? 1) ? list : []));
    const tree = growTree(drawn, asked, bins, gradient, curvature, growth);
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

/** One node of a tree that is being grown. */
interface Node {
  rows: Int32Array;
  /** Sums of first and second derivatives, in turn, of the rows in each bin of each feature that is asked. */
  sums: Float64Array;
}

function growTree(
  rows: Int32Array,
  cuts: readonly number[][],
  bins: readonly Uint8Array[],
  gradient: Float64Array,
  curvature: Float64Array,
  growth: Growth,
): BoostedTrees {
  const tree = treesOf(growth.depth);
  const { rate, ridge } = growth;
  const sumsOf = (some: Int32Array) => {
    const sums = new Float64Array(2 * cuts.reduce((count, list) => count + binsOf(list), 0));
    let from = 0;
    cuts.forEach((list, feature) => {
      if (list.length === 0) return;
      const own = bins[feature] as Uint8Array;
      for (const at of some) {
        const place = from + 2 * (own[at] as number);
        sums[place] = (sums[place] as number) + (gradient[at] as number);
        sums[place + 1] = (sums[place + 1] as number) + (curvature[at] as number);
      }
      from += 2 * binsOf(list);
    });
    return sums;
  };
  let nodes: Node[] = [{ rows, sums: sumsOf(rows) }];
  for (let level = 0; level < growth.depth; level += 1) {
    nodes = nodes.flatMap((node) => {
      const split = bestSplit(node, cuts, totalOf(node.rows, gradient), totalOf(node.rows, curvature), growth);
      // A node without a worthy split sends everything left.
      tree.features.push(split?.feature ?? 0);
      tree.thresholds.push(split?.threshold ?? Number.MAX_SAFE_INTEGER);
      if (split === null) return [node, { ...node, rows: new Int32Array(), sums: new Float64Array(node.sums.length) }];
      const own = bins[split.feature] as Uint8Array;
      const [left, right] = [{ ...node }, { ...node }];
      left.rows = node.rows.filter((at) => (own[at] as number) <= split.bin);
      right.rows = node.rows.filter((at) => (own[at] as number) > split.bin);
      if (level + 1 === growth.depth) return [left, right];
      // The sums of the larger side are what the smaller one leaves.
      const [smaller, larger] = left.rows.length < right.rows.length ? [left, right] : [right, left];
      smaller.sums = sumsOf(smaller.rows);
      larger.sums = node.sums.map((total, at) => total - (smaller.sums[at] as number));
      return [left, right];
    });
  }
  if (tree.features.length !== tree.nodes) throw new Error('A tree came out incomplete.');
  tree.leaves = nodes.map((node) => {
    const [g, h] = [totalOf(node.rows, gradient), totalOf(node.rows, curvature)];
    return rounded(h === 0 ? 0 : (rate * g) / (h + ridge));
  });
  return tree;
}

/** Bins of a feature that is asked; one that is not has none. */
function binsOf(cuts: readonly number[]): number {
  return cuts.length === 0 ? 0 : cuts.length + 1;
}

function totalOf(rows: Int32Array, values: Float64Array): number {
  let total = 0;
  for (const at of rows) total += values[at] as number;
  return total;
}

/** What such sums of derivatives gain. */
function gainOf(g: number, h: number): number {
  return (g * g) / h;
}

/** A split must gain at least this much: less is noise. */
const LEAST_GAIN = 1e-3;

interface Split {
  feature: number;
  threshold: number;
  bin: number;
}

/** The split that gains most; `g` and `h` are the sums of the whole node. */
function bestSplit(node: Node, cuts: readonly number[][], g: number, h: number, { leastWeight, ridge }: Growth): Split | null {
  const whole = gainOf(g, h + ridge);
  let best: Split | null = null;
  let most = LEAST_GAIN;
  let from = 0;
  cuts.forEach((list, feature) => {
    let [left, leftH] = [0, 0];
    list.forEach((threshold, bin) => {
      left += node.sums[from + 2 * bin] as number;
      leftH += node.sums[from + 2 * bin + 1] as number;
      if (leftH < leastWeight || h - leftH < leastWeight) return;
      const gain = gainOf(left, leftH + ridge) + gainOf(g - left, h - leftH + ridge) - whole;
      if (gain > most) {
        most = gain;
        best = { feature, threshold, bin };
      }
    });
    from += 2 * binsOf(list);
  });
  return best;
}
