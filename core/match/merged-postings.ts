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
  const merged = wordings.vocabulary.map((term) => {
    const known = entries.get(term);
    if (known !== undefined) return known;
    entries.set(term, vocabulary.length);
    vocabulary.push(term);
    return vocabulary.length - 1;
  });
  const own = index.words;
  const starts = new Uint32Array(vocabulary.length + 1);
  for (let entry = 0; entry < index.vocabulary.length; entry += 1)
    starts[entry + 1] = (own.offsets[entry + 1] as number) - (own.offsets[entry] as number);
  merged.forEach((entry, at) => {
    const more = (wordings.offsets[at + 1] as number) - (wordings.offsets[at] as number);
    starts[entry + 1] = (starts[entry + 1] as number) + more;
  });
  for (let entry = 0; entry < vocabulary.length; entry += 1)
    starts[entry + 1] = (starts[entry + 1] as number) + (starts[entry] as number);
  const docs = new Uint32Array(starts[vocabulary.length] as number);
  const next = starts.slice(0, vocabulary.length);
  const put = (entry: number, doc: number) => {
    docs[next[entry] as number] = doc;
    next[entry] = (next[entry] as number) + 1;
  };
  for (let entry = 0; entry < index.vocabulary.length; entry += 1) {
    for (let at = own.offsets[entry] as number; at < (own.offsets[entry + 1] as number); at += 1)
      put(entry, own.docs[at] as number);
  }
  merged.forEach((entry, at) => {
    for (let place = wordings.offsets[at] as number; place < (wordings.offsets[at + 1] as number); place += 1)
      put(entry, claims + (wordings.docs[place] as number));
  });
  return { entries, vocabulary, starts, docs };
}
