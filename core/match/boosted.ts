/**
 * Boosted decision trees (Friedman 2001): every tree is complete, its inner nodes in the order of a heap. A value at or above the
 * threshold goes right.
 */
export interface Tree {
  /** Feature asked at each inner node. */
  features: number[];
  thresholds: number[];
  /** What each leaf adds to the log-odds; one more than there are inner nodes. */
  leaves: number[];
}

export interface BoostedTrees {
  bias: number;
  trees: Tree[];
}

/** The log-odds that a model gives to a row of features; the order of the features is the one it was learned with. */
export function logOddsOf({ bias, trees }: BoostedTrees, row: ArrayLike<number>): number {
  let sum = bias;
  for (const { features, thresholds, leaves } of trees) {
    let node = 0;
    // Added up and not branched on: which way a row goes cannot be foretold, and a wrong guess costs more than all else here.
    while (node < features.length)
      node = 2 * node + 1 + Number((row[features[node] as number] as number) >= (thresholds[node] as number));
    sum += leaves[node - features.length] as number;
  }
  return sum;
}

/** The probability for log-odds. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
