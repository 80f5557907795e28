import { describe, expect, it } from 'vitest';
import { compileCorpus } from '@/core/corpus/compile';
import { openCorpus } from '@/core/corpus/open';
import { ENCODER } from '@/tests/fixtures/encoder';
import { smallCorpusData } from '@/tests/fixtures/small-corpus';
import { NO_CONTEXT } from './events';
import { guessOf, piecesOf } from './guess';
import { LEARNED } from './learned';
import { unitsOf } from './link';

const { tellings } = openCorpus(compileCorpus(smallCorpusData(), LEARNED, ENCODER));
const pieces = (text: string) => piecesOf(tellings, unitsOf(text, '2025-05-20', NO_CONTEXT));
const guessed = (text: string) => guessOf(tellings, { text }).answers;

describe('the pieces of a sentence', () => {
  it('are the sentence, its clauses and every two that stand side by side', () => {
    const sentence = 'The summit ended in Geneva on Monday, the two had spoken for an hour, and no truce was signed.';
    const texts = [
      sentence,
      'The summit ended in Geneva on Monday',
      'the two had spoken for an hour',
      'and no truce was signed.',
      'The summit ended in Geneva on Monday, the two had spoken for an hour',
      'the two had spoken for an hour, and no truce was signed.',
    ];
    expect(pieces(sentence).map(({ guess }) => guess.answers)).toEqual(texts.map(guessed));
    expect(pieces(sentence).map(({ text }) => text)).toEqual(texts);
  });

  it('are the sentence alone where it has no clauses, and no pair where it has two', () => {
    expect(pieces('The summit ended in Geneva on Monday.')).toHaveLength(1);
    expect(pieces('The summit ended in Geneva, and no truce was signed.')).toHaveLength(3);
  });
});
