import type { Span } from '../article';
import { PATTERNS } from '../lexicon';
import { MAX_READ_LENGTH } from './capped';
import { wordsOf } from './words';

/** A clause has at least this many words; shorter pieces stay with their neighbour. */
const MIN_WORDS = 4;
/** What stands behind so many cuts is the last clause. */
const MOST_CLAUSES = 9;

/**
 * The clauses of a sentence that could each make a statement, with offsets into it. A sentence of one clause gives none: the
 * sentence itself is the statement.
 */
export function clausesOf(sentence: string): Span[] {
  if (sentence.length > MAX_READ_LENGTH) return [];
  const cuts: number[] = [0];
  for (const match of sentence.matchAll(PATTERNS.clauseEnd)) {
    const from = cuts.at(-1) as number;
    const at = match.index + match[0].length;
    if (cuts.length === MOST_CLAUSES) break;
    if (wordsOf(sentence.slice(from, match.index)).length >= MIN_WORDS && wordsOf(sentence.slice(at)).length >= MIN_WORDS)
      cuts.push(at);
  }
  if (cuts.length === 1) return [];
  return cuts.map((start, index) => {
    const text = sentence.slice(start, cuts[index + 1] ?? sentence.length).replace(PATTERNS.clauseTail, '');
    return { text, start, end: start + text.length };
  });
}
