import { isNameTerm } from '../facts/names';
import type { CountedTerm } from '../match/point-profile';
import { type Statement, valueTerms } from '../match/statement';
import type { Tellings } from '../match/tellings';

/** What a page statement brings to every point that it may speak of. */
export interface PageWords {
  words: readonly CountedTerm[];
  /** Those that are no names of the thesaurus. */
  content: readonly CountedTerm[];
  /** The terms of its names, of whatever kind. */
  names: readonly CountedTerm[];
  /** Its figures and dates, as the index has them. */
  values: readonly CountedTerm[];
  /** It asks, or tells of somebody who does. */
  asks: boolean;
}

/** Reads a page statement once for all points. */
export function pageWords({ idf, counts }: Tellings, { terms, facts, text }: Statement): PageWords {
  const counted = (list: Iterable<string>) =>
    [...new Set(list)].map((term) => ({ term, weight: idf(term), counts: counts(term) }));
  const words = counted(terms);
  return {
    words,
    content: words.filter(({ term }) => !isNameTerm(term)),
    names: counted(facts.names.flatMap((name) => name.terms)),
    values: counted(valueTerms(facts)),
    asks: /\?|\bwhether\b|\basked (?:if|about)\b/i.test(text),
  };
}
