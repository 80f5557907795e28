/**
 * The figures that decide, in one place. All are similarities from 0 to 1, set by hand on the demo article, the pages off the
 * subject and pages of the corpus read against the rest of it; docs/matching.md says what that is worth.
 */

/** From here on a corpus claim is looked at for a page claim. */
export const CONSIDERED = 0.18;
/** From here on a page claim is taken to speak of a point, when a figure or date of the point's kind stands in it. */
export const SAME_POINT = 0.22;
/** The same where words alone decide: denial, place, direction, attribution, outcome. */
export const SAME_POINT_BY_WORDS = 0.33;
/** An answer that no account gave is only believed from here on. */
export const NEW_ANSWER = 0.75;
/** From here on two claims without a point say the same. */
export const SAME_CLAIM = 0.62;
/** From here on two claims are close enough for their differences to be compared directly. */
export const COMPARABLE = 0.6;
/** From here on a claim of the same event is shown as related. */
export const RELATED = 0.5;
/** How much better a page claim must fit another event like it for a match to be vetoed. */
export const LOOK_ALIKE_MARGIN = 0.25;
/** How far the best answer must lead the next by words. */
export const ANSWER_LEAD = 0.06;
/** A point on which accounts differ is shown beside a sentence whose answer cannot be told only from here on. */
export const POINT_UNTOLD = 0.5;
