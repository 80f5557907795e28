import { type Word, wordsOf } from './words';

/** Phrases with what each stands for, found in a text word by word. */
export interface PhraseBook<T> {
  add(phrase: string, value: T): void;
  /** What the longest phrase that begins at word `at` stands for, with the number of its words; `null` when none begins there. */
  at(words: readonly Word[], at: number): { value: T; length: number } | null;
}

export function phraseBook<T>(): PhraseBook<T> {
  const phrases = new Map<string, T>();
  let longest = 0;
  const joined = (words: readonly Word[]) => words.map(({ folded }) => folded).join(' ');
  return {
    add(phrase, value) {
      const words = wordsOf(phrase);
      longest = Math.max(longest, words.length);
      phrases.set(joined(words), value);
    },
    at(words, at) {
      for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
        const value = phrases.get(joined(words.slice(at, at + length)));
        if (value !== undefined) return { value, length };
      }
      return null;
    },
  };
}
