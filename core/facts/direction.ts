import { PATTERNS, withLexicon, wordSet } from '../lexicon';
import { capped } from '../text/capped';
import { type Word, wordsOf } from '../text/words';

/** A word that says which way something moved, on one of the axes that news speaks of. */
export interface Direction {
  text: string;
  start: number;
  end: number;
  axis: Axis;
  sign: 1 | -1;
}

export type Axis = 'amount' | 'relation' | 'measure' | 'presence' | 'level' | 'stance';

const WORDS = new Map<string, { axis: Axis; sign: 1 | -1 }>();
withLexicon(({ directions }) => {
  for (const [axis, [up, down]] of Object.entries(directions) as [Axis, [string, string]][]) {
    for (const word of up.split(' ')) if (!WORDS.has(word)) WORDS.set(word, { axis, sign: 1 });
    for (const word of down.split(' ')) if (!WORDS.has(word)) WORDS.set(word, { axis, sign: -1 });
  }
});

/** Words that move an amount when a measured thing is their object, whatever else they do: "lifted its key rate", "inflation eased". */
const AMOUNTS = wordSet(({ amounts }) => amounts);
const TURNED = new Map<string, 1 | -1>();
withLexicon(({ turned: [up, down] }) => {
  for (const word of up.split(' ')) TURNED.set(word, 1);
  for (const word of down.split(' ')) TURNED.set(word, -1);
});
/** How far from such a word its measured thing may stand, in words. */
const OBJECT_REACH = 4;

/** "left" and "remain" are about presence only with a place or a thing that is left or stayed in. */
const LEFT_OTHERWISE = wordSet(({ leftOtherwise }) => leftOtherwise);
const STAYS_IN = wordSet(({ staysIn }) => staysIn);

/** Whether the word at `at` tells of no movement here: "at least", "high-level", "the left", "remains unclear". */
function still(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const [before, next] = [words[at - 1]?.folded ?? '', words[at + 1]];
  if (next?.joined === true && PATTERNS.joinedLevel.test(word.folded)) return true;
  if (PATTERNS.compared.test(word.folded) && PATTERNS.noCompared.test(next?.folded ?? '')) return true;
  if (PATTERNS.high.test(word.folded) && PATTERNS.noHigh.test(next?.folded ?? '')) return true;
  if (word.folded === 'left')
    return PATTERNS.beforeLeft.test(before) || LEFT_OTHERWISE.has(next?.folded ?? '') || /^\d/.test(next?.folded ?? '');
  if (word.folded === 'leave') return before === 'to' && next === undefined;
  return PATTERNS.stay.test(word.folded) && !STAYS_IN.has(next?.folded ?? '');
}

/** The words of direction in a text, in order. */
export function readDirections(whole: string): Direction[] {
  const text = capped(whole);
  const words = wordsOf(text);
  const found: Direction[] = [];
  words.forEach((word, at) => {
    const entry = WORDS.get(word.folded);
    if (entry === undefined || still(words, at)) return;
    const turned = TURNED.get(word.folded);
    const around = [...words.slice(Math.max(0, at - 2), at), ...words.slice(at + 1, at + 1 + OBJECT_REACH)];
    const amount = turned !== undefined && around.some((other) => AMOUNTS.has(other.folded));
    const way = amount ? ({ axis: 'amount', sign: turned } as const) : entry;
    found.push({ text: word.text, start: word.start, end: word.end, ...way });
  });
  return found;
}
