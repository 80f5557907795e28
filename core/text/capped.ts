import { MAX_SENTENCE_LENGTH } from './sentences';

/** The readers of facts look at this much of a text: a title and three of the longest sentences, which is the most they are given. */
export const MAX_READ_LENGTH = 4 * MAX_SENTENCE_LENGTH;

/** A text as far as the readers of facts look at it; offsets into it are offsets into the whole. */
export function capped(text: string): string {
  return text.length <= MAX_READ_LENGTH ? text : text.slice(0, MAX_READ_LENGTH);
}
