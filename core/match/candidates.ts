import { numbered } from '../kept';
import { gramsOf } from './grams';
import { textsOf } from './packed-postings';
import type { TextIndex } from './text-index';

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
  /** The best `limit` texts for a query. `terms` maps a term to its weight, 1 for a word of the statement itself. */
  search(terms: ReadonlyMap<string, number>, text: string, limit: number): Candidate[];
}

/** Inverse document frequency of a term that stands in `frequency` of `size` texts, as BM25 has it. */
export function idfOf(size: number, frequency: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

function mean(lengths: Uint32Array): number {
  return Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1);
}

/** Where a value stands in a rising list, or would stand. */
function placeIn(rising: Uint32Array, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
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
  const { size, vocabulary, lengths, gramLengths, gramList, grams, words } = index;
  const { offsets, docs, counts } = words;
  const entries = numbered(vocabulary);
  const wordLength = mean(lengths);
  const gramLength = mean(gramLengths);
  const scores = new Float32Array(size);
  const unpacked = new Uint32Array(size);
  const rarest = idfOf(size, 0);
  const weights = Float64Array.from(vocabulary, (_, entry) =>
    idfOf(size, (offsets[entry + 1] as number) - (offsets[entry] as number)),
  );

  function idf(term: string): number {
    const entry = entries.get(term);
    return entry === undefined ? rarest : (weights[entry] as number);
  }

  /** Adds what an entry weighs to the texts that hold it, so often as `counts` says, or once. */
  function add(
    docs: Uint32Array,
    counts: Uint8Array | null,
    weight: number,
    lengths: Uint32Array,
    average: number,
    touched: number[],
  ): void {
    for (let at = 0; at < docs.length; at += 1) {
      const doc = docs[at] as number;
      const count = counts?.[at] ?? 1;
      const norm = K1 * (1 - B + (B * (lengths[doc] as number)) / average);
      if (scores[doc] === 0) touched.push(doc);
      (scores[doc] as number) += (weight * count * (K1 + 1)) / (count + norm);
    }
  }

  function search(terms: ReadonlyMap<string, number>, text: string, limit: number): Candidate[] {
    const touched: number[] = [];
    for (const [term, weight] of terms) {
      const entry = entries.get(term);
      if (entry === undefined) continue;
      const [from, to] = [offsets[entry], offsets[entry + 1]];
      const all = weight * (weights[entry] as number);
      add(docs.subarray(from, to), counts.subarray(from, to), all, lengths, wordLength, touched);
    }
    const common = size < SMALL_INDEX ? size : size * COMMON_GRAM_SHARE;
    for (const gram of gramsOf(text)) {
      const entry = placeIn(gramList, gram);
      const holders = grams.sizes[entry] as number;
      if (gramList[entry] !== gram || holders > common) continue;
      const weight = GRAM_WEIGHT * idfOf(size, holders);
      add(textsOf(grams, entry, unpacked), null, weight, gramLengths, gramLength, touched);
    }
    const best = bestOf(touched, scores, limit);
    for (const doc of touched) scores[doc] = 0;
    return best;
  }

  return { index, idf, search };
}
