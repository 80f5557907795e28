import type { Stance } from './report-types';

/** By which way a stance was reached: an answer read off a value, told by words, one that no account gave, or two claims compared directly. */
export type Way = 'value' | 'words' | 'new-answer' | 'direct';

/**
 * Logistic curves from how a match was reached to a confidence: `1 / (1 + exp(-(a + b × similarity + c × log2 lift)))`. `value` and
 * `words` were set by hand after a fit to 602 sentences of the very pages that the corpus was written from, where an answer that no
 * claim of the page records counted as half right; `new-answer` and `direct` were set by hand. None is calibrated on unseen
 * articles: the figure orders matches, it does not yet promise how often they are right (docs/matching.md).
 */
const CURVES: Record<Way, { a: number; b: number; c: number }> = {
  value: { a: 1.3, b: 0, c: 0.42 },
  words: { a: -0.2, b: 1.9, c: 0.29 },
  'new-answer': { a: -3, b: 5, c: 0.2 },
  direct: { a: -3.4, b: 7.5, c: 0 },
};
/** Beyond these odds a point's own words tell nothing more. */
const LIFT_LIMITS = [-2, 4] as const;

/** How readily matches are shown: fewer and surer ones, the default, or more and less sure ones. */
export const SENSITIVITIES = ['fewer', 'balanced', 'more'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** How sure a match must be to be shown, per sensitivity and stance. */
export const SHOWN: Record<Sensitivity, Record<Stance, number>> = {
  fewer: { conflicts: 0.86, updates: 0.82, agrees: 0.75, related: 0.6 },
  balanced: { conflicts: 0.78, updates: 0.72, agrees: 0.65, related: 0.5 },
  more: { conflicts: 0.65, updates: 0.6, agrees: 0.55, related: 0.4 },
};

/**
 * The confidence of a match of this similarity and lift, reached this way: 0–1, to two digits. `lift` is that of the point (see
 * `pointLift`), 1 where there is none.
 */
export function confidenceOf(way: Way, similarity: number, lift: number): number {
  const { a, b, c } = CURVES[way];
  const pointed = Math.max(LIFT_LIMITS[0], Math.min(LIFT_LIMITS[1], Math.log2(Math.max(lift, 1e-6))));
  return Math.round(100 / (1 + Math.exp(-(a + b * similarity + c * pointed)))) / 100;
}
