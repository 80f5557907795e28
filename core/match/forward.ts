import type { Postings, TextIndex } from './text-index';

/** What the index holds of each text, turned round: from the text to its terms and grams. */
export interface Forward {
  /** The distinct terms of a text that are words, in the order of the vocabulary. */
  terms(doc: number): string[];
  /** The sorted grams of a text. */
  grams(doc: number): Uint32Array;
}

/** The entries of every text, one after the other: those of text `d` are `entries[starts[d]] … entries[starts[d + 1] - 1]`. */
function turn({ offsets, docs }: Postings, size: number): { starts: Uint32Array; entries: Uint32Array } {
  const starts = new Uint32Array(size + 1);
  for (const doc of docs) starts[doc + 1] = (starts[doc + 1] as number) + 1;
  for (let doc = 0; doc < size; doc += 1) starts[doc + 1] = (starts[doc + 1] as number) + (starts[doc] as number);
  const next = starts.slice(0, size);
  const entries = new Uint32Array(docs.length);
  for (let entry = 0; entry + 1 < offsets.length; entry += 1) {
    for (let at = offsets[entry] as number; at < (offsets[entry + 1] as number); at += 1) {
      const doc = docs[at] as number;
      entries[next[doc] as number] = entry;
      next[doc] = (next[doc] as number) + 1;
    }
  }
  return { starts, entries };
}

/** Turns an index round, so that its texts need not be read again. `isWord` tells words from the terms of figures and dates. */
export function forwardOf(index: TextIndex, isWord: (term: string) => boolean): Forward {
  const words = turn(index.words, index.size);
  const grams = turn(index.grams, index.size);
  const word = index.vocabulary.map(isWord);
  return {
    terms(doc) {
      const found: string[] = [];
      for (let at = words.starts[doc] as number; at < (words.starts[doc + 1] as number); at += 1) {
        const entry = words.entries[at] as number;
        if (word[entry] === true) found.push(index.vocabulary[entry] as string);
      }
      return found;
    },
    grams: (doc) =>
      grams.entries.subarray(grams.starts[doc], grams.starts[doc + 1]).map((entry) => index.gramList[entry] as number),
  };
}
