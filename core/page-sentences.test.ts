import { expect, it } from 'vitest';
import { sentencesOf } from './page-sentences';
import type { Finding, Match, Stance } from './report-types';

const SENTENCE = 'The call of 18 March lasted two hours and covered Ukraine.';

function on(id: string, stance: Stance, start = 0): Finding {
  const claim = { text: SENTENCE, start, end: start + SENTENCE.length, selector: { exact: SENTENCE, prefix: '', suffix: '' } };
  return { id, claim, point: null, matches: [{ claimId: `${id}/1`, stance } as Match], stance };
}

it('makes one sentence of several findings, for which the strongest stands', () => {
  const [first, second, third] = [on('length', 'agrees'), on('topic', 'conflicts'), on('day', 'related')];
  const [only, ...others] = sentencesOf([first, second, third]);
  expect(others).toEqual([]);
  expect(only?.finding).toBe(second);
  expect(only?.stance).toBe('conflicts');
  expect(only?.findings).toEqual([first, second, third]);
  expect(only?.matches.map(({ claimId }) => claimId)).toEqual(['topic/1', 'length/1', 'day/1']);
});

it('of findings of one stance takes the first', () => {
  const [first, second] = [on('length', 'agrees'), on('topic', 'agrees')];
  expect(sentencesOf([first, second])[0]?.finding).toBe(first);
});

it('keeps the same words in two places apart, in page order', () => {
  expect(
    sentencesOf([on('a', 'related', 10), on('b', 'agrees', 10), on('a', 'related', 900)]).map(({ finding: f }) => f.id),
  ).toEqual(['b', 'a']);
  expect(sentencesOf([])).toEqual([]);
});
