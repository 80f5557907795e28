import { seeded } from './seeded';

/** How the encoder is trained. Chosen by what the labelled articles of the learning part scored (docs/decisions.md). */
export interface Training {
  width: number;
  heads: number;
  size: number;
  epochs: number;
  batch: number;
  /** The largest step, after a tenth of the way; it falls to nothing along a cosine. */
  rate: number;
  /** Share of the words that are left out of a text, and of the numbers within, drawn anew each time: nothing may hang on one word. */
  wordsLeftOut: number;
  numbersLeftOut: number;
  /** What is spread over all answers instead of being put on the right one. */
  smoothing: number;
  decay: number;
  seed: number;
}

/** A text as positions of its words in the vocabulary, and the number of the answer that it gives. */
export interface Taught {
  words: readonly number[];
  answer: number;
}

/** Tables of numbers with what they are changed by. */
export interface Parameters {
  words: Float32Array;
  attention: Float32Array;
  mix: Float32Array;
  mixBias: Float32Array;
  classes: Float32Array;
  bias: Float32Array;
}
export const TABLES = ['words', 'attention', 'mix', 'mixBias', 'classes', 'bias'] as const;

function bell(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Parameters before anything was learned. */
export function startingParameters(vocabulary: number, answers: number, training: Training): Parameters {
  const { width, heads, size } = training;
  const random = seeded(training.seed);
  const table = (count: number, spread: number) => {
    const made = new Float32Array(new SharedArrayBuffer(4 * count));
    for (let at = 0; at < count && spread > 0; at += 1) made[at] = spread * bell(random);
    return made;
  };
  return {
    words: table(vocabulary * width, 0.2),
    attention: table(heads * width, 1 / Math.sqrt(3 * width)),
    mix: table(size * heads * width, 1 / Math.sqrt(3 * heads * width)),
    mixBias: table(size, 0),
    classes: table(answers * size, 1 / Math.sqrt(3 * size)),
    bias: table(answers, 0),
  };
}
