import { describe, expect, it } from 'vitest';
import { smallCorpusData } from '@/tests/fixtures/small-corpus';
import { type Encoder, encoderTerms, openEncoder, STRANGER, ZERO } from './encoder';
import { fitEncoder, type LearnedEncoder, nameOfAnswer, STANDS_OUT } from './encoder-fit';
import { answersOf } from './wording-index';

const data = smallCorpusData();
const answers = answersOf(data.events).map(nameOfAnswer);
const vocabulary = [...new Set(data.paraphrases.flatMap(({ text }) => encoderTerms(text, () => true)))].sort();
/** Bytes that look like chance and are the same in every run. */
const bytes = (count: number, seed: number) =>
  Uint32Array.from({ length: count }, (_, at) => (at * 37 + seed * 11 + ((at * at) % 13)) % 127);
const encoder: Encoder = {
  ...{ width: 6, heads: 2, size: 5, vocabulary, scales: { words: 0.02, mix: 0.02, classes: 0.0625 } },
  ...{
    attention: Array.from({ length: 12 }, (_, at) => Math.sin(at)),
    mixBias: [0, 0.1, 0, -0.1, 0],
    bias: answers.map(() => 0.1),
  },
  ...{ words: bytes(vocabulary.length * 6, 1), mix: bytes(60, 2), classes: bytes(answers.length * 5, 3) },
};
const learned: LearnedEncoder = { ...encoder, answers };

describe('openEncoder', () => {
  const read = openEncoder(encoder);

  it.each([
    ['a sentence', data.paraphrases[0]?.text ?? ''],
    ['no text', ''],
    ['no word that it knows', 'Xyzzy qwrtz'],
    ['other scripts', '会谈 مفاوضات 🙂'],
    ['unpaired surrogates', '\ud800 talks \udfff'],
    ['a very long text', 'talks ended '.repeat(50_000)],
  ])('gives shares that make one for %s', (_, text) => {
    const { answers: odds, meaning } = read(text);
    expect(odds.length).toBe(answers.length);
    expect(odds.reduce((sum, value) => sum + Math.exp(value), 0)).toBeCloseTo(1, 4);
    expect(meaning.every(Number.isFinite)).toBe(true);
  });

  it('reads a text by its words, not by their case or order', () => {
    const [one, other] = ['The talks ended', 'ended TALKS the'].map((text) => read(text).answers) as [Float32Array, Float32Array];
    for (const [at, value] of one.entries()) expect(value).toBeCloseTo(other[at] as number, 5);
  });
});

describe('encoderTerms', () => {
  const known = (term: string) => encoderTerms('Trump met Putin in Helsinki', () => true).includes(term);

  it.each([
    ['a name that was never learned', 'Trump met Erdogan', [false, false, true]],
    ['names that were', 'Putin met Trump', [false, false, false]],
    ['the first word, which has a capital anyway', 'Yesterday Trump met Putin', [false, false, false, false]],
    ['words that were never learned', 'Trump met somebody', [false, false, false]],
  ])('takes nothing but names for strangers: %s', (_, text, strange) => {
    expect(encoderTerms(text, known).map((term) => term === STRANGER)).toEqual(strange);
  });
});

describe('fitEncoder', () => {
  it('keeps what was learned of texts that give no answer', () => {
    expect(answersOf(data.events)[0]).toMatchObject({ pointId: null, answerId: null });
    const turned = { ...learned, answers: [...answers].reverse(), bias: answers.map((_, at) => at) };
    expect(fitEncoder(turned, data).bias[0]).toBe(answers.length - 1);
  });

  it('brings the answers in the order of the corpus', () => {
    const turned = { ...learned, answers: [...answers].reverse() };
    const rowsOf = (list: ArrayLike<number>) => answers.map((_, at) => Array.from(list).slice(at * 5, at * 5 + 5));
    expect(rowsOf(fitEncoder(turned, data).classes)).toEqual(rowsOf(learned.classes).reverse());
    expect(fitEncoder(learned, data).classes).toEqual(learned.classes);
  });

  it('holds an answer that it never learned against what its paraphrases mean', () => {
    const name = answers[1] as string;
    const own = data.paraphrases.filter(({ pointId, answerId }) => `${pointId} ${answerId}` === name);
    const fitted = fitEncoder({ ...learned, answers: answers.map((each) => (each === name ? 'gone gone' : each)) }, data);
    const read = openEncoder(encoder);
    const sums = own
      .map(({ text }) => read(text).meaning)
      .reduce((sum, each) => sum.map((value, at) => value + (each[at] as number)));
    const row = Array.from(fitted.classes).slice(5, 10);
    expect(own.length).toBeGreaterThan(0);
    expect(row.map((byte) => Math.sign(byte - ZERO) + 0)).toEqual(
      Array.from(sums, (sum) => Math.sign(Math.round((sum / own.length) * (STANDS_OUT / encoder.scales.classes))) + 0),
    );
    expect(row.some((byte) => byte !== ZERO)).toBe(true);
  });

  it('gives an answer without any text next to nothing', () => {
    const fitted = fitEncoder(
      { ...learned, answers: answers.map((each, at) => (at === 0 ? 'gone gone' : each)) },
      { ...data, paraphrases: [] },
    );
    const odds = openEncoder(fitted)('The talks ended').answers;
    expect(odds[0] as number).toBeLessThan(-10);
  });
});
