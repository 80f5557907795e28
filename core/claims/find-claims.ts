import type { Span } from '../article';
import { splitSentences } from '../text/sentences';
import { CHECKABLE, checkability } from './checkable';

/** More sentences than this are not compared: the report then covers the first part and says so. */
export const MAX_CLAIMS = 400;

/** A sentence of the article, and whether it is a claim. */
export interface Sentence extends Span {
  checkable: boolean;
}

/** The sentences of an article's text, each judged. Repeated sentences are claims only once. */
export function findClaims(text: string): Sentence[] {
  const seen = new Set<string>();
  let claims = 0;
  return splitSentences(text).map((sentence) => {
    const fresh = !seen.has(sentence.text);
    seen.add(sentence.text);
    const checkable = fresh && claims < MAX_CLAIMS && checkability(sentence.text) >= CHECKABLE;
    if (checkable) claims += 1;
    return { ...sentence, checkable };
  });
}
