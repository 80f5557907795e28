import { packNumbers } from '../corpus/varint';
import { gramsOf } from './grams';
import { type PackedPostings, packedPostings } from './packed-postings';

/** What is indexed of one text: its terms (repeats kept) and the plain text for 4-grams. */
export interface Indexed {
  terms: readonly string[];
  text: string;
}

/** Inverted lists of one vocabulary: the texts of entry `e` are `docs[offsets[e]] … docs[offsets[e + 1] - 1]`. */
export interface Postings {
  offsets: Uint32Array;
  docs: Uint32Array;
  /** How often the entry occurs in that text, at most 255. */
  counts: Uint8Array;
}

/** An inverted index over words and character 4-grams in typed arrays. A gram counts once for each text. */
export interface TextIndex {
  size: number;
  /** Number of terms of each text. */
  lengths: Uint32Array;
  /** Number of grams of each text. */
  gramLengths: Uint32Array;
  vocabulary: string[];
  words: Postings;
  /** Sorted gram numbers; position is the entry. */
  gramList: Uint32Array;
  grams: PackedPostings;
}

function postingsOf<K>(lists: Map<K, Map<number, number>>, keys: readonly K[]): Postings {
  const offsets = new Uint32Array(keys.length + 1);
  let total = 0;
  keys.forEach((key, entry) => {
    offsets[entry] = total;
    total += (lists.get(key) as Map<number, number>).size;
  });
  offsets[keys.length] = total;
  const docs = new Uint32Array(total);
  const counts = new Uint8Array(total);
  let at = 0;
  for (const key of keys) {
    for (const [doc, count] of lists.get(key) as Map<number, number>) {
      docs[at] = doc;
      counts[at] = Math.min(255, count);
      at += 1;
    }
  }
  return { offsets, docs, counts };
}

function count<K>(lists: Map<K, Map<number, number>>, key: K, doc: number): void {
  let list = lists.get(key);
  if (list === undefined) {
    list = new Map();
    lists.set(key, list);
  }
  list.set(doc, (list.get(doc) ?? 0) + 1);
}

/** Builds the index of a list of texts; text `i` is found as `i`. */
export function buildIndex(texts: readonly Indexed[]): TextIndex {
  const words = new Map<string, Map<number, number>>();
  const grams = new Map<number, Map<number, number>>();
  const lengths = new Uint32Array(texts.length);
  const gramLengths = new Uint32Array(texts.length);
  texts.forEach((text, doc) => {
    lengths[doc] = Math.min(65_535, text.terms.length);
    for (const term of text.terms) count(words, term, doc);
    const list = gramsOf(text.text);
    gramLengths[doc] = Math.min(65_535, list.length);
    for (const gram of list) count(grams, gram, doc);
  });
  const vocabulary = [...words.keys()].sort();
  const gramList = Uint32Array.from(grams.keys()).sort();
  return {
    size: texts.length,
    lengths,
    gramLengths,
    vocabulary,
    words: postingsOf(words, vocabulary),
    gramList,
    grams: packed(postingsOf(grams, [...gramList]), texts.length),
  };
}

/** How many texts each entry has. */
export function sizesOf({ offsets }: Pick<Postings, 'offsets'>): Uint32Array {
  return offsets.subarray(1).map((end, entry) => end - (offsets[entry] as number));
}

/** The texts of each entry as differences to the one before; the first as it is. */
export function gapsOf({ offsets, docs }: Pick<Postings, 'offsets' | 'docs'>): Uint32Array {
  const found = new Uint32Array(docs.length);
  for (let entry = 0; entry + 1 < offsets.length; entry += 1) {
    let before = 0;
    for (let at = offsets[entry] as number; at < (offsets[entry + 1] as number); at += 1) {
      found[at] = (docs[at] as number) - before;
      before = docs[at] as number;
    }
  }
  return found;
}

function packed(postings: Postings, texts: number): PackedPostings {
  return packedPostings(sizesOf(postings), packNumbers(gapsOf(postings)), texts);
}
