import { type Matrix, openMatrices } from './matrix';
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

/** The same texts in one block each, which threads share: text `at` has the words from `starts[at]` to `starts[at + 1]`. */
interface Shelf {
  words: Int32Array;
  starts: Int32Array;
  answers: Int32Array;
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
const TABLES = ['words', 'attention', 'mix', 'mixBias', 'classes', 'bias'] as const;

/** Kept from dividing by nothing. */
const LEAST_VARIANCE = 1e-5;

/** Sum of products of `count` numbers of two tables; in four sums at once, none of which waits for another. */
function product(a: Float32Array, from: number, b: Float32Array, start: number, count: number): number {
  let [one, two, three, four, at] = [0, 0, 0, 0, 0];
  for (; at + 3 < count; at += 4) {
    one += (a[from + at] as number) * (b[start + at] as number);
    two += (a[from + at + 1] as number) * (b[start + at + 1] as number);
    three += (a[from + at + 2] as number) * (b[start + at + 2] as number);
    four += (a[from + at + 3] as number) * (b[start + at + 3] as number);
  }
  for (; at < count; at += 1) one += (a[from + at] as number) * (b[start + at] as number);
  return one + two + three + four;
}

/** Adds `times` as much of `count` numbers of one table to those of another. */
function addTimes(to: Float32Array, from: number, times: number, table: Float32Array, start: number, count: number): void {
  for (let at = 0; at < count; at += 1) (to[from + at] as number) += times * (table[start + at] as number);
}

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

/** Learns from some texts: adds to the gradients what they would change, and gives their loss, the cross entropy of their answers, smoothed. */
export type Learner = (texts: readonly Taught[]) => number;

/**
 * Makes ready to learn from at most `most` texts at a time. `keep` says which of the numbers within are kept, and is asked for each; it gives 0 or what a kept one is
 * multiplied by.
 */
export function openLearner(
  own: Parameters,
  gradients: Parameters,
  { width, heads, size, smoothing }: Training,
  most: number,
  keep: () => number,
): Learner {
  const answers = own.bias.length;
  const wide = heads * width;
  const room = 3 * size * (wide + answers) + most * (2 * wide + 3 * size + answers);
  const { matrix, addProduct, addTurnedProduct } = openMatrices(room);
  const [mix, mixTurned, ofMix] = [matrix(size, wide), matrix(wide, size), matrix(size, wide)];
  const [classes, classesTurned, ofClasses] = [matrix(answers, size), matrix(size, answers), matrix(answers, size)];
  const [fed, ofFed] = [matrix(most, wide), matrix(most, wide)];
  const [meaning, held, ofHeld] = [matrix(most, size), matrix(most, size), matrix(most, size)];
  const odds = matrix(most, answers);
  const [keptWithin, kept] = [new Float32Array(most * wide), new Float32Array(most * size)];
  const spreads = new Float32Array(most);
  const spreadOut = smoothing / answers;

  /** Of each head, the share of every word; what they bring together is laid into `fed`. */
  function attend({ words: rows }: Taught, text: number): Float32Array {
    const shares = new Float32Array(heads * rows.length);
    for (let head = 0; head < heads; head += 1) {
      let all = 0;
      for (let word = 0; word < rows.length; word += 1) {
        const pull = Math.exp(product(own.words, (rows[word] as number) * width, own.attention, head * width, width));
        shares[head * rows.length + word] = pull;
        all += pull;
      }
      for (let word = 0; word < rows.length; word += 1) {
        (shares[head * rows.length + word] as number) /= all;
        const share = shares[head * rows.length + word] as number;
        addTimes(fed.data, text * wide + head * width, share, own.words, (rows[word] as number) * width, width);
      }
    }
    return shares;
  }

  /** From what `ofFed` says to the words and to what draws attention to them. */
  function learnWords({ words: rows }: Taught, text: number, shares: Float32Array): void {
    for (let head = 0; head < heads; head += 1) {
      const from = text * wide + head * width;
      const ofShare = rows.map((row) => product(ofFed.data, from, own.words, row * width, width));
      const expected = ofShare.reduce((sum, value, word) => sum + value * (shares[head * rows.length + word] as number), 0);
      rows.forEach((row, word) => {
        const share = shares[head * rows.length + word] as number;
        const ofPull = share * ((ofShare[word] as number) - expected);
        addTimes(gradients.words, row * width, share, ofFed.data, from, width);
        addTimes(gradients.words, row * width, ofPull, own.attention, head * width, width);
        addTimes(gradients.attention, head * width, ofPull, own.words, row * width, width);
      });
    }
  }

  return (texts) => {
    mix.data.set(own.mix);
    turn(mix, mixTurned);
    classes.data.set(own.classes);
    turn(classes, classesTurned);
    for (const each of [fed, ofFed, meaning, ofHeld, odds, ofMix, ofClasses]) each.data.fill(0);

    const shares = texts.map(attend);
    for (let at = 0; at < texts.length * wide; at += 1) {
      keptWithin[at] = keep();
      (fed.data[at] as number) *= keptWithin[at] as number;
    }
    addProduct(meaning, fed, mixTurned, texts.length);
    for (let text = 0; text < texts.length; text += 1) {
      const from = text * size;
      let [mean, variance] = [0, 0];
      for (let at = 0; at < size; at += 1) {
        (meaning.data[from + at] as number) += own.mixBias[at] as number;
        mean += (meaning.data[from + at] as number) / size;
      }
      for (let at = 0; at < size; at += 1) variance += ((meaning.data[from + at] as number) - mean) ** 2 / size;
      const spread = Math.sqrt(variance + LEAST_VARIANCE);
      spreads[text] = spread;
      for (let at = from; at < from + size; at += 1) {
        meaning.data[at] = ((meaning.data[at] as number) - mean) / spread;
        kept[at] = keep();
        held.data[at] = (meaning.data[at] as number) * (kept[at] as number);
      }
    }
    addProduct(odds, held, classesTurned, texts.length);

    let loss = 0;
    texts.forEach(({ answer }, text) => {
      const from = text * answers;
      let [highest, all] = [-Infinity, 0];
      for (let at = 0; at < answers; at += 1) {
        (odds.data[from + at] as number) += own.bias[at] as number;
        highest = Math.max(highest, odds.data[from + at] as number);
      }
      let wished = smoothing * highest;
      for (let at = 0; at < answers; at += 1) {
        wished -= spreadOut * (odds.data[from + at] as number);
        odds.data[from + at] = Math.exp((odds.data[from + at] as number) - highest);
        all += odds.data[from + at] as number;
      }
      // Of the smoothed answers, minus the logarithm of how likely each is, weighed by how far it is wished for.
      loss += wished + Math.log(all) - (1 - smoothing) * Math.log(odds.data[from + answer] as number);
      for (let at = 0; at < answers; at += 1) {
        const wanted = spreadOut + (at === answer ? 1 - smoothing : 0);
        const error = (odds.data[from + at] as number) / all - wanted;
        odds.data[from + at] = error;
        (gradients.bias[at] as number) += error;
      }
    });

    addTurnedProduct(ofClasses, odds, held, texts.length);
    addProduct(ofHeld, odds, classes, texts.length);
    for (let text = 0; text < texts.length; text += 1) {
      let [ofMean, ofSpread] = [0, 0];
      for (let at = text * size; at < (text + 1) * size; at += 1) {
        (ofHeld.data[at] as number) *= kept[at] as number;
        ofMean += (ofHeld.data[at] as number) / size;
        ofSpread += ((ofHeld.data[at] as number) * (meaning.data[at] as number)) / size;
      }
      for (let row = 0; row < size; row += 1) {
        const at = text * size + row;
        ofHeld.data[at] =
          ((ofHeld.data[at] as number) - ofMean - (meaning.data[at] as number) * ofSpread) / (spreads[text] as number);
        (gradients.mixBias[row] as number) += ofHeld.data[at] as number;
      }
    }
    addTurnedProduct(ofMix, ofHeld, fed, texts.length);
    addProduct(ofFed, ofHeld, mix, texts.length);
    addTimes(gradients.classes, 0, 1, ofClasses.data, 0, ofClasses.data.length);
    addTimes(gradients.mix, 0, 1, ofMix.data, 0, ofMix.data.length);
    for (let at = 0; at < texts.length * wide; at += 1) (ofFed.data[at] as number) *= keptWithin[at] as number;
    for (const [text, each] of texts.entries()) learnWords(each, text, shares[text] as Float32Array);
    return loss;
  };
}

/** Lays a matrix into another one with rows for columns. */
function turn(from: Matrix, to: Matrix): void {
  for (let row = 0; row < from.rows; row += 1)
    for (let column = 0; column < from.columns; column += 1)
      to.data[column * to.columns + row] = from.data[row * from.columns + column] as number;
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
