import { keptIn } from '../kept';
import type { TextIndex } from './text-index';
import type { WordingIndex } from './wording-index';

/** One vocabulary and one set of postings over claims and paraphrases: the tellings of entry `e` are `docs[starts[e]] … docs[starts[e + 1] - 1]`, rising. */
export interface MergedPostings {
  /** Entry by term. */
  entries: Map<string, number>;
  vocabulary: string[];
  starts: Uint32Array;
  docs: Uint32Array;
}

/** Brings the words of a claims' index and of a paraphrases' index together; the paraphrases are numbered after the `claims` claims. */
export function mergePostings(index: TextIndex, wordings: WordingIndex, claims: number): MergedPostings {
  const entries = new Map(index.vocabulary.map((term, entry) => [term, entry]));
  const vocabulary = [...index.vocabulary];
  const merged = wordings.vocabulary.map((term) => keptIn(entries, term, () => vocabulary.push(term) - 1));
  // Every entry's claims come before its paraphrases.
  const starts = new Uint32Array(vocabulary.length + 1);
  const each = (visit: (entry: number, docs: Uint32Array, from: number) => void) => {
    const own = index.words;
    index.vocabulary.forEach((_, entry) => {
      visit(entry, own.docs.subarray(own.offsets[entry], own.offsets[entry + 1]), 0);
    });
    merged.forEach((entry, at) => {
      visit(entry, wordings.docs.subarray(wordings.offsets[at], wordings.offsets[at + 1]), claims);
    });
  };
  each((entry, { length }) => {
    (starts[entry + 1] as number) += length;
  });
  vocabulary.forEach((_, entry) => {
    (starts[entry + 1] as number) += starts[entry] as number;
  });
  const docs = new Uint32Array(starts.at(-1) as number);
  const next = starts.slice();
  each((entry, list, from) => {
    for (const doc of list) {
      docs[next[entry] as number] = from + doc;
      (next[entry] as number) += 1;
    }
  });
  return { entries, vocabulary, starts, docs };
}
