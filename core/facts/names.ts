import { PATTERNS, wordSet } from '../lexicon';
import { capped } from '../text/capped';
import { conceptOf } from '../text/concept-of';
import { isStopWord, termOf, type Word, wordsOf } from '../text/words';

/** A name in a text: one or more capitalised words that stand together. */
export interface Name {
  text: string;
  start: number;
  end: number;
  /** The terms of its words, by which it is compared. */
  terms: string[];
}

const CALENDAR = wordSet(({ calendar }) => calendar);
/** First names that are stop words elsewhere. */
const FIRST_NAMES = wordSet(({ firstNames }) => firstNames);
/** Words that open a sentence with a capital and name nobody; beside the stop words. */
const OPENERS = wordSet(({ openers }) => openers);
/** Concepts whose words are names wherever they stand. */
const NAME_CONCEPTS = wordSet(
  ({ nameConcepts }) => nameConcepts,
  (name) => `c:${name}`,
);

/** Whether a term stands for a person, country, place or organisation of the thesaurus. */
export function isNameTerm(term: string): boolean {
  return NAME_CONCEPTS.has(term);
}

/** Small words inside a name: "Ursula von der Leyen", "Board of Peace". */
const PARTICLES = wordSet(({ particles }) => particles);
/** At most so many stand in a row. */
const MOST_PARTICLES = 2;

/** The names of a text in order: capitalised runs, the first word of a sentence only when it is known or the run goes on. */
export function readNames(whole: string): Name[] {
  const text = capped(whole);
  const words = wordsOf(text);
  const names: Name[] = [];
  let run: Word[] = [];
  let particles: Word[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined) {
      const end = last.end - (PATTERNS.possessive.test(last.text) ? 2 : 0);
      names.push({
        text: text.slice(first.start, end),
        start: first.start,
        end,
        terms: run.filter((word) => !PARTICLES.has(word.folded)).map((word) => termOf(word.text === 'US' ? 'usa' : word.folded)),
      });
    }
    run = [];
    particles = [];
  };
  words.forEach((word, index) => {
    const before = particles.at(-1) ?? run.at(-1);
    const adjacent = before !== undefined && PATTERNS.besideName.test(text.slice(before.end, word.start));
    if (
      !word.capital &&
      PARTICLES.has(word.folded) &&
      adjacent &&
      particles.length < MOST_PARTICLES &&
      !PATTERNS.possessive.test(before.text)
    ) {
      particles.push(word);
      return;
    }
    if (!word.capital || skips(index, word)) {
      close();
      return;
    }
    if (run.length > 0 && (!adjacent || PATTERNS.possessive.test((run.at(-1) as Word).text))) close();
    run.push(...particles, word);
    particles = [];
  });
  close();
  return names;

  function skips(index: number, word: Word): boolean {
    const known = conceptOf(word.folded);
    const named = known !== null && NAME_CONCEPTS.has(known) && (word.folded !== 'us' || word.text === 'US');
    // "MH17", "TASS": nothing else is written so.
    if (PATTERNS.acronym.test(word.text) && !isStopWord(word.folded)) return false;
    const opens = index === 0 || PATTERNS.opener.test(text.slice(Math.max(0, word.start - 3), word.start));
    if (CALENDAR.has(word.folded)) return true;
    if (isStopWord(word.folded) && !named && !FIRST_NAMES.has(word.folded)) return true;
    return opens && !named && (OPENERS.has(word.folded) || !goesOn(index, word));
  }

  /** Whether the name that begins with a sentence's first word goes on behind it. */
  function goesOn(index: number, word: Word): boolean {
    let at = index + 1;
    while (words[at]?.capital === false && PARTICLES.has(words[at]?.folded ?? '') && at - index <= MOST_PARTICLES) at += 1;
    const next = words[at];
    if (next === undefined || (words[index + 1] as Word).start - word.end > 1) return false;
    if (at > index + 1) return next.capital && !isStopWord(word.folded);
    return next.capital && !CALENDAR.has(next.folded);
  }
}
