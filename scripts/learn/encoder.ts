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
const TABLES = ['words', 'attention', 'mix', 'mixBias', 'classes', 'bias'] as const;

/** Kept from dividing by nothing. */
const LEAST_VARIANCE = 1e-5;
/** A share of the error under this moves nothing worth the time. */
const LEAST_ERROR = 1e-4;

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
  const table = (count: number, spread: number) => Float32Array.from({ length: count }, () => spread * bell(random));
  return {
    words: table(vocabulary * width, 0.2),
    attention: table(heads * width, 1 / Math.sqrt(3 * width)),
    mix: table(size * heads * width, 1 / Math.sqrt(3 * heads * width)),
    mixBias: new Float32Array(size),
    classes: table(answers * size, 1 / Math.sqrt(3 * size)),
    bias: new Float32Array(answers),
  };
}

/**
 * Adds to `gradients` what one text would change, and gives its loss: the cross entropy of its answer, smoothed. `keep` says which of the numbers within are kept, and
 * is asked for each; it gives 0 or what a kept one is multiplied by.
 */
export function learnFrom(
  { words: rows, answer }: Taught,
  own: Parameters,
  gradients: Parameters,
  { width, heads, size, smoothing }: Training,
  keep: () => number,
): number {
  const { words, attention, mix, mixBias, classes, bias } = own;
  const answers = bias.length;
  const { words: ofWords, attention: ofAttention, mix: ofMix, mixBias: ofMixBias, classes: ofClasses, bias: ofBias } = gradients;
  const wide = heads * width;
  const shares = new Float32Array(heads * rows.length);
  const pooled = new Float32Array(wide);
  for (let head = 0; head < heads; head += 1) {
    let all = 0;
    rows.forEach((row, word) => {
      const pull = Math.exp(product(words, row * width, attention, head * width, width));
      shares[head * rows.length + word] = pull;
      all += pull;
    });
    rows.forEach((row, word) => {
      const share = (shares[head * rows.length + word] as number) / all;
      shares[head * rows.length + word] = share;
      addTimes(pooled, head * width, share, words, row * width, width);
    });
  }
  const keptPooled = pooled.map(keep);
  const fed = pooled.map((value, at) => value * (keptPooled[at] as number));
  const meaning = new Float32Array(size);
  let mean = 0;
  for (let row = 0; row < size; row += 1) {
    const sum = (mixBias[row] as number) + product(mix, row * wide, fed, 0, wide);
    meaning[row] = sum;
    mean += sum / size;
  }
  let variance = 0;
  for (const value of meaning) variance += (value - mean) ** 2 / size;
  const spread = Math.sqrt(variance + LEAST_VARIANCE);
  for (let at = 0; at < size; at += 1) meaning[at] = ((meaning[at] as number) - mean) / spread;
  const kept = meaning.map(keep);
  const held = meaning.map((value, at) => value * (kept[at] as number));
  const odds = new Float32Array(answers);
  let highest = -Infinity;
  for (let row = 0; row < answers; row += 1) {
    const sum = (bias[row] as number) + product(classes, row * size, held, 0, size);
    odds[row] = sum;
    if (sum > highest) highest = sum;
  }
  let all = 0;
  for (let row = 0; row < answers; row += 1) {
    odds[row] = Math.exp((odds[row] as number) - highest);
    all += odds[row] as number;
  }
  const spreadOut = smoothing / answers;
  let loss = 0;
  const ofHeld = new Float32Array(size);
  for (let row = 0; row < answers; row += 1) {
    const likely = (odds[row] as number) / all;
    const wanted = spreadOut + (row === answer ? 1 - smoothing : 0);
    loss -= wanted * Math.log(likely + 1e-12);
    const error = likely - wanted;
    if (Math.abs(error) < LEAST_ERROR) continue;
    (ofBias[row] as number) += error;
    addTimes(ofClasses, row * size, error, held, 0, size);
    addTimes(ofHeld, 0, error, classes, row * size, size);
  }
  let [ofMean, ofSpread] = [0, 0];
  for (let at = 0; at < size; at += 1) {
    (ofHeld[at] as number) *= kept[at] as number;
    ofMean += (ofHeld[at] as number) / size;
    ofSpread += ((ofHeld[at] as number) * (meaning[at] as number)) / size;
  }
  const ofFed = new Float32Array(wide);
  for (let row = 0; row < size; row += 1) {
    const error = ((ofHeld[row] as number) - ofMean - (meaning[row] as number) * ofSpread) / spread;
    (ofMixBias[row] as number) += error;
    addTimes(ofMix, row * wide, error, fed, 0, wide);
    addTimes(ofFed, 0, error, mix, row * wide, wide);
  }
  for (let at = 0; at < wide; at += 1) (ofFed[at] as number) *= keptPooled[at] as number;
  for (let head = 0; head < heads; head += 1) {
    const ofShare = rows.map((row) => product(ofFed, head * width, words, row * width, width));
    const expected = ofShare.reduce((sum, value, word) => sum + value * (shares[head * rows.length + word] as number), 0);
    rows.forEach((row, word) => {
      const share = shares[head * rows.length + word] as number;
      const ofPull = share * ((ofShare[word] as number) - expected);
      addTimes(ofWords, row * width, share, ofFed, head * width, width);
      addTimes(ofWords, row * width, ofPull, attention, head * width, width);
      addTimes(ofAttention, head * width, ofPull, words, row * width, width);
    });
  }
  return loss;
}

/**
 * Trains an encoder by stochastic gradient descent with Adam (Kingma and Ba 2015; weights decay as in Loshchilov and Hutter 2019). Of the words only those move that stand in a batch. The
 * same texts and training give the same parameters. `watch` is told of the mean loss of every epoch.
 */
export function trainEncoder(
  texts: readonly Taught[],
  vocabulary: number,
  answers: number,
  training: Training,
  watch: (epoch: number, loss: number) => void,
): Parameters {
  const own = startingParameters(vocabulary, answers, training);
  const empty = () =>
    Object.fromEntries(TABLES.map((name) => [name, new Float32Array(own[name].length)])) as unknown as Parameters;
  const [gradients, first, second] = [empty(), empty(), empty()];
  const random = seeded(training.seed + 1);
  const { batch, epochs, width, rate } = training;
  const steps = epochs * Math.floor(texts.length / batch);
  const keep = () => (random() < training.numbersLeftOut ? 0 : 1 / (1 - training.numbersLeftOut));
  const order = texts.map((_, at) => at);
  let step = 0;

  function move(name: (typeof TABLES)[number], from: number, to: number, pace: number): void {
    const [values, changes, mean, square] = [own[name], gradients[name], first[name], second[name]];
    const [early, earlySquare] = [1 - 0.9 ** step, 1 - 0.999 ** step];
    for (let at = from; at < to; at += 1) {
      const change = (changes[at] as number) / batch;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * change;
      square[at] = 0.999 * (square[at] as number) + 0.001 * change * change;
      const by = (mean[at] as number) / early / (Math.sqrt((square[at] as number) / earlySquare) + 1e-8);
      values[at] = (values[at] as number) * (1 - pace * training.decay) - pace * by;
      changes[at] = 0;
    }
  }

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    let loss = 0;
    let seen = 0;
    for (let start = 0; start + batch <= order.length; start += batch) {
      const touched = new Set<number>();
      for (let at = start; at < start + batch; at += 1) {
        const text = texts[order[at] as number] as Taught;
        const some = text.words.filter(() => random() >= training.wordsLeftOut);
        const words = some.length === 0 ? text.words : some;
        for (const word of words) touched.add(word);
        loss += learnFrom({ words, answer: text.answer }, own, gradients, training, keep);
        seen += 1;
      }
      step += 1;
      const way = step / steps;
      const pace = rate * (way < 0.1 ? 0.04 + 0.96 * (way / 0.1) : 0.5 * (1 + Math.cos((Math.PI * (way - 0.1)) / 0.9)));
      for (const name of TABLES) if (name !== 'words') move(name, 0, own[name].length, pace);
      for (const word of touched) move('words', word * width, (word + 1) * width, pace);
    }
    watch(epoch + 1, loss / seen);
  }
  return own;
}
