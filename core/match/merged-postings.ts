import { numbered } from '../kept';
import type { Postings, TextIndex } from './text-index';
import type { WordingIndex } from './wording-index';

/** One vocabulary and one set of postings over claims and paraphrases: the tellings of entry `e` are `docs[starts[e]] … docs[starts[e + 1] - 1]`, rising. */
export interface MergedPostings {
  /** Entry by term. */
  entries: Map<string, number>;
  vocabulary: string[];
  starts: Uint32Array;
  docs: Uint32Array;
}

/** Brings the words of a claims' index and of a paraphrases' index together; the paraphrases are numbered after the claims. */
export function mergePostings({ vocabulary: own, words, size }: TextIndex, wordings: WordingIndex): MergedPostings {
  // Terms of the claims keep their numbers.
  const vocabulary = [...new Set([...own, ...wordings.vocabulary])];
  const theirs = numbered(wordings.vocabulary);
  const starts = new Uint32Array(vocabulary.length + 1);
  const docs = new Uint32Array(words.docs.length + wordings.docs.length);
  let end = 0;
  /** Adds the list of an entry; of one that is not there, none. */
  const add = (lists: Pick<Postings, 'offsets' | 'docs'>, entry: number, from: number) => {
    const { offsets } = lists;
    for (let at = offsets[entry] as number; at < (offsets[entry + 1] as number); at += 1) {
      docs[end] = from + (lists.docs[at] as number);
      end += 1;
    }
  };
  vocabulary.forEach((term, entry) => {
    // Every entry's claims come before its paraphrases.
    add(words, entry, 0);
    add(wordings, theirs.get(term) ?? -1, size);
    starts[entry + 1] = end;
  });
  return { entries: numbered(vocabulary), vocabulary, starts, docs };
}
