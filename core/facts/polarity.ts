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

/** Whether a text, taken as one statement, says that something is so (`1`) or is not so (`-1`): an odd number of turns. */
export function polarityOf(negations: readonly Negation[]): 1 | -1 {
  return negations.length % 2 === 0 ? 1 : -1;
}
