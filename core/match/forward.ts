import type { Postings, TextIndex } from './text-index';

/** What the index holds of each text, turned round: from the text to its terms and grams. */
export interface Forward {
  /** The distinct terms of a text that are words, in the order of the vocabulary. */
  terms(doc: number): string[];
  /** The sorted grams of a text. */
  grams(doc: number): Uint32Array;
}

/** Turns postings round: tells the entries of every text, rising. */
export function turn({ offsets, docs }: Pick<Postings, 'offsets' | 'docs'>, size: number): (doc: number) => Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const doc of docs) (starts[doc + 1] as number) += 1;
  for (let doc = 0; doc < size; doc += 1) (starts[doc + 1] as number) += starts[doc] as number;
  const next = starts.slice(0, size);
  const entries = new Uint32Array(docs.length);
  for (let entry = 0; entry + 1 < offsets.length; entry += 1) {
    for (const doc of docs.subarray(offsets[entry], offsets[entry + 1])) {
      entries[next[doc] as number] = entry;
      (next[doc] as number) += 1;
    }
  }
  return (doc) => entries.subarray(starts[doc], starts[doc + 1]);
}

/** Turns an index round, so that its texts need not be read again. `isWord` tells words from the terms of figures and dates. */
export function forwardOf(index: TextIndex, isWord: (term: string) => boolean): Forward {
  const words = turn(index.words, index.size);
  const grams = turn(index.grams, index.size);
  const word = index.vocabulary.map(isWord);
  return {
    terms: (doc) => [...words(doc)].filter((entry) => word[entry]).map((entry) => index.vocabulary[entry] as string),
    grams: (doc) => grams(doc).map((entry) => index.gramList[entry] as number),
  };
}
