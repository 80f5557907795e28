import { describe, expect, it } from 'vitest';
import { checkCorpus } from '@/core/corpus/check';
import { compileCorpus } from '@/core/corpus/compile';
import { openCorpus } from '@/core/corpus/open';
import { NO_CONTEXT } from '@/core/match/events';
import { guessOf } from '@/core/match/guess';
import { LEARNED } from '@/core/match/learned';
import { openLinker, type PageUnit, unitsOf } from '@/core/match/link';
import { ENCODER } from '@/tests/fixtures/encoder';
import { smallCorpusData } from '@/tests/fixtures/small-corpus';
import { ANSWER_FEATURES, answerRows } from './answer-features';

const data = smallCorpusData();
const contrary = ['They never spoke that month.', 'There was no such conversation in May.'].map((text) => ({
  pointId: 'call-may/length',
  answerId: 'contrary',
  text,
}));
const corpus = openCorpus(compileCorpus({ ...data, paraphrases: [...data.paraphrases, ...contrary] }, LEARNED, ENCODER));
const everyText = () => true;

function rowsFor(pointId: string, text: string) {
  const linker = openLinker(corpus, unitsOf(text, '2025-05-20', NO_CONTEXT), everyText);
  const unit = linker.units[0] as PageUnit;
  const guess = guessOf(corpus.tellings, unit.statement);
  return answerRows(corpus, corpus.point(pointId), unit, [guess, guess, guess], everyText, null, 0);
}

const score = (row: { features: number[] } | undefined) => row?.features[ANSWER_FEATURES.indexOf('score')] ?? 0;

describe('the rows of a point', () => {
  it('are one for each answer, and one more where something is written that contradicts them all', () => {
    expect(checkCorpus({ ...data, paraphrases: contrary })).toEqual([]);
    expect(rowsFor('call-may/length', 'The two never spoke in May.').map(({ answer }) => answer?.id)).toEqual([
      'm125',
      undefined,
    ]);
    expect(rowsFor('summit/ceasefire', 'No truce came of it.').map(({ answer }) => answer?.id)).toEqual(['yes', 'no']);
  });

  it('weigh what contradicts by the words that do', () => {
    const [answer, against] = rowsFor('call-may/length', 'There was no such conversation at all.');
    expect(score(against)).toBeGreaterThan(score(answer));
    const [told, denied] = rowsFor('call-may/length', 'Their call in May took a little over two hours.');
    expect(score(told)).toBeGreaterThan(score(denied));
  });
});
