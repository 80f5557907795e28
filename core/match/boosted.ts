/**
 * Boosted decision trees (Friedman 2001), end to end and all of one size: every tree is complete, its inner nodes in the order of a heap.
 * A value at or above the threshold goes right.
 */
export interface BoostedTrees {
  bias: number;
  /** Inner nodes of each tree. */
  nodes: number;
  /** Feature asked at each inner node. */
  features: number[];
  thresholds: number[];
  /** What each leaf adds to the log-odds; a tree has one more than it has inner nodes. */
  leaves: number[];
}

/** The log-odds that a model gives to a row of features; the order of the features is the one it was learned with. */
export function logOddsOf({ bias, nodes, features, thresholds, leaves }: BoostedTrees, row: ArrayLike<number>): number {
  let sum = bias;
  for (let from = 0, tree = 0; from < features.length; from += nodes, tree += 1) {
    let node = 0;
    // Added up and not branched on: which way a row goes cannot be foretold, and a wrong guess costs more than all else here. By a sign and not
    // by `Number`, which makes it three times as long in Firefox.
    while (node < nodes)
      node = 2 * node + 1 + +((row[features[from + node] as number] as number) >= (thresholds[from + node] as number));
    sum += leaves[from + tree + node - nodes] as number;
  }
  return sum;
}

/** The probability for log-odds. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
