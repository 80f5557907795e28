import type { Encoder } from '../match/encoder';
import { packedPostings } from '../match/packed-postings';
import { gapsOf, type Postings, sizesOf } from '../match/text-index';
import type { Learned } from '../match/weights';
import { answersOf, type WordingIndex } from '../match/wording-index';
import { decodeUtf8, encodeUtf8 } from '../text/utf8';
import type { Catalogue, CompiledCorpus } from './compile';
import { addUp, damaged, packNumbers, readNumbers } from './varint';

/** First bytes of the format, and its version. */
const MAGIC = 0x354c4453;
const HEADER_BYTES = 8;

/** The same of the file of paraphrases. */
const WORDINGS_MAGIC = 0x584c4453;

/** What the lists that follow are as long as. */
interface Header {
  /** Number of texts, and of pairs of a word and a text that holds it. */
  texts: number;
  pairs: number;
  vocabulary: string[];
}

interface WordingsHeader extends Header {
  /** The encoder but for its tables, which are lists. */
  encoder: Omit<Encoder, 'words' | 'mix' | 'classes'>;
}

interface CorpusHeader extends Header {
  corpus: Catalogue;
  /** Number of grams. */
  grams: number;
}

function rising(numbers: Uint32Array): Uint32Array {
  return numbers.map((value, at) => value - (at === 0 ? 0 : (numbers[at - 1] as number)));
}

/**
 * Writes a compiled corpus as bytes: magic, length of the header, the header as JSON, then lists as packed numbers, and at last what stays as it is until it is
 * asked for: the lists of the grams and the rows of the claims. Little-endian. The bytes are meant to be compressed.
 */
export function encodeCorpus({ corpus, claims, index }: Pick<CompiledCorpus, 'corpus' | 'claims' | 'index'>): Uint8Array {
  const { words, grams } = index;
  const lists = [
    claims.documents,
    claims.events,
    claims.answers,
    rising(claims.ends),
    index.lengths,
    index.gramLengths,
    sizesOf(words),
    gapsOf(words),
    words.counts,
    rising(index.gramList),
    grams.sizes,
  ];
  const { size, vocabulary } = index;
  const header: CorpusHeader = { corpus, vocabulary, texts: size, pairs: words.docs.length, grams: index.gramList.length };
  return pack(MAGIC, header, lists, [grams.bytes, claims.rows]);
}

/** Writes the index of paraphrases as bytes, in the same form. */
export function encodeWordings(wordings: WordingIndex): Uint8Array {
  const { answers, negated, vocabulary, docs, encoder } = wordings;
  const { words, mix, classes, ...rest } = encoder;
  const header = { vocabulary, texts: answers.length, pairs: docs.length, encoder: rest };
  const lists = [rising(answers), negated, sizesOf(wordings), gapsOf(wordings), words, mix, classes];
  return pack(WORDINGS_MAGIC, header, lists);
}

function pack(
  magic: number,
  header: Header,
  lists: readonly ArrayLike<number>[],
  asTheyAre: readonly Uint8Array[] = [],
): Uint8Array {
  const packed = [...lists.map(packNumbers), ...asTheyAre];
  const json = encodeUtf8(JSON.stringify(header));
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

/** Lists of texts, of which `docs` holds the differences: they are added up where they are. */
function postings(sizes: Uint32Array, docs: Uint32Array, texts: number): Pick<Postings, 'offsets' | 'docs'> {
  const offsets = new Uint32Array(sizes.length + 1);
  let end = 0;
  sizes.forEach((size, entry) => {
    if (addUp(docs, end, end + size) >= texts) damaged();
    end += size;
    offsets[entry + 1] = end;
  });
  if (end !== docs.length) damaged();
  return { offsets, docs };
}

/** Reads the header and the lists of a file, and tells what follows them. Throws an `Error` that says so when the bytes are of another format, cut short or damaged. */
function unpack<T extends Header>(bytes: Uint8Array, magic: number, lengthsOf: (header: T) => number[]) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== magic) {
    throw new Error('The corpus file is of an unknown format: install the extension again.');
  }
  let at = HEADER_BYTES + view.getUint32(4, true);
  if (at > bytes.length) damaged();
  const header = JSON.parse(decodeUtf8(bytes.subarray(HEADER_BYTES, at))) as T;
  const lists = lengthsOf(header).map((length) => {
    // A number takes a byte at least.
    if (length > bytes.length) damaged();
    const list = new Uint32Array(length);
    at = readNumbers(bytes, at, length, list);
    return list;
  });
  // A copy, so that all that was read already can go.
  return { header, lists, rest: bytes.slice(at) };
}

type Numbers = Uint32Array;

/** Reads what `encodeWordings` wrote. Throws as `decodeCorpus` does. */
export function decodeWordings(bytes: Uint8Array): WordingIndex {
  const { header, lists } = unpack<WordingsHeader>(bytes, WORDINGS_MAGIC, ({ texts, pairs, vocabulary, encoder }) => {
    const { width, heads, size, vocabulary: terms, bias } = encoder;
    return [texts, texts, vocabulary.length, pairs, terms.length * width, size * heads * width, bias.length * size];
  });
  const [answers, negated, sizes, docs, words, mix, classes] = lists as [
    ...[Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers],
  ];
  addUp(answers);
  return {
    ...{ answers, negated, vocabulary: header.vocabulary },
    ...postings(sizes, docs, answers.length),
    encoder: { ...header.encoder, words, mix, classes },
  };
}

/**
 * Reads what `encodeCorpus` wrote, to be used with these models, and with the paraphrases that `readWordings` gives when they are first asked for. Of the bytes a copy is kept of
 * those that are read when they are needed. Throws an `Error` that says so when the bytes are of another format, cut short or damaged.
 */
export function decodeCorpus(bytes: Uint8Array, readWordings: () => WordingIndex, learned: Learned): CompiledCorpus {
  const { header, lists, rest } = unpack<CorpusHeader>(bytes, MAGIC, ({ texts, pairs, grams, vocabulary }) => [
    texts,
    texts,
    texts,
    texts,
    texts,
    texts,
    vocabulary.length,
    pairs,
    pairs,
    grams,
    grams,
  ]);
  const [documents, events, answers, ends, lengths, gramLengths, sizes, docs, counts, gramList, gramSizes] = lists as [
    ...[Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers],
  ];
  const { corpus, vocabulary } = header;
  const size = lengths.length;
  const grams = packedPostings(gramSizes, rest, size);
  // What claims name by numbers. No closure here may hold `lists`: it would live as long as the corpus.
  const named: [list: Numbers, things: readonly unknown[]][] = [
    [documents, corpus.documents],
    [events, corpus.events],
    [answers, answersOf(corpus.events)],
  ];
  addUp(gramList);
  if (
    named.some(([list, things]) => list.some((number) => number >= things.length)) ||
    grams.bytes.length + addUp(ends) !== rest.length
  )
    damaged();
  let wordings: WordingIndex | undefined;
  return {
    ...{ corpus, learned },
    claims: { documents, events, answers, ends, rows: rest.subarray(grams.bytes.length) },
    index: {
      ...{ size, vocabulary, lengths, gramLengths, gramList, grams },
      words: { ...postings(sizes, docs, size), counts: new Uint8Array(counts) },
    },
    get wordings() {
      wordings ??= readWordings();
      return wordings;
    },
  };
}
