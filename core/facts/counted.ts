import { PATTERNS, wordSet } from '../lexicon';
import { isStopWord, termOf, type Word } from '../text/words';
import { isNameTerm } from './names';
import { foldedAt, readNumber } from './numbers';
import { type Unit, unitAt, unitOfNoun } from './units';

/** Words that may stand between a figure and the thing it counts ("8,500 US soldiers"). */
const ADJECTIVES_SKIPPED = 3;

/** Things that news counts: met first, they end the search for what a figure counts. */
const COUNTED = wordSet(
  ({ counted }) => counted,
  (word) => (word.startsWith('c:') ? word : termOf(word)),
);
/** Living beings and arms that stand behind "one" as a figure; elsewhere "one" is a pronoun. */
const ONE_OF = wordSet(({ oneOf }) => oneOf);

/** Whether "one" before word `at` counts what stands there. */
export function countsOne(words: readonly Word[], at: number): boolean {
  return ONE_OF.has(foldedAt(words, at)) || unitAt(words, at) !== null;
}

/** Whether only a space or hyphen parts word `at` from the one before. */
function adjoins(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before === undefined || word === undefined || word.start - before.end <= 1;
}

/**
 * What a figure that ends before word `at` measures or counts, with how many of the words that say so follow directly. The noun
 * is the first that news counts, else the last word of the phrase; a unit has to follow at once.
 */
export function countedNoun(words: readonly Word[], at: number): { unit: Unit; length: number } {
  const unit = adjoins(words, at) ? unitAt(words, at) : null;
  if (unit !== null) return unit;
  let from = at;
  if (foldedAt(words, at) === 'of' && PATTERNS.determiner.test(foldedAt(words, at + 1))) from = at + 2;
  else if (foldedAt(words, at) === 'of') from = at + 1;
  if (foldedAt(words, from) === 'strong' && words[from]?.joined === true) from += 1;
  let last: string | null = null;
  for (let step = 0; step <= ADJECTIVES_SKIPPED; step += 1) {
    const word = words[from + step];
    if (word === undefined || (isStopWord(word.folded) && word.text !== 'US') || !adjoins(words, from + step)) break;
    // "two Su-34 jets": a model's name and number are no count.
    const model = words[from + step + 1];
    if (model?.joined === true && /^\d/.test(model.folded)) {
      step += 1;
      continue;
    }
    if (readNumber(words, from + step) !== null) break;
    last = termOf(word.folded);
    // "11,000 North Koreans": people by the name of their country.
    if (word.capital && PATTERNS.peopleEnd.test(word.folded) && isNameTerm(last)) last = 'c:citizen';
    if (COUNTED.has(last)) return { unit: unitOfNoun(last), length: from === at ? step + 1 : 0 };
  }
  return { unit: unitOfNoun(last ?? ''), length: 0 };
}
