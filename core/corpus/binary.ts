import type { Postings, TextIndex } from '../match/text-index';
import { decodeUtf8, encodeUtf8 } from '../text/utf8';
import type { CompiledCorpus } from './compile';
import type { Corpus } from './types';

/** First bytes of the format, and its version. */
const MAGIC = 0x324c4453;
const HEADER_BYTES = 8;
const ALIGNMENT = 4;

interface Header {
  corpus: Corpus;
  size: number;
  vocabulary: string;
  /** Lengths of the arrays that follow, in elements. */
  arrays: number[];
}

/** The arrays of the format, in order: each list of texts is kept as gaps, which compress to a fraction. */
const TYPES = [Uint16Array, Uint16Array, Uint32Array, Uint32Array, Uint8Array, Uint32Array, Uint32Array, Uint32Array] as const;

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/** Every list's texts as differences to the one before; the first as it is. */
function toGaps({ offsets, docs }: Postings): Uint32Array {
  const gaps = new Uint32Array(docs.length);
  for (let entry = 0; entry + 1 < offsets.length; entry += 1) {
    let before = 0;
    for (let at = offsets[entry] as number; at < (offsets[entry + 1] as number); at += 1) {
      gaps[at] = (docs[at] as number) - before;
      before = docs[at] as number;
    }
  }
  return gaps;
}

function fromGaps(offsets: Uint32Array, gaps: Uint32Array): Uint32Array {
  const docs = new Uint32Array(gaps.length);
  for (let entry = 0; entry + 1 < offsets.length; entry += 1) {
    let before = 0;
    for (let at = offsets[entry] as number; at < (offsets[entry + 1] as number); at += 1) {
      before += gaps[at] as number;
      docs[at] = before;
    }
  }
  return docs;
}

/**
 * Writes a compiled corpus as bytes: magic, header length, header as JSON, then the index's arrays, each aligned to four bytes.
 * Little-endian, as every platform that runs the extension is. The bytes are meant to be compressed.
 */
export function encodeCorpus({ corpus, index }: CompiledCorpus): Uint8Array {
  const { words, grams } = index;
  const arrays = [
    index.lengths,
    index.gramLengths,
    words.offsets,
    toGaps(words),
    words.counts,
    index.gramList,
    grams.offsets,
    toGaps(grams),
  ];
  const header: Header = {
    corpus,
    size: index.size,
    vocabulary: index.vocabulary.join('\n'),
    arrays: arrays.map((array) => array.length),
  };
  const json = encodeUtf8(JSON.stringify(header));
  const total = arrays.reduce((sum, array) => sum + aligned(array.byteLength), HEADER_BYTES + aligned(json.length));
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, HEADER_BYTES);
  let at = HEADER_BYTES + aligned(json.length);
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}

const CUT_SHORT = 'The corpus file is cut short or damaged: install the extension again.';

/** Reads what `encodeCorpus` wrote. Throws an `Error` that says so when the bytes are of another format, cut short or damaged. */
export function decodeCorpus(bytes: Uint8Array): CompiledCorpus {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw new Error('The corpus file is of an unknown format: install the extension again.');
  }
  const jsonLength = view.getUint32(4, true);
  if (HEADER_BYTES + jsonLength > bytes.length) throw new Error(CUT_SHORT);
  const header = JSON.parse(decodeUtf8(bytes.subarray(HEADER_BYTES, HEADER_BYTES + jsonLength))) as Header;
  let at = HEADER_BYTES + aligned(jsonLength);
  const [lengths, gramLengths, wordOffsets, wordGaps, wordCounts, gramList, gramOffsets, gramGaps] = TYPES.map((Type, slot) => {
    const byteLength = (header.arrays[slot] ?? 0) * Type.BYTES_PER_ELEMENT;
    if (at + byteLength > bytes.length) throw new Error(CUT_SHORT);
    const array = new Type(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + byteLength) as ArrayBuffer);
    at += aligned(byteLength);
    return array;
  }) as [Uint16Array, Uint16Array, Uint32Array, Uint32Array, Uint8Array, Uint32Array, Uint32Array, Uint32Array];
  const vocabulary = header.vocabulary === '' ? [] : header.vocabulary.split('\n');
  const whole = (offsets: Uint32Array, gaps: Uint32Array, entries: number) =>
    offsets.length === entries + 1 && offsets.at(-1) === gaps.length;
  if (!whole(wordOffsets, wordGaps, vocabulary.length) || !whole(gramOffsets, gramGaps, gramList.length))
    throw new Error(CUT_SHORT);
  const index: TextIndex = {
    size: header.size,
    lengths,
    gramLengths,
    vocabulary,
    words: { offsets: wordOffsets, docs: fromGaps(wordOffsets, wordGaps), counts: wordCounts },
    gramList,
    // A gram counts once for each text.
    grams: { offsets: gramOffsets, docs: fromGaps(gramOffsets, gramGaps), counts: new Uint8Array(gramGaps.length).fill(1) },
  };
  return { corpus: header.corpus, index };
}
