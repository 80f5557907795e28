import { termOf, wordsOf } from '../text/words';

/**
 * A small attention model that says of a text how likely it gives each answer on record. Every word has a vector of `width` numbers; each head weighs a text's words by
 * attention and sums their vectors up; `mix` makes `size` numbers of these sums, and every answer has as many that they are held against. Learned by `npm run learn` from
 * the paraphrases; numbers are bytes from 0 to 126 around 63, times a scale for each of the three tables.
 */
export interface Encoder {
  width: number;
  heads: number;
  size: number;
  vocabulary: readonly string[];
  scales: { words: number; mix: number; classes: number };
  /** `heads` × `width`: what a word's vector is held against to weigh it. */
  attention: readonly number[];
  mixBias: readonly number[];
  /** By answer, in the order of `answersOf`, of which the first is that a text gives none. */
  bias: readonly number[];
  /** One row for each word of the vocabulary, `width` numbers each. */
  words: ArrayLike<number>;
  /** `size` rows of `heads` × `width` numbers. */
  mix: ArrayLike<number>;
  /** One row for each answer, `size` numbers each. */
  classes: ArrayLike<number>;
}

/** The byte that stands for 0. */
export const ZERO = 63;
/** Words that are looked at of one text. */
export const MOST_WORDS = 40;

/** Stands for a name that the encoder never learned: it tells that a text speaks of somebody else. */
export const STRANGER = '?';

/** The terms of a text as the encoder reads it, small words and figures too, and those that the vocabulary lacks and that look like names: `STRANGER`. */
export function encoderTerms(text: string, known: (term: string) => boolean): string[] {
  return wordsOf(text).map((word, at) => {
    const term = word.text === 'US' ? 'c:us' : termOf(word.folded);
    return at > 0 && word.capital && !known(term) ? STRANGER : term;
  });
}

/** What the encoder makes of a text. */
export interface Reading {
  /** What the text means, `size` numbers of mean 0 and variance 1. */
  meaning: Float32Array;
  /** Logarithm of how likely it gives each answer; together they make 1. */
  answers: Float32Array;
}

/** Makes an encoder ready: the function reads one text. */
export function openEncoder(encoder: Encoder): (text: string) => Reading {
  const { width, heads, size, attention, mixBias, bias, scales } = encoder;
  const table = (bytes: ArrayLike<number>, scale: number) => Float32Array.from(bytes, (byte) => (byte - ZERO) * scale);
  const words = table(encoder.words, scales.words);
  const mix = table(encoder.mix, scales.mix);
  const classes = table(encoder.classes, scales.classes);
  const places = new Map(encoder.vocabulary.map((term, at) => [term, at * width]));
  /** Sum of products of a row of numbers and another one. */
  const product = (a: ArrayLike<number>, from: number, b: ArrayLike<number>, start: number, count: number) => {
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += (a[from + at] as number) * (b[start + at] as number);
    return sum;
  };
  return (text) => {
    const rows = encoderTerms(text, (term) => places.has(term))
      .flatMap((term) => places.get(term) ?? [])
      .slice(0, MOST_WORDS);
    const pooled = new Float32Array(heads * width);
    for (let head = 0; head < heads; head += 1) {
      const pulls = rows.map((row) => Math.exp(product(words, row, attention, head * width, width)));
      const all = pulls.reduce((sum, pull) => sum + pull, 0);
      rows.forEach((row, word) => {
        const share = (pulls[word] as number) / all;
        for (let at = 0; at < width; at += 1) (pooled[head * width + at] as number) += share * (words[row + at] as number);
      });
    }
    const meaning = Float32Array.from(mixBias, (own, row) => own + product(mix, row * pooled.length, pooled, 0, pooled.length));
    const mean = meaning.reduce((sum, value) => sum + value, 0) / size;
    const spread = Math.sqrt(meaning.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size + 1e-5);
    meaning.forEach((value, at) => {
      meaning[at] = (value - mean) / spread;
    });
    const answers = Float32Array.from(bias, (own, row) => own + product(classes, row * size, meaning, 0, size));
    const all = Math.log(answers.reduce((sum, value) => sum + Math.exp(value), 0));
    return { meaning, answers: answers.map((value) => value - all) };
  };
}
