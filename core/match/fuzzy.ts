import Fuse from 'fuse.js';
import { keptIn } from '../kept';
import { conceptOf } from '../text/concept-of';
import { isStopWord, termOf, wordsOf } from '../text/words';
import type { Statement } from './statement';
import type { Tellings } from './tellings';

/** Fuse's score, 0 for equal, above which two words are two words. `Zelenskij` and `Zelenski` pass, `Putin` and `Putnam` do not. */
const MAX_SCORE = 0.25;
/** Shorter words differ by a letter and mean something else. */
const MIN_LENGTH = 5;
/** Words of one sentence that are looked up: a sentence of strangers is about something else. */
const MOST_LOOKED_UP = 3;
/** A common word that the corpus never uses is another word; only long ones are looked at for a slip of the pen. */
const MIN_COMMON_LENGTH = 9;
/** Terms at least this rare are worth a fuzzy look; commoner ones are known words. */
const RARE = 3;

/** Word against word: an index of a handful of words that are asked for once costs more than it saves. */
const SPELLED_ALIKE = {
  threshold: MAX_SCORE,
  ignoreLocation: true,
  minMatchCharLength: MIN_LENGTH - 1,
};

/**
 * Page terms that the corpus does not know, with the candidates' terms that they spell otherwise: names and rare words that the index does not know, compared
 * by Fuse with the names and rare words of these few candidates only. Empty in the usual case.
 */
export function fuzzySpellings(
  page: Statement,
  candidates: readonly Statement[],
  searcher: Pick<Tellings, 'idf' | 'knows'>,
): Map<string, string> {
  const unknown = wordsOf(page.text).filter(
    (word) =>
      word.folded.length >= (word.capital ? MIN_LENGTH : MIN_COMMON_LENGTH) &&
      !isStopWord(word.folded) &&
      !searcher.knows(termOf(word.folded)) &&
      conceptOf(word.folded) === null &&
      /^\p{L}+$/u.test(word.folded),
  );
  // Names first: they are what is spelled in many ways.
  const strange = unknown.sort((a, b) => Number(b.capital) - Number(a.capital)).slice(0, MOST_LOOKED_UP);
  if (strange.length === 0) return new Map();
  const names = new Map<string, string>();
  for (const candidate of candidates)
    for (const [word, term] of spellable(candidate, searcher.idf)) if (!page.terms.has(term)) names.set(word, term);
  const found = new Map<string, string>();
  for (const { folded } of strange) {
    // A word inside a longer one is another word ("state" in "statement"), and so is one that begins otherwise.
    const near = [...names.keys()].filter((name) => name[0] === folded[0] && Math.abs(name.length - folded.length) <= 2);
    const best = nearestOf(near, folded);
    if (best !== null) found.set(termOf(folded), names.get(best) as string);
  }
  return found;
}

const spellables = new WeakMap<Statement, readonly (readonly [string, string])[]>();

/** The names and rare words of a candidate, each with its term. A claim is a candidate for many sentences. */
function spellable(candidate: Statement, idf: Tellings['idf']): readonly (readonly [string, string])[] {
  return keptIn(spellables, candidate, () =>
    wordsOf(candidate.text)
      .filter(
        ({ folded, capital }) => folded.length >= MIN_LENGTH && !isStopWord(folded) && (capital || idf(termOf(folded)) >= RARE),
      )
      .map(({ folded }) => [folded, termOf(folded)] as const),
  );
}

/** The first of the folded words that Fuse takes for the nearest to this one; `null` where none is near. */
export function nearestOf(words: readonly string[], word: string): string | null {
  let [best, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const other of words) {
    const { isMatch, score = 1 } = Fuse.match(word, other, SPELLED_ALIKE);
    if (isMatch && score <= MAX_SCORE && score < least) [best, least] = [other, score];
  }
  return best;
}
