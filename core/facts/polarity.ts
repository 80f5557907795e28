import { PATTERNS, patternList, wordSet } from '../lexicon';
import { capped } from '../text/capped';
import { type Word, wordsOf } from '../text/words';

/** A word that turns a statement round. */
export interface Negation {
  text: string;
  start: number;
  end: number;
  /** `denial`: somebody says that it is not so; `not`: the text itself does; `failed`: it was tried and did not come about. */
  kind: 'not' | 'denial' | 'failed';
}

const NOT = wordSet(({ not }) => not);
const DENIAL = wordSet(({ denial }) => denial);
const FAILED = wordSet(({ failed }) => failed);
/** Negations of two words: the first word with what has to follow it. */
const PAIRS = patternList(({ negationPairs }) => negationPairs);
const CONTRACTION = /n't$/;

/** Phrases that hold a negative word and negate nothing of the statement. */
const HARMLESS = patternList(({ harmless }) => harmless);

function harmlessSpans(text: string): [number, number][] {
  return HARMLESS.flatMap(([pattern]) =>
    [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as [number, number]),
  );
}

function kindOf(word: Word): Negation['kind'] | null {
  if (NOT.has(word.folded) || CONTRACTION.test(word.folded)) return 'not';
  if (DENIAL.has(word.folded)) return 'denial';
  return FAILED.has(word.folded) ? 'failed' : null;
}

function kindOfPair(word: Word, next: Word): Negation['kind'] | null {
  return PAIRS.find(([first, [second]]) => first.test(word.folded) && second === next.folded)?.[1][1] ?? null;
}

/** The negating words of a text, in order; set phrases such as "not only" or "no more than" are none. */
export function readNegations(whole: string): Negation[] {
  const text = capped(whole);
  const harmless = harmlessSpans(text);
  const words = wordsOf(text);
  const found: Negation[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    const alone = kindOf(word);
    const kind = alone ?? (next === undefined ? null : kindOfPair(word, next));
    if (kind === null || harmless.some(([start, end]) => word.start >= start && word.end <= end)) return;
    const end = alone === null && next !== undefined ? next.end : word.end;
    found.push({ text: text.slice(word.start, end), start: word.start, end, kind });
  });
  return found;
}

/**
 * Whether a text, taken as one statement, says that something is so (`1`) or is not so (`-1`). A negation within the reach of a
 * denial turns it round again ("denied that there was no deal"); negations of clauses side by side do not.
 */
export function polarityOfText(text: string, negations: readonly Negation[]): 1 | -1 {
  if (negations.length === 0) return 1;
  let turns = 0;
  for (let at = 0; at < negations.length; at += 1) {
    const [negation, next] = [negations[at] as Negation, negations[at + 1]];
    const between = next === undefined ? '' : text.slice(negation.end, next.start);
    const nested = next !== undefined && negation.kind !== 'not' && !PATTERNS.newClause.test(between);
    const doubled =
      next !== undefined &&
      negation.kind === 'not' &&
      next.start - negation.end <= (next.kind === 'not' ? 1 : DOUBLE_REACH) &&
      (next.kind !== 'not' || next.text.toLowerCase() === 'without') &&
      !PATTERNS.newClause.test(between);
    if (nested || doubled) at += 1;
    else turns += 1;
  }
  return turns === 0 ? 1 : -1;
}

/** "did not deny", "has never explicitly refused": the second word stands one adverb behind the first at most. */
const DOUBLE_REACH = 14;
