import type { Stance } from './report-types';

/** By which way a stance was reached. */
export type Way = 'point' | 'new-answer' | 'direct';

/**
 * Logistic curves from similarity to how often a match so reached was right: `1 / (1 + exp(-(a + b × similarity)))`. Fitted by
 * hand to the labelled pairs and articles named in docs/matching.md.
 */
const CURVES: Record<Way, { a: number; b: number }> = {
  point: { a: -1.2, b: 7 },
  'new-answer': { a: -3, b: 7 },
  direct: { a: -3.4, b: 7.5 },
};

/** How sure a match must be to be shown, per stance, at the default sensitivity. */
export const SHOWN: Record<Stance, number> = { conflicts: 0.75, updates: 0.7, agrees: 0.65, related: 0.5 };

/** How often a match of this similarity, reached this way, is right: 0–1, to two digits. */
export function confidenceOf(stance: Stance, similarity: number, way: Way): number {
  const { a, b } = CURVES[way];
  const eased = stance === 'related' ? 0.4 : 0;
  return Math.round((100 * 1) / (1 + Math.exp(-(a + b * similarity + eased)))) / 100;
}
