import { withLexicon } from '../lexicon';

const CONCEPTS = new Map<string, string>();
withLexicon(({ concepts }) => {
  for (const line of concepts.trim().split('\n')) {
    const [name, words] = line.split(': ') as [string, string];
    for (const word of words.split(' ')) CONCEPTS.set(word, `c:${name}`);
  }
});

/** The concept of a folded word or stem, as `c:name`, or `null` when the thesaurus has none. Throws where no word lists are at hand: texts would be misread. */
export function conceptOf(word: string): string | null {
  if (CONCEPTS.size === 0) throw new Error('The word lists were not loaded.');
  return CONCEPTS.get(word) ?? null;
}
