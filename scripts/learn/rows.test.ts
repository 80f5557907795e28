import { describe, expect, it } from 'vitest';
import { openCorpus } from '@/core/corpus/open';
import { readLabelledArticles } from '../bench/labelled';
import { compileFromFiles } from '../compiled-corpus';
import { type Example, examplesOf, examplesOfPair } from './rows';

describe('rows to learn from', () => {
  const corpus = openCorpus(compileFromFiles('.'));
  const ids = (examples: readonly Example[]) => examples.map(({ weighed }) => weighed.candidate.point.id);

  it('stand in an order that models learned before have no say in', () => {
    const [article] = readLabelledArticles('.').filter(({ split }) => split === 'learn');
    if (article === undefined) throw new Error('There is no labelled article to learn from.');
    const sentences = article.sentences.map(({ text }) => ({ text, without: null, forPoint: true, gold: new Map() }));
    const { examples } = examplesOf(corpus, { ...article, group: article.id, sentences, weight: 1 });
    expect(examples.length).toBeGreaterThan(article.sentences.length);
    for (const at of sentences.keys()) {
      const own = ids(examples.filter(({ stands }) => stands?.sentence === at));
      expect(own).toEqual(own.toSorted());
    }
    const side = { text: 'Trump and Putin spoke alone for two hours in Helsinki.', date: '2018-07-17' };
    const pair = ids(examplesOfPair(corpus, { ...side, group: 'helsinki-2018', gold: new Map(), weight: 1 }, side));
    expect(pair.length).toBeGreaterThan(1);
    expect(pair).toEqual(pair.toSorted());
  });
});
