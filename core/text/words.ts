import { stemmer } from 'stemmer';
import { withLexicon, wordSet } from '../lexicon';
import { conceptOf } from './concept-of';

/** A word of a text, folded for comparison, with its place. */
export interface Word {
  /** As it stands in the text. */
  text: string;
  /** Lower case, without diacritics, possessive `'s` taken off. */
  folded: string;
  start: number;
  end: number;
  /** It begins with a capital. */
  capital: boolean;
  /** A hyphen joins it to the word before (`34` of `Su-34`). */
  joined: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
/** Latin letters that carry a stroke and no mark to take off. */
const STROKED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
/** Longer runs are no words of a language. */
const MAX_WORD_LENGTH = 40;

/** Words of these characters need no folding of marks. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Folds a word: NFKD without marks, lower case, straight apostrophes, no possessive. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase().replace(/'s$/, '');
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđħŧßæœı]/g, (letter) => STROKED[letter] as string)
    .replace(/’/g, "'")
    .replace(/'s$/, '');
}

/** Names of two words that news also writes as one: both words are folded to it. */
const TWO_WORD_NAMES = new Map<string, string>();
/** Their first words: the only ones at which the table is asked. */
const FIRST_OF_TWO = new Set<string>();
withLexicon(({ twoWordNames }) => {
  for (const [one, names] of Object.entries(twoWordNames)) {
    for (const name of names.split(', ')) {
      TWO_WORD_NAMES.set(name, one);
      FIRST_OF_TWO.add(name.split(' ')[0] as string);
    }
  }
});

/** The words of texts read last: every kind of fact of one sentence asks for them. Emptied at a size that a few pages fill. */
const recent = new Map<string, readonly Word[]>();
const MAX_RECENT = 4_000;
/** Texts longer than a sentence are read once. */
const MAX_KEPT_LENGTH = 1_500;

/**
 * The words of a text in order. Hyphenated words are split at the hyphen; figures keep their inner points and commas
 * (`1,000`, `3.5`), abbreviations theirs (`U.S`).
 */
export function wordsOf(text: string): readonly Word[] {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    let start = found.index;
    for (const [step, part] of found[0].split('-').entries()) {
      if (part !== '' && part.length <= MAX_WORD_LENGTH) {
        const folded = fold(part);
        words.push({ text: part, folded, start, end: start + part.length, capital: /^\p{Lu}/u.test(part), joined: step > 0 });
        foldName(words);
      }
      start += part.length + 1;
    }
  }
  if (recent.size >= MAX_RECENT) recent.clear();
  if (text.length <= MAX_KEPT_LENGTH) recent.set(text, words);
  return words;
}

/** Folds the last two words to one name where they are one and stand side by side. */
function foldName(words: Word[]): void {
  const [first, second] = [words.at(-2), words.at(-1)];
  if (first === undefined || second === undefined || !FIRST_OF_TWO.has(first.folded) || second.start - first.end !== 1) return;
  const name = TWO_WORD_NAMES.get(`${first.folded} ${second.folded}`);
  if (name === undefined) return;
  first.folded = name;
  second.folded = name;
}

const STOP_WORDS = wordSet(({ stopWords }) => stopWords);

/** Words too common to tell one statement from another. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}

const stems = new Map<string, string>();
/** The stem table is emptied at this size, so that reading many pages does not grow it for ever. */
const MAX_CACHED_STEMS = 50_000;

/**
 * What a folded word is compared by: the concept it belongs to where the thesaurus knows one (`troops` and `soldiers`,
 * `Zelenskyy` and `Zelensky`), else its Porter stem.
 */
export function termOf(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  const term = conceptOf(folded) ?? conceptOf(stemmer(folded)) ?? stemmer(folded);
  if (stems.size >= MAX_CACHED_STEMS) stems.clear();
  stems.set(folded, term);
  return term;
}

/** The terms of a text that carry meaning, in order, repeats kept; figures are left to the facts. */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word.folded) || (word.text === 'US' && word.capital))
    .map((word) => (word.text === 'US' ? 'c:us' : termOf(word.folded)));
}
