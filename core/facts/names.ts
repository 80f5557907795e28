import { conceptOf } from '../text/concepts';
import { isStopWord, termOf, type Word, wordsOf } from '../text/words';

/** A name in a text: one or more capitalised words that stand together. */
export interface Name {
  text: string;
  start: number;
  end: number;
  /** The terms of its words, by which it is compared. */
  terms: string[];
}

const CALENDAR = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);
/** Words that open a sentence with a capital and name nobody; beside the stop words. */
const OPENERS = new Set(
  'reports critics experts analysts officials while despite under reporting asked speaking earlier later last next public trade inflation however'.split(
    ' ',
  ),
);
/** Concepts whose words are names wherever they stand. */
const NAME_CONCEPTS = new Set(
  (
    'us russia ukraine zelensky trump putin biden poland nato eu europe uk germany france china northkorea lavrov alaska saudi finland hague ' +
    'un spain italy norway sweden denmark netherlands belgium austria switzerland hungary slovakia czechia romania bulgaria serbia greece ' +
    'estonia latvia lithuania belarus moldova kazakhstan armenia azerbaijan turkey israel iran syria egypt qatar emirates india pakistan ' +
    'afghanistan japan southkorea vietnam canada mexico brazil venezuela cuba australia crimea donbas kharkiv luhansk odesa zaporizhzhia'
  )
    .split(' ')
    .map((name) => `c:${name}`),
);

/** Whether a term stands for a person, country, place or organisation of the thesaurus. */
export function isNameTerm(term: string): boolean {
  return NAME_CONCEPTS.has(term);
}

/** The names of a text in order: capitalised runs, the first word of a sentence only when it is known or the run goes on. */
export function readNames(text: string): Name[] {
  const words = wordsOf(text);
  const names: Name[] = [];
  let run: Word[] = [];
  const close = () => {
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) {
      names.push({
        text: text.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        terms: run.map((word) => termOf(word.text === 'US' ? 'usa' : word.folded)),
      });
    }
    run = [];
  };
  words.forEach((word, index) => {
    const known = conceptOf(word.folded);
    const named =
      known !== null && NAME_CONCEPTS.has(known) && (word.folded !== 'us' || word.text === 'US' || word.text === 'U.S');
    const opens = index === 0 || /[.!?:;“"]\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start));
    const skip =
      CALENDAR.has(word.folded) ||
      (isStopWord(word.folded) && !named) ||
      (opens && !named && (OPENERS.has(word.folded) || !nextIsCapital(index)));
    const adjacent = run.length > 0 && word.start - (run.at(-1) as (typeof words)[number]).end <= 1;
    if (!word.capital || skip) {
      close();
      return;
    }
    if (run.length > 0 && !adjacent) close();
    run.push(word);
  });
  close();
  return names;

  function nextIsCapital(index: number): boolean {
    const next = words[index + 1];
    return next?.capital === true && !CALENDAR.has(next.folded) && next.start - (words[index] as (typeof words)[number]).end <= 1;
  }
}
