import type { BoostedTrees } from './boosted';
import learned from './weights.json';

/** The learned models: which point a sentence speaks of, which answer it gives, and what two claims are to one another. */
export interface Models {
  point: BoostedTrees;
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

/** As `npm run learn` wrote them. */
export const MODELS: Models = learned.models;

/** How often a reading is right, by the way in which it was reached, as measured on sentences that the models had not seen. */
export const CALIBRATION: Record<Way, Curve> = learned.calibration;
