import { describe, expect, it } from 'vitest';
import { smallCorpusData } from '@/tests/fixtures/small-corpus';
import { checkParaphrases } from './check-paraphrases';
import { describeProblem } from './fields';

const corpus = smallCorpusData();
const SOUND = { pointId: 'call-march/length', answerId: 'm90', text: 'The two stayed on the line for an hour and a half.' };
const problemsOf = (...changes: Partial<typeof SOUND>[]) =>
  checkParaphrases({ ...corpus, paraphrases: changes.map((change) => ({ ...SOUND, ...change })) }).map(describeProblem);

describe('a paraphrase', () => {
  it('of an answer on record passes', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('that contradicts all of them passes', () => {
    expect(problemsOf({ answerId: 'contrary', text: 'The two never spoke at all.' })).toEqual([]);
  });

  it.each([
    [
      'an unknown point',
      { pointId: 'call-march/weather' },
      /points\.weather: corpus\/events\/call-march\.yaml has no such point/,
    ],
    ['an unknown answer', { answerId: 'm1' }, /points\.length\.m1: the point has no such answer\. Use one of: .*m90/],
    ['too long', { text: 'word '.repeat(43).trim() }, /points\.length\.m90: one has 43 words/],
  ])('%s is refused, with file and field', (_name, change, message) => {
    const problems = problemsOf(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^corpus\/paraphrases\/call-march\.yaml: /);
    expect(problems[0]).toMatch(message);
  });

  it('may not stand for two answers', () => {
    expect(problemsOf({}, { answerId: 'm120' })).toEqual([expect.stringMatching(/stands for call-march\/length m90 too/)]);
  });
});
