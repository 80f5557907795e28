import type { Tellings, TermCounts } from './tellings';

/** A term of a page statement, and how many tellings hold it; `null` where none does. */
export interface CountedTerm {
  term: string;
  /** Its inverse document frequency. */
  weight: number;
  counts: TermCounts | null;
}

/** How the words of a statement belong to a point. All shares are weighted by the rarity of the words, 0–1. */
export interface Belonging {
  /** Share of the words that some telling of the point uses, and that at least two of them use. */
  once: number;
  twice: number;
  /** Share of the words that tellings of other points of the event use and this one's do not. */
  elsewhere: number;
  /** Mean of how many times likelier each word is in a telling of the point than in one of its event, as a power of two. */
  likelier: number;
  /** The same against all tellings, summed up instead of averaged. */
  likelierAnywhere: number;
}

/** Counts that are added so that a word never seen is unlikely and not impossible. */
const SMOOTHING = 0.3;

/**
 * Measures how the words of a statement belong to a point of an event, both by number. `without` is a telling that is itself read as a page and must not
 * count for its own point; `null` but where a text of the corpus is learned from.
 */
export function belongingOf(
  tellings: Tellings,
  point: number,
  event: number,
  terms: readonly CountedTerm[],
  without: { point: number; terms: ReadonlySet<string> } | null,
): Belonging {
  const less = without !== null && without.point === point ? 1 : 0;
  const ownTexts = (tellings.sizes.points[point] as number) - less;
  const eventTexts = (tellings.sizes.events[event] as number) - less;
  const unseen = Math.log2(SMOOTHING / (ownTexts + 1) / (SMOOTHING / (eventTexts + 1)));
  let [once, twice, elsewhere, likelier, anywhere, total] = [0, 0, 0, 0, 0, 0];
  for (const { term, weight, counts } of terms) {
    total += weight;
    if (counts === null) {
      likelier += weight * unseen;
      continue;
    }
    const taken = less === 1 && without?.terms.has(term) === true ? 1 : 0;
    const inPoint = (counts.points[point] as number) - taken;
    const inEvent = (counts.events[event] as number) - taken;
    if (inPoint > 0) once += weight;
    if (inPoint > 1) twice += weight;
    if (inPoint === 0 && inEvent > 0) elsewhere += weight;
    const share = (inPoint + SMOOTHING) / (ownTexts + 1);
    likelier += weight * Math.log2(share / ((inEvent + SMOOTHING) / (eventTexts + 1)));
    anywhere += Math.log2(share / ((counts.all - taken + SMOOTHING) / (tellings.size + 1)));
  }
  if (total === 0) return { once: 0, twice: 0, elsewhere: 0, likelier: 0, likelierAnywhere: 0 };
  return {
    once: once / total,
    twice: twice / total,
    elsewhere: elsewhere / total,
    likelier: likelier / total,
    likelierAnywhere: anywhere,
  };
}
