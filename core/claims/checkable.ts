import { PATTERNS, patternList } from '../lexicon';
import { capped } from '../text/capped';
import { wordsOf } from '../text/words';
import { signalOf } from './signals';

/** A claim has at least this many words: fewer are captions, labels, cross-heads. */
export const MIN_WORDS = 5;
/** From here on a sentence is compared: the even chance, by the points of `signals.ts` (measured in tests/golden/claimbuster.test.ts). */
export const CHECKABLE = 0.5;

/** The phrases of `no-claim-table.ts`. */
const NO_CLAIMS = patternList(({ noClaims }) => noClaims);

/**
 * How surely a sentence is something that could be checked, 0–1: who did or said what, how many, when. Questions, navigation,
 * captions, bylines and calls to act score 0.
 */
export function checkability(whole: string): number {
  const sentence = capped(whole).trim();
  if (NO_CLAIMS.some(([pattern]) => pattern.test(sentence))) return 0;
  if (PATTERNS.question.test(sentence)) return 0;
  if (wordsOf(sentence).length < MIN_WORDS) return 0;
  return 1 / (1 + Math.exp(-signalOf(sentence)));
}
