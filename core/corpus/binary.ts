import type { Postings, TextIndex } from '../match/text-index';
import { decodeUtf8, encodeUtf8 } from '../text/utf8';
import type { CompiledCorpus } from './compile';
import type { Corpus } from './types';

/** First bytes of the format, and its version. */
const MAGIC = 0x314c4453;
const HEADER_BYTES = 8;
const ALIGNMENT = 4;

interface Header {
  corpus: Corpus;
  size: number;
  vocabulary: string;
  /** Lengths of the arrays that follow, in elements. */
  arrays: number[];
}

/** The arrays of an index in the order of the format, with the type that each is stored as. */
function arraysOf(index: TextIndex): (Uint32Array | Uint16Array | Uint8Array)[] {
  return [
    index.lengths,
    index.gramLengths,
    index.words.offsets,
    index.words.docs,
    index.words.counts,
    index.gramList,
    index.grams.offsets,
    index.grams.docs,
    index.grams.counts,
  ];
}

const TYPES = [
  Uint16Array,
  Uint16Array,
  Uint32Array,
  Uint32Array,
  Uint8Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint8Array,
] as const;

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/**
 * Writes a compiled corpus as bytes: magic, header length, header as JSON, then the index's arrays, each aligned to four bytes.
 * Little-endian, as every platform that runs the extension is. The bytes are meant to be compressed.
 */
export function encodeCorpus(compiled: CompiledCorpus): Uint8Array {
  const arrays = arraysOf(compiled.index);
  const header: Header = {
    corpus: compiled.corpus,
    size: compiled.index.size,
    vocabulary: compiled.index.vocabulary.join('\n'),
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

/** Reads what `encodeCorpus` wrote. Throws an `Error` that says so when the bytes are of another format or cut short. */
export function decodeCorpus(bytes: Uint8Array): CompiledCorpus {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    throw new Error('The corpus file is of an unknown format.');
  const jsonLength = view.getUint32(4, true);
  if (HEADER_BYTES + jsonLength > bytes.length) throw new Error('The corpus file is cut short.');
  const header = JSON.parse(decodeUtf8(bytes.subarray(HEADER_BYTES, HEADER_BYTES + jsonLength))) as Header;
  let at = HEADER_BYTES + aligned(jsonLength);
  const read = TYPES.map((Type, slot) => {
    const length = header.arrays[slot] ?? 0;
    const byteLength = length * Type.BYTES_PER_ELEMENT;
    if (at + byteLength > bytes.length) throw new Error('The corpus file is cut short.');
    const array = new Type(bytes.slice(at, at + byteLength).buffer);
    at += aligned(byteLength);
    return array;
  });
  const postings = (from: number): Postings => ({
    offsets: read[from] as Uint32Array,
    docs: read[from + 1] as Uint32Array,
    counts: read[from + 2] as Uint8Array,
  });
  const index: TextIndex = {
    size: header.size,
    lengths: read[0] as Uint16Array,
    gramLengths: read[1] as Uint16Array,
    vocabulary: header.vocabulary === '' ? [] : header.vocabulary.split('\n'),
    words: postings(2),
    gramList: read[5] as Uint32Array,
    grams: postings(6),
  };
  return { corpus: header.corpus, index };
}
