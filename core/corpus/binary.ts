import type { Postings, TextIndex } from '../match/text-index';
import type { Learned } from '../match/weights';
import type { WordingIndex } from '../match/wording-index';
import { decodeUtf8, encodeUtf8 } from '../text/utf8';
import type { CompiledCorpus } from './compile';
import type { Corpus } from './types';
import { packNumbers, unpackNumbers } from './varint';

/** First bytes of the format, and its version. */
const MAGIC = 0x344c4453;
const HEADER_BYTES = 8;

/** The same of the file of paraphrases. */
const WORDINGS_MAGIC = 0x574c4453;

interface Lists {
  /** Of each list that follows: how many numbers, in how many bytes. */
  lists: [count: number, bytes: number][];
}

interface Header extends Lists {
  corpus: Corpus;
  vocabulary: string;
}

interface WordingsHeader extends Lists {
  vocabulary: string;
}

/** How long each entry's list of texts is. */
function holders({ offsets }: Pick<Postings, 'offsets'>): Uint32Array {
  return offsets.subarray(1).map((end, entry) => end - (offsets[entry] as number));
}

/** The texts of each entry as differences to the one before; the first as it is. */
function gaps({ offsets, docs }: Pick<Postings, 'offsets' | 'docs'>): Uint32Array {
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
  return pack(MAGIC, { corpus, vocabulary: index.vocabulary.join('\n') }, lists);
}

/** Writes the index of paraphrases as bytes, in the same form. */
export function encodeWordings(wordings: WordingIndex): Uint8Array {
  const { answers, negated, vocabulary } = wordings;
  return pack(WORDINGS_MAGIC, { vocabulary: vocabulary.join('\n') }, [
    rising(Uint32Array.from(answers)),
    negated,
    holders(wordings),
    gaps(wordings),
  ]);
}

function pack(
  magic: number,
  head: Omit<Header, 'lists'> | Omit<WordingsHeader, 'lists'>,
  lists: readonly ArrayLike<number>[],
): Uint8Array {
  const packed = lists.map(packNumbers);
  const sizes = lists.map((list, at) => [list.length, (packed[at] as Uint8Array).length]);
  const json = encodeUtf8(JSON.stringify({ ...head, lists: sizes }));
  const bytes = new Uint8Array(packed.reduce((sum, list) => sum + list.length, HEADER_BYTES + json.length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
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

/** Reads the header and the lists of a file. Throws an `Error` that says so when the bytes are of another format, cut short or damaged. */
function unpack<T extends Lists>(bytes: Uint8Array, magic: number, count: number): { header: T; lists: Uint32Array[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== magic) {
    throw new Error('The corpus file is of an unknown format: install the extension again.');
  }
  const jsonLength = view.getUint32(4, true);
  if (HEADER_BYTES + jsonLength > bytes.length) throw new Error(DAMAGED);
  const header = JSON.parse(decodeUtf8(bytes.subarray(HEADER_BYTES, HEADER_BYTES + jsonLength))) as T;
  let at = HEADER_BYTES + jsonLength;
  const lists = header.lists.map(([numbers, length]) => {
    const list = at + length > bytes.length ? null : unpackNumbers(bytes.subarray(at, at + length), numbers);
    if (list === null) throw new Error(DAMAGED);
    at += length;
    return list;
  });
  if (lists.length !== count) throw new Error(DAMAGED);
  return { header, lists };
}

/** Reads what `encodeWordings` wrote. Throws as `decodeCorpus` does. */
export function decodeWordings(bytes: Uint8Array): WordingIndex {
  const { header, lists } = unpack<WordingsHeader>(bytes, WORDINGS_MAGIC, 4);
  const [steps, negated, held, differences] = lists as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const vocabulary = header.vocabulary === '' ? [] : header.vocabulary.split('\n');
  if (negated.length !== steps.length || vocabulary.length !== held.length) throw new Error(DAMAGED);
  const { offsets, docs } = postings(held, differences, new Uint8Array(differences.length), steps.length);
  const answers = new Uint16Array(steps.length);
  let answer = 0;
  steps.forEach((step, at) => {
    answer += step;
    answers[at] = answer;
  });
  return { answers, negated: new Uint8Array(negated), vocabulary, offsets, docs };
}

/**
 * Reads what `encodeCorpus` wrote, to be used with these models, and with the paraphrases that `readWordings` gives when they are first asked for. Throws an `Error` that says so
 * when the bytes are of another format, cut short or damaged.
 */
export function decodeCorpus(bytes: Uint8Array, readWordings: () => WordingIndex, learned: Learned): CompiledCorpus {
  const { header, lists } = unpack<Header>(bytes, MAGIC, 8);
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
  const size = header.corpus.claims.length;
  if (lengths.length !== size || vocabulary.length !== wordHolders.length) throw new Error(DAMAGED);
  let gram = 0;
  const index: TextIndex = {
    size,
    lengths: new Uint16Array(lengths),
    gramLengths: new Uint16Array(gramLengths),
    vocabulary,
    words: postings(wordHolders, wordGaps, new Uint8Array(wordCounts), size),
    gramList: gramGaps.map((gap) => {
      gram += gap;
      return gram;
    }),
    // A gram counts once for each text.
    grams: postings(gramHolders, gramDocs, new Uint8Array(gramDocs.length).fill(1), size),
  };
  let wordings: WordingIndex | null = null;
  return {
    corpus: header.corpus,
    index,
    get wordings() {
      wordings ??= readWordings();
      return wordings;
    },
    learned,
  };
}
