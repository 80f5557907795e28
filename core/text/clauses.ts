import type { Span } from '../article';
import { MAX_READ_LENGTH } from './capped';
import { wordsOf } from './words';

/** Where one statement of a sentence ends and another may begin. The mark itself belongs to neither. */
const BOUNDARY =
  /[;:]\s+|\s+[–—-]{1,2}\s+|,\s+(?=(?:and|but|which|while|who|whose|where|although|though|whereas|after|before|as|with|when|because|including|leaving|saying|adding|even)\b)|,\s+(?=(?:[A-Z][\w’'.-]*\s+){0,4}(?:said|says|notes?|noted|told|added|according)\b)|,\s+(?=(?:the|a|one|his|her|their)\s+(?:\w+\s+){1,3}(?:said|says|notes?|noted|told|added|shows?|read|reads)\b)|\s+(?=(?:although|whereas|while|due to|because of|thanks to|despite|in exchange for|in return for|following)\s)|(?<=^(?:Upon|After|When|While|As|Since|Before|With|Despite|Although|Though|During|In|On|At|By|Held|Following)\s[^,]{8,90}),\s+/g;
/** A clause has at least this many words; shorter pieces stay with their neighbour. */
const MIN_WORDS = 4;
/** More clauses than this are not looked at one by one. */
const MOST_CLAUSES = 6;

/**
 * The clauses of a sentence that could each make a statement, with offsets into it. A sentence of one clause gives none: the
 * sentence itself is the statement.
 */
export function clausesOf(sentence: string): Span[] {
  if (sentence.length > MAX_READ_LENGTH) return [];
  const cuts: number[] = [0];
  for (const match of sentence.matchAll(BOUNDARY)) {
    const from = cuts.at(-1) as number;
    const at = match.index + match[0].length;
    if (wordsOf(sentence.slice(from, match.index)).length >= MIN_WORDS && wordsOf(sentence.slice(at)).length >= MIN_WORDS)
      cuts.push(at);
  }
  if (cuts.length === 1 || cuts.length > MOST_CLAUSES) return [];
  return cuts.map((start, index) => {
    const text = sentence.slice(start, cuts[index + 1] ?? sentence.length).replace(/[\s,;:–—-]+$/, '');
    return { text, start, end: start + text.length };
  });
}
