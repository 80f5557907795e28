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
  meaning: Float64Array;
  /** Logarithm of how likely it gives each answer; together they make 1. */
  answers: Float32Array;
}

/** Makes an encoder ready: the function reads one text. */
export function openEncoder(encoder: Encoder): (text: string) => Reading {
  const { width, heads, size, mixBias, bias, scales } = encoder;
  const words = new Float32Array(encoder.words.length);
  for (let at = 0; at < words.length; at += 1) words[at] = ((encoder.words[at] as number) - ZERO) * scales.words;
  const mix = Uint8Array.from(encoder.mix);
  const classes = Uint8Array.from(encoder.classes);
  const attention = Float32Array.from(encoder.attention);
  const places = new Map(encoder.vocabulary.map((term, at) => [term, at * width]));
  /** What every row of a table makes of some numbers, beside a number of its own. Four rows at a time, on bytes: little more than half of the time of one by one. */
  const layer = (own: readonly number[], rows: Uint8Array, scale: number, numbers: Float64Array) => {
    const made = Float32Array.from(own);
    const count = numbers.length;
    const nothing = ZERO * numbers.reduce((sum, value) => sum + value, 0);
    for (let row = 0, from = 0; row < made.length; row += 4, from += 4 * count) {
      // One by one: Firefox takes as long again where they are taken out of a list.
      let one = 0;
      let two = 0;
      let three = 0;
      let four = 0;
      for (let at = from; at < from + count; at += 1) {
        const value = numbers[at - from] as number;
        one += (rows[at] as number) * value;
        two += (rows[at + count] as number) * value;
        three += (rows[at + 2 * count] as number) * value;
        four += (rows[at + 3 * count] as number) * value;
      }
      (made[row] as number) += (one - nothing) * scale;
      (made[row + 1] as number) += (two - nothing) * scale;
      (made[row + 2] as number) += (three - nothing) * scale;
      (made[row + 3] as number) += (four - nothing) * scale;
    }
    return made;
  };
  return (text) => {
    const rows = encoderTerms(text, (term) => places.has(term))
      .flatMap((term) => places.get(term) ?? [])
      .slice(0, MOST_WORDS);
    const pooled = new Float64Array(heads * width);
    for (let head = 0; head < heads; head += 1) {
      const pulls = rows.map((row) => {
        let sum = 0;
        for (let at = 0; at < width; at += 1) sum += (words[row + at] as number) * (attention[head * width + at] as number);
        return Math.exp(sum);
      });
      const all = pulls.reduce((sum, pull) => sum + pull, 0);
      rows.forEach((row, word) => {
        const share = (pulls[word] as number) / all;
        for (let at = 0; at < width; at += 1) (pooled[head * width + at] as number) += share * (words[row + at] as number);
      });
    }
    const mixed = layer(mixBias, mix, scales.mix, pooled);
    const mean = mixed.reduce((sum, value) => sum + value, 0) / size;
    const spread = Math.sqrt(mixed.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size + 1e-5);
    const meaning = Float64Array.from(mixed, (value) => (value - mean) / spread);
    const answers = layer(bias, classes, scales.classes, meaning);
    const all = Math.log(answers.reduce((sum, value) => sum + Math.exp(value), 0));
    return { meaning, answers: answers.map((value) => value - all) };
  };
}
