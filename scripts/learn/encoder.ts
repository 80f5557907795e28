import { openLearner } from './encoder-learner';
import { type Parameters, startingParameters, TABLES, type Taught, type Training } from './encoder-parameters';
import { seeded } from './seeded';

/** The same texts in one block each, which threads share: text `at` has the words from `starts[at]` to `starts[at + 1]`. */
interface Shelf {
  words: Int32Array;
  starts: Int32Array;
  answers: Int32Array;
}

/** What the threads that learn share. */
export interface Bench {
  shelf: Shelf;
  /** The order in which the texts are read in this epoch. */
  order: Int32Array;
  training: Training;
  own: Parameters;
  /** What each half of a batch would change, and the words that it would change. */
  gradients: readonly [Parameters, Parameters];
  touched: readonly [Uint8Array, Uint8Array];
}

/** Learns from one half of a batch, the texts of the order from `from` up to `to`, and gives their loss. Which words and numbers are left out is drawn by each half for itself, so that it does not matter who is quicker. */
export type HalfBatch = (from: number, to: number) => number;

export function openHalf({ shelf, order, training, own, gradients, touched }: Bench, half: 0 | 1): HalfBatch {
  const random = seeded(training.seed + 2 + half);
  const keep = () => (random() < training.numbersLeftOut ? 0 : 1 / (1 - training.numbersLeftOut));
  const learn = openLearner(own, gradients[half], training, Math.ceil(training.batch / 2), keep);
  return (from, to) =>
    learn(
      Array.from(order.subarray(from, to), (text) => {
        const all = Array.from(shelf.words.subarray(shelf.starts[text], shelf.starts[text + 1]));
        const some = all.filter(() => random() >= training.wordsLeftOut);
        const words = some.length === 0 ? all : some;
        for (const word of words) touched[half][word] = 1;
        return { words, answer: shelf.answers[text] as number };
      }),
    );
}

/** Runs both halves of a batch and gives the sum of their losses; `bench` is what they read and write. */
export type BothHalves = (bench: Bench) => (from: number, middle: number, to: number) => number;

/** One half after the other. */
export const inTurn: BothHalves = (bench) => {
  const [first, second] = [openHalf(bench, 0), openHalf(bench, 1)];
  return (from, middle, to) => first(from, middle) + second(middle, to);
};

function shelved(texts: readonly Taught[]): Shelf {
  const shared = (count: number) => new Int32Array(new SharedArrayBuffer(4 * count));
  const starts = shared(texts.length + 1);
  for (const [at, { words }] of texts.entries()) starts[at + 1] = (starts[at] as number) + words.length;
  const words = shared(starts[texts.length] as number);
  const answers = shared(texts.length);
  for (const [at, text] of texts.entries()) {
    words.set(text.words, starts[at]);
    answers[at] = text.answer;
  }
  return { words, starts, answers };
}

/**
 * Trains an encoder by stochastic gradient descent with Adam (Kingma and Ba 2015; weights decay as in Loshchilov and Hutter 2019). Of the words only those move that stand in a batch. The
 * same texts and training give the same parameters, however the halves of a batch are run. `watch` is told of the mean loss of every epoch.
 */
export function trainEncoder(
  texts: readonly Taught[],
  vocabulary: number,
  answers: number,
  training: Training,
  watch: (epoch: number, loss: number) => void,
  halves: BothHalves = inTurn,
): Parameters {
  const own = startingParameters(vocabulary, answers, training);
  const empty = () =>
    Object.fromEntries(
      TABLES.map((name) => [name, new Float32Array(new SharedArrayBuffer(own[name].byteLength))]),
    ) as unknown as Parameters;
  const [first, second] = [empty(), empty()];
  const random = seeded(training.seed + 1);
  const { batch, epochs, width, rate } = training;
  const steps = epochs * Math.floor(texts.length / batch);
  const order = new Int32Array(new SharedArrayBuffer(4 * texts.length));
  for (let at = 0; at < order.length; at += 1) order[at] = at;
  const touches = () => new Uint8Array(new SharedArrayBuffer(vocabulary));
  const bench: Bench = {
    ...{ shelf: shelved(texts), order, training, own },
    ...{ gradients: [empty(), empty()], touched: [touches(), touches()] },
  };
  const run = halves(bench);
  let step = 0;

  function move(name: (typeof TABLES)[number], from: number, to: number, pace: number): void {
    const [values, mean, square] = [own[name], first[name], second[name]];
    const [one, other] = [bench.gradients[0][name], bench.gradients[1][name]];
    const [early, earlySquare] = [1 - 0.9 ** step, 1 - 0.999 ** step];
    for (let at = from; at < to; at += 1) {
      const change = ((one[at] as number) + (other[at] as number)) / batch;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * change;
      square[at] = 0.999 * (square[at] as number) + 0.001 * change * change;
      const by = (mean[at] as number) / early / (Math.sqrt((square[at] as number) / earlySquare) + 1e-8);
      values[at] = (values[at] as number) * (1 - pace * training.decay) - pace * by;
      one[at] = 0;
      other[at] = 0;
    }
  }

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const place = Math.floor(random() * (at + 1));
      [order[at], order[place]] = [order[place] as number, order[at] as number];
    }
    let loss = 0;
    let seen = 0;
    for (let start = 0; start + batch <= order.length; start += batch) {
      loss += run(start, start + (batch >> 1), start + batch);
      seen += batch;
      step += 1;
      const way = step / steps;
      const pace = rate * (way < 0.1 ? 0.04 + 0.96 * (way / 0.1) : 0.5 * (1 + Math.cos((Math.PI * (way - 0.1)) / 0.9)));
      for (const name of TABLES) if (name !== 'words') move(name, 0, own[name].length, pace);
      const [one, other] = bench.touched;
      for (let word = 0; word < vocabulary; word += 1) {
        if ((one[word] as number) + (other[word] as number) === 0) continue;
        move('words', word * width, (word + 1) * width, pace);
        one[word] = 0;
        other[word] = 0;
      }
    }
    watch(epoch + 1, loss / seen);
  }
  return own;
}
