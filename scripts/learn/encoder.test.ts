import { describe, expect, it } from 'vitest';
import { encoderTerms, openEncoder, ZERO } from '@/core/match/encoder';
import { inTurn, trainEncoder } from './encoder';
import { openLearner } from './encoder-learner';
import { type Parameters, startingParameters, type Taught, type Training } from './encoder-parameters';
import { inTwoThreads } from './encoder-thread';

const TRAINING: Training = {
  ...{ width: 4, heads: 2, size: 5, epochs: 60, batch: 8, rate: 0.02 },
  ...{ wordsLeftOut: 0, numbersLeftOut: 0, smoothing: 0.05, decay: 0, seed: 3 },
};
const ALL = () => 1;

function zeros(like: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(like).map(([name, table]) => [name, new Float32Array(table.length)]),
  ) as unknown as Parameters;
}

/** Texts of one word that tells the answer and three that stand anywhere. */
const texts = Array.from(
  { length: 64 },
  (_, at): Taught => ({ words: [at % 3, 3 + (at % 5), 3 + ((at * 7) % 5)], answer: at % 3 }),
);

describe('openLearner', () => {
  const own = startingParameters(8, 3, TRAINING);
  const some: Taught[] = [
    { words: [0, 4, 6, 4], answer: 1 },
    { words: [2], answer: 0 },
    { words: [7, 1, 5], answer: 1 },
  ];

  it.each(Object.keys(own) as (keyof Parameters)[])('moves %s along the slope of the loss', (name) => {
    const gradients = zeros(own);
    openLearner(own, gradients, TRAINING, some.length, ALL)(some);
    const step = 1e-3;
    const lossWith = (at: number, by: number) => {
      const changed = { ...own, [name]: own[name].slice() };
      changed[name][at] = (changed[name][at] as number) + by;
      return openLearner(changed, zeros(own), TRAINING, some.length, ALL)(some);
    };
    own[name].forEach((_, at) => {
      const slope = (lossWith(at, step) - lossWith(at, -step)) / (2 * step);
      expect(gradients[name][at]).toBeCloseTo(slope, 2);
    });
    if (name !== 'attention') expect(Math.max(...gradients[name].map(Math.abs))).toBeGreaterThan(0.01);
  });
});

describe('trainEncoder', () => {
  it('learns which word tells which answer, and is read alike on the device', () => {
    const losses: number[] = [];
    const learned = trainEncoder(texts, 8, 3, TRAINING, (_, loss) => losses.push(loss));
    expect(losses.at(-1) as number).toBeLessThan((losses[0] as number) / 2);
    const vocabulary = encoderTerms('Alpha gamma delta kappa sigma omega zeta theta', () => true);
    const scale = 0.05;
    const bytes = (table: Float32Array) => Uint8Array.from(table, (value) => Math.round(value / scale) + ZERO);
    const read = openEncoder({
      ...{ width: TRAINING.width, heads: TRAINING.heads, size: TRAINING.size, vocabulary },
      ...{
        scales: { words: scale, mix: scale, classes: scale },
        attention: Array.from(learned.attention),
        mixBias: Array.from(learned.mixBias),
      },
      ...{
        bias: Array.from(learned.bias),
        words: bytes(learned.words),
        mix: bytes(learned.mix),
        classes: bytes(learned.classes),
      },
    });
    for (const [answer, word] of ['alpha', 'gamma', 'delta'].entries()) {
      const { answers } = read(`Sigma ${word} theta`);
      expect(answers.indexOf(Math.max(...answers))).toBe(answer);
    }
  });

  it('gives the same parameters for the same texts', () => {
    const short = { ...TRAINING, epochs: 3, wordsLeftOut: 0.3, numbersLeftOut: 0.3 };
    const [once, again] = [0, 1].map(() => trainEncoder(texts, 8, 3, short, () => {})) as [Parameters, Parameters];
    expect(once).toEqual(again);
  });

  it('gives them in two threads too', () => {
    const short = { ...TRAINING, epochs: 3, wordsLeftOut: 0.3, numbersLeftOut: 0.3 };
    const [inOne, inTwo] = [inTurn, inTwoThreads].map((halves) => trainEncoder(texts, 8, 3, short, () => {}, halves));
    expect(inTwo).toEqual(inOne);
  });
});
