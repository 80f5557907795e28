import type { LEXICON } from './bundled-lexicon';

/**
 * The word lists that texts are read by: thesaurus, stop words, places, units, verbs of saying and the like. Data, not code: the extension carries them as a file
 * beside the corpus and reads it when the corpus is first asked for, so that no waking of the background parses them.
 */
export type Lexicon = typeof LEXICON;

let known: Lexicon | null = null;
const waiting: ((lexicon: Lexicon) => void)[] = [];

/** Reads texts by these lists from now on. To be called before the first text is read; the lists given first stay. */
export function useLexicon(lexicon: Lexicon): void {
  if (known !== null) return;
  known = lexicon;
  for (const fill of waiting.splice(0)) fill(lexicon);
}

/** Calls `fill` with the lists once, as soon as there are any: in the order in which it was asked, so that a module can build on those that it imports. */
export function withLexicon(fill: (lexicon: Lexicon) => void): void {
  if (known === null) waiting.push(fill);
  else fill(known);
}

/** The lists themselves. Throws where there are none yet. */
export function lists(): Lexicon {
  if (known === null) throw new Error('The word lists were not loaded.');
  return known;
}

/** A pattern as JSON keeps it, with what it stands for in a list. */
export type Written<T> = [source: string, flags: string, value: T];

/** The patterns by which texts are read, by their names; filled when the lists are there. */
export const PATTERNS = {} as Record<keyof Lexicon['patterns'], RegExp>;
withLexicon(({ patterns }) => {
  for (const [name, [source, flags]] of Object.entries(patterns))
    PATTERNS[name as keyof Lexicon['patterns']] = new RegExp(source, flags);
});

/** A list of patterns with what each stands for, filled when the lists are there. */
export function patternList<T>(pick: (lexicon: Lexicon) => readonly Written<T>[]): readonly [RegExp, T][] {
  const list: [RegExp, T][] = [];
  withLexicon((lexicon) => {
    for (const [source, flags, value] of pick(lexicon)) list.push([new RegExp(source, flags), value]);
  });
  return list;
}

/** A set of words, filled when the lists are there. `pick` names the list: words with a space between them. */
export function wordSet(
  pick: (lexicon: Lexicon) => string,
  read: (word: string) => string = (word) => word,
): ReadonlySet<string> {
  const words = new Set<string>();
  withLexicon((lexicon) => {
    for (const word of pick(lexicon).split(' ')) words.add(read(word));
  });
  return words;
}
