import { PATTERNS, withLexicon, wordSet } from '../lexicon';
import { capped } from '../text/capped';
import { phraseBook } from '../text/phrases';
import { type Word, wordsOf } from '../text/words';

/** A place named in a text, by its plain name. */
export interface Place {
  text: string;
  start: number;
  end: number;
  /** Canonical name; a town carries no country. */
  place: string;
}

/** Capitals that stand for a government, and count as places only behind a word of place. */
const GOVERNMENTS = wordSet(({ governments }) => governments);

const SPELLINGS = phraseBook<string>();
withLexicon(({ places }) => {
  for (const line of places.trim().split('\n')) {
    const [place, spellings] = line.split(': ') as [string, string];
    for (const spelling of spellings.split(', ')) SPELLINGS.add(spelling, place);
  }
});

/** How far back the word of place before a capital stands. */
const LOOK_BACK = 16;

/** The towns and sites that a text names as places. */
export function readPlaces(whole: string): Place[] {
  const text = capped(whole);
  const words = wordsOf(text);
  const places: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const found = word.capital ? SPELLINGS.at(words, at) : null;
    if (found === null) continue;
    const end = (words[at + found.length - 1] as Word).end;
    const stands =
      !GOVERNMENTS.has(found.value) || PATTERNS.ofPlace.test(text.slice(Math.max(0, word.start - LOOK_BACK), word.start));
    const spoken = PATTERNS.possessive.test(text.slice(word.start, end)) && GOVERNMENTS.has(found.value);
    if (stands && !spoken) places.push({ text: text.slice(word.start, end), start: word.start, end, place: found.value });
    at += found.length - 1;
  }
  return places;
}

/** The canonical place in a corpus field such as "Helsinki, Finland"; `null` when the table knows none. */
export function placeOf(written: string): string | null {
  const words = wordsOf(capped(written));
  for (let at = 0; at < words.length; at += 1) {
    const found = SPELLINGS.at(words, at);
    if (found !== null) return found.value;
  }
  return null;
}
