import { readDates } from '../facts/dates';
import { readNames } from '../facts/names';
import { readQuantities } from '../facts/quantities';
import { readSpeaker } from '../facts/speech';
import { wordsOf } from '../text/words';

/** A claim has at least this many words: fewer are captions, labels, cross-heads. */
export const MIN_WORDS = 5;
/** From here on a sentence is compared; measured on ClaimBuster (docs/matching.md). */
export const CHECKABLE = 0.5;

const NAVIGATION =
  /^(?:read (?:more|also|next)|sign up|subscribe|click|share|follow us|advertisement|related|photo|image|video|listen|watch|share this|comments?|copyright|©|getty|source:|leave a reply|search|skip to|newsletter|you might also like|see also|editor'?s note|this article|more on|recommended|updated|published|last updated|file photo)\b/i;
const CALL =
  /^(?:please|let us|let's|join|find out|learn|sign|subscribe|download|contact|follow|stay tuned|don't miss|watch|expect)\b/i;
const FIRST_PERSON = /\b(?:I|my|we|our|us|me)\b/;
const WISH = /\b(?:should|ought to|must|need to|needs to|let's hope|i think|i believe|i hope|perhaps|maybe)\b/i;
const PAST_OR_EVENT =
  /\b(?:was|were|has|have|had|did|is|are|met|said|says|told|signed|agreed|announced|killed|died|lasted|took|made|gave|went|came|held|began|ended|won|lost|fell|rose|left|led|sent|cut|put|called|denied|ed)\b|\b[a-z]{3,}ed\b/i;
const VAGUE =
  /\b(?:important|crucial|essential|interesting|remarkable|complex|tapestry|landscape|delve|question arises|remains to be seen)\b/i;

/**
 * How surely a sentence is something that could be checked, 0–1: who did or said what, how many, when. Questions, navigation,
 * wishes and calls to act score 0.
 */
export function checkability(sentence: string): number {
  const words = wordsOf(sentence);
  if (words.length < MIN_WORDS || NAVIGATION.test(sentence) || CALL.test(sentence)) return 0;
  if (/\?["”’)]*$/.test(sentence.trim())) return 0;
  const quantities = readQuantities(sentence).length;
  const dates = readDates(sentence, '2025-06-15').length;
  const names = readNames(sentence).length;
  const verb = PAST_OR_EVENT.test(sentence);
  let score = 0.1;
  score += Math.min(0.4, 0.3 * quantities) + Math.min(0.3, 0.2 * dates) + Math.min(0.35, 0.2 * names);
  if (verb) score += 0.2;
  if (readSpeaker(sentence) !== null) score += 0.1;
  if (FIRST_PERSON.test(sentence) && !/["“”]/.test(sentence)) score -= 0.15;
  if (WISH.test(sentence)) score -= 0.2;
  if (VAGUE.test(sentence)) score -= 0.15;
  return Math.max(0, Math.min(1, score));
}
