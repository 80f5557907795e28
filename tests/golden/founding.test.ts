import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedRuns } from '@/scripts/founding';
import { bundledCorpus } from './bundled';

const SEEDS = '../shared/seeds';

describe.runIf(existsSync(SEEDS))('claims against the texts of the founding documents', () => {
  it('are in our own words: no six words in a row are shared', () => {
    expect(sharedRuns(bundledCorpus().corpus, SEEDS)).toEqual([]);
  });
});

describe('the founding documents', () => {
  const FOUNDING = [
    'unbreakable-bond',
    'aajtak-bromance',
    'kent-daily-trump-putin',
    'russia-us-surprising-turn',
    'trump-ties-russia-risky-move',
  ];

  it.each(FOUNDING)('%s is in the corpus with its claims', (id) => {
    const { claims } = bundledCorpus().corpus;
    expect(claims.filter((claim) => claim.documentId === id).length).toBeGreaterThanOrEqual(8);
  });
});
