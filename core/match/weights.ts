import type { BoostedTrees } from './boosted';

/**
 * The learned models: which point a sentence speaks of by its own words, and which in its place in an article; which answer it gives; and what two claims are to
 * one another.
 */
export interface Models {
  point: BoostedTrees;
  placed: BoostedTrees;
  answer: BoostedTrees;
  pair: Record<'same' | 'conflict' | 'superseded' | 'related' | 'unrelated', BoostedTrees>;
}

/** A logistic curve from a model's log-odds to how often it is right. */
export interface Curve {
  slope: number;
  shift: number;
}

/** By which way an answer was told. */
export type Way = 'value' | 'words' | 'new-answer' | 'untold';

/** What was learned from the labelled articles and pairs. */
export interface Learned {
  models: Models;
  /** How often a reading is right, by the way in which it was reached, as measured on sentences that the models had not seen. */
  calibration: Record<Way, Curve>;
  /** The power to which what the models of pairs say is raised, so that its shares are as often right as they are large. */
  sharpness: number;
}
