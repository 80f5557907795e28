import type { Postings, TextIndex } from '../match/text-index';
import type { Learned } from '../match/weights';
import { decodeUtf8, encodeUtf8 } from '../text/utf8';
import type { CompiledCorpus } from './compile';
import type { Corpus } from './types';
import { packNumbers, unpackNumbers } from './varint';

/** First bytes of the format, and its version. */
const MAGIC = 0x344c4453;
const HEADER_BYTES = 8;

interface Header {
  corpus: Corpus;
  vocabulary: string;
  /** Of each list that follows: how many numbers, in how many bytes. */
  lists: [count: number, bytes: number][];
}

/** How long each entry's list of texts is. */
function holders({ offsets }: Postings): Uint32Array {
  return offsets.subarray(1).map((end, entry) => end - (offsets[entry] as number));
}

/** The texts of each entry as differences to the one before; the first as it is. */
function gaps({ offsets, docs }: Postings): Uint32Array {
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

function rising(numbers: Uint32Array): Uint32Array {
  return numbers.map((value, at) => value - (at === 0 ? 0 : (numbers[at - 1] as number)));
}

/**
 * Writes a compiled corpus as bytes: magic, length of the header, the header as JSON, then the index's lists as packed numbers.
 * Little-endian. The bytes are meant to be compressed.
 */
export function encodeCorpus({ corpus, index }: Pick<CompiledCorpus, 'corpus' | 'index'>): Uint8Array {
  const { words, grams } = index;
  const lists = [
    index.lengths,
    index.gramLengths,
    holders(words),
    gaps(words),
    words.counts,
    rising(index.gramList),
    holders(grams),
    gaps(grams),
  ];
  const packed = lists.map(packNumbers);
  const header: Header = {
    corpus,
    vocabulary: index.vocabulary.join('\n'),
    lists: lists.map((list, at) => [list.length, (packed[at] as Uint8Array).length]),
  };
  const json = encodeUtf8(JSON.stringify(header));
  const bytes = new Uint8Array(packed.reduce((sum, list) => sum + list.length, HEADER_BYTES + json.length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, HEADER_BYTES);
  let at = HEADER_BYTES + json.length;
  for (const list of packed) {
    bytes.set(list, at);
    at += list.length;
  }
  return bytes;
}

const DAMAGED = 'The corpus file is cut short or damaged: install the extension again.';

function postings(held: Uint32Array, differences: Uint32Array, counts: Uint8Array, texts: number): Postings {
  const offsets = new Uint32Array(held.length + 1);
  for (let entry = 0; entry < held.length; entry += 1) offsets[entry + 1] = (offsets[entry] as number) + (held[entry] as number);
  if (offsets.at(-1) !== differences.length || counts.length !== differences.length) throw new Error(DAMAGED);
  const docs = new Uint32Array(differences.length);
  for (let entry = 0; entry < held.length; entry += 1) {
    let before = 0;
    for (let at = offsets[entry] as number; at < (offsets[entry + 1] as number); at += 1) {
      before += differences[at] as number;
      if (before >= texts) throw new Error(DAMAGED);
      docs[at] = before;
    }
  }
  return { offsets, docs, counts };
}

/** Reads what `encodeCorpus` wrote, to be used with these models. Throws an `Error` that says so when the bytes are of another format, cut short or damaged. */
export function decodeCorpus(bytes: Uint8Array, learned: Learned): CompiledCorpus {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw new Error('The corpus file is of an unknown format: install the extension again.');
  }
  const jsonLength = view.getUint32(4, true);
  if (HEADER_BYTES + jsonLength > bytes.length) throw new Error(DAMAGED);
  const header = JSON.parse(decodeUtf8(bytes.subarray(HEADER_BYTES, HEADER_BYTES + jsonLength))) as Header;
  let at = HEADER_BYTES + jsonLength;
  const lists = header.lists.map(([count, length]) => {
    const list = at + length > bytes.length ? null : unpackNumbers(bytes.subarray(at, at + length), count);
    if (list === null) throw new Error(DAMAGED);
    at += length;
    return list;
  });
  if (lists.length !== 8) throw new Error(DAMAGED);
  const [lengths, gramLengths, wordHolders, wordGaps, wordCounts, gramGaps, gramHolders, gramDocs] = lists as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const vocabulary = header.vocabulary === '' ? [] : header.vocabulary.split('\n');
  const size = header.corpus.claims.length + header.corpus.paraphrases.length;
  if (lengths.length !== size || vocabulary.length !== wordHolders.length) throw new Error(DAMAGED);
  let gram = 0;
  const index: TextIndex = {
    size,
    lengths: Uint16Array.from(lengths),
    gramLengths: Uint16Array.from(gramLengths),
    vocabulary,
    words: postings(wordHolders, wordGaps, Uint8Array.from(wordCounts), size),
    gramList: gramGaps.map((gap) => {
      gram += gap;
      return gram;
    }),
    // A gram counts once for each text.
    grams: postings(gramHolders, gramDocs, new Uint8Array(gramDocs.length).fill(1), size),
  };
  return { corpus: header.corpus, index, learned };
}
