import { gramsOf } from './grams';
import type { Postings, TextIndex } from './text-index';

/** BM25's usual constants (Robertson and Zaragoza, 2009): how fast repeats stop counting, how much length is held against a text. */
const K1 = 1.2;
const B = 0.75;
/** What a gram counts against a word. Measured on CheckThat! 2020 dev (docs/matching.md). */
const GRAM_WEIGHT = 0.45;
/** Grams in more than this share of the texts tell nothing and cost most of the time. */
const COMMON_GRAM_SHARE = 0.15;
/** Below this many texts no gram is too common. */
const SMALL_INDEX = 200;

export interface Candidate {
  /** Position of the text in the index. */
  doc: number;
  /** BM25 over words and grams; comparable within one query only. */
  score: number;
}

/** Finds candidates: keeps what a search needs at hand between queries. */
export interface Searcher {
  index: TextIndex;
  /** Inverse document frequency of a term; terms that the index does not hold weigh like the rarest. */
  idf(term: string): number;
  /** Whether any text of the index holds a term. */
  knows(term: string): boolean;
  /** The best `limit` texts for a query. `terms` maps a term to its weight, 1 for a word of the statement itself. */
  search(terms: ReadonlyMap<string, number>, text: string, limit: number): Candidate[];
}

/** Inverse document frequency of a term that stands in `frequency` of `size` texts, as BM25 has it. */
export function idfOf(size: number, frequency: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** How much the length of each text is held against it. */
function normsOf(lengths: Uint16Array): Float64Array {
  const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
  const norms = new Float64Array(lengths.length);
  for (const [doc, length] of lengths.entries()) norms[doc] = K1 * (1 - B + (B * length) / average);
  return norms;
}

function find(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] as number;
    if (at === value) return middle;
    if (at < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The best of the touched texts, or of what else is scored by number, the best first; the earlier one of equals. */
export function bestOf(touched: readonly number[], scores: Float32Array, limit: number): Candidate[] {
  const best: Candidate[] = [];
  for (const doc of touched) {
    const score = scores[doc] as number;
    const last = best[best.length - 1];
    if (best.length === limit && last !== undefined && (score < last.score || (score === last.score && doc > last.doc))) continue;
    let at = best.length;
    for (; at > 0; at -= 1) {
      const before = best[at - 1] as Candidate;
      if (before.score > score || (before.score === score && before.doc < doc)) break;
    }
    best.splice(at, 0, { doc, score });
    if (best.length > limit) best.pop();
  }
  return best;
}

/** Makes an index searchable. Not to be shared between interleaved searches of different callers: it keeps a scratch buffer. */
export function createSearcher(index: TextIndex): Searcher {
  const entries = new Map(index.vocabulary.map((term, entry) => [term, entry]));
  const wordNorms = normsOf(index.lengths);
  const gramNorms = normsOf(index.gramLengths);
  const scores = new Float32Array(index.size);
  const frequency = (postings: Postings, entry: number) =>
    (postings.offsets[entry + 1] as number) - (postings.offsets[entry] as number);
  const rarest = idfOf(index.size, 0);
  const weights = Float64Array.from(index.vocabulary, (_, entry) => idfOf(index.size, frequency(index.words, entry)));

  function idf(term: string): number {
    const entry = entries.get(term);
    return entry === undefined ? rarest : (weights[entry] as number);
  }

  function add(postings: Postings, entry: number, weight: number, norms: Float64Array, touched: number[]): void {
    const end = postings.offsets[entry + 1] as number;
    for (let at = postings.offsets[entry] as number; at < end; at += 1) {
      const doc = postings.docs[at] as number;
      const count = postings.counts[at] as number;
      if (scores[doc] === 0) touched.push(doc);
      (scores[doc] as number) += (weight * count * (K1 + 1)) / (count + (norms[doc] as number));
    }
  }

  function search(terms: ReadonlyMap<string, number>, text: string, limit: number): Candidate[] {
    const touched: number[] = [];
    for (const [term, weight] of terms) {
      const entry = entries.get(term);
      if (entry !== undefined) add(index.words, entry, weight * (weights[entry] as number), wordNorms, touched);
    }
    const common = index.size < SMALL_INDEX ? index.size : index.size * COMMON_GRAM_SHARE;
    for (const gram of gramsOf(text)) {
      const entry = find(index.gramList, gram);
      if (entry === -1) continue;
      const holders = frequency(index.grams, entry);
      if (holders > common) continue;
      add(index.grams, entry, GRAM_WEIGHT * idfOf(index.size, holders), gramNorms, touched);
    }
    const best = bestOf(touched, scores, limit);
    for (const doc of touched) scores[doc] = 0;
    return best;
  }

  return { index, idf, knows: (term) => entries.has(term), search };
}
