import { describe, expect, it } from 'vitest';
import { nameOfAnswer } from '@/core/match/encoder-fit';
import { answersOf } from '@/core/match/wording-index';
import { readCorpusFiles } from './corpus-files';
import { readEncoder } from './encoder-file';

describe('the encoder in the project', () => {
  const encoder = readEncoder('.');

  it('knows every answer of the corpus and no other: else run npm run learn', () => {
    const answers = answersOf(readCorpusFiles('.').corpus.events).map(nameOfAnswer);
    expect([...encoder.answers].sort()).toEqual(answers.sort());
  });

  it('has tables of the size that it tells', () => {
    const { width, heads, size, vocabulary, answers, words, mix, classes, bias, attention, mixBias } = encoder;
    expect(words.length).toBe(vocabulary.length * width);
    expect(mix.length).toBe(size * heads * width);
    expect(classes.length).toBe(answers.length * size);
    expect([bias.length, attention.length, mixBias.length]).toEqual([answers.length, heads * width, size]);
  });
});
