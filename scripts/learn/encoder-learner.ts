import type { Parameters, Taught, Training } from './encoder-parameters';
import { type Matrix, openMatrices } from './matrix';

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
