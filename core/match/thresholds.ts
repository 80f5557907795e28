/**
 * The figures that decide, in one place. All are similarities from 0 to 1, set by hand on the demo article, the pages off the
 * subject and pages of the corpus read against the rest of it; docs/matching.md says what that is worth.
 */

/** Below this a text of the index has nothing to do with a page claim. */
export const LOOKED_AT = 0.08;
/** From here on a corpus claim may be set beside a page claim by itself. */
export const CONSIDERED = 0.18;
/** From here on two claims without a point say the same. */
export const SAME_CLAIM = 0.62;
/** From here on two claims are close enough for their differences to be compared directly. */
export const COMPARABLE = 0.6;
/** From here on a claim of the same event is shown as related. */
export const RELATED = 0.5;
/** How much better a page claim must fit another event like it for a match to be vetoed. */
export const LOOK_ALIKE_MARGIN = 0.25;
