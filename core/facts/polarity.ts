import { type Word, wordsOf } from '../text/words';

/** A word that turns a statement round. */
export interface Negation {
  text: string;
  start: number;
  end: number;
  /** `denial`: somebody says that it is not so; `not`: the text itself does; `failed`: it was tried and did not come about. */
  kind: 'not' | 'denial' | 'failed';
}

const NOT = new Set("not no never none neither nor cannot without nobody nothing nowhere hardly n't".split(' '));
const DENIAL = new Set(
  'deny denies denied denying denial denials reject rejects rejected rejecting dismiss dismissed dismisses dispute disputes disputed refuted rebuffed'.split(
    ' ',
  ),
);
const FAILED = new Set(
  'fail fails failed failing failure refuse refuses refused refusing lack lacks lacked lacking decline_to unable'.split(' '),
);
const CONTRACTION = /n't$/;

/** Phrases that hold a negative word and negate nothing of the statement. */
const HARMLESS = [
  /\bnot only\b/gi,
  /\bno (?:fewer|less|more|later) than\b/gi,
  /\bno longer\b/gi,
  /\bno doubt\b/gi,
  /\bnot just\b/gi,
  /\bnot least\b/gi,
  /\bnot to mention\b/gi,
  /\bno-?\s?fly\b/gi,
  /\bdo not travel\b/gi,
  /\bnothing but\b/gi,
  /\bwhether or not\b/gi,
  /\bwithout (?:precedent|delay)\b/gi,
  /\bNo\.? \d/g,
];

function harmlessSpans(text: string): [number, number][] {
  return HARMLESS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as [number, number]),
  );
}

function kindOf(word: Word): Negation['kind'] | null {
  if (NOT.has(word.folded) || CONTRACTION.test(word.folded)) return 'not';
  if (DENIAL.has(word.folded)) return 'denial';
  return FAILED.has(word.folded) ? 'failed' : null;
}

/** The negating words of a text, in order; set phrases such as "not only" or "no more than" are none. */
export function readNegations(text: string): Negation[] {
  const harmless = harmlessSpans(text);
  const found: Negation[] = [];
  for (const word of wordsOf(text)) {
    const kind = kindOf(word);
    if (kind === null || harmless.some(([start, end]) => word.start >= start && word.end <= end)) continue;
    found.push({ text: word.text, start: word.start, end: word.end, kind });
  }
  return found;
}

/** What ends the reach of a denial: a clause of its own begins. */
const NEW_CLAUSE = /[,;:–—]|\b(?:and|but|which|who|while|although|though)\b/;

/**
 * Whether a text, taken as one statement, says that something is so (`1`) or is not so (`-1`). A negation within the reach of a
 * denial turns it round again ("denied that there was no deal"); negations of clauses side by side do not.
 */
export function polarityOf(text: string, negations: readonly Negation[]): 1 | -1 {
  if (negations.length === 0) return 1;
  let turns = 0;
  for (let at = 0; at < negations.length; at += 1) {
    const [negation, next] = [negations[at] as Negation, negations[at + 1]];
    const nested = next !== undefined && negation.kind !== 'not' && !NEW_CLAUSE.test(text.slice(negation.end, next.start));
    const doubled =
      next !== undefined && negation.kind === 'not' && next.kind !== 'not' && next.start - negation.end <= DOUBLE_REACH;
    if (nested || doubled) at += 1;
    else turns += 1;
  }
  return turns === 0 ? 1 : -1;
}

/** "did not deny", "has never refused": the second word stands right behind the first. */
const DOUBLE_REACH = 3;
