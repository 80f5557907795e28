import type { Span } from '../article';
import { splitSentences } from '../text/sentences';
import { CHECKABLE, checkability } from './checkable';

/** More sentences than this are not compared: the report then covers the first part and says so. */
export const MAX_CLAIMS = 300;

/** A sentence of the article, and whether it is a claim. */
export interface Sentence extends Span {
  checkable: boolean;
  /** Also set where it may well be one: then it is read for answers to recorded points, and not compared with claims by itself. */
  mayAnswer: boolean;
}

/** Plain words can give an answer ("He would not say sorry"): one sentence in ten that does so scores between this and `CHECKABLE` on our labelled articles. */
const MAY_ANSWER = 0.2;

/** The sentences of an article's text, each judged. Repeated sentences are claims only once. */
export function findClaims(text: string): Sentence[] {
  const seen = new Set<string>();
  let claims = 0;
  return splitSentences(text).map((sentence) => {
    const fresh = !seen.has(sentence.text);
    seen.add(sentence.text);
    const score = fresh && claims < MAX_CLAIMS ? checkability(sentence.text) : 0;
    if (score >= MAY_ANSWER) claims += 1;
    return { ...sentence, checkable: score >= CHECKABLE, mayAnswer: score >= MAY_ANSWER };
  });
}
