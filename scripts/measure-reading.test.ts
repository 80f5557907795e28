// @vitest-environment node
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/page/read-article';
import { measureReading, savedPages, shingleScore } from './measure-reading';
import { savedDocument } from './page-from-file';

const SAVED = '../shared/pages';
/**
 * Longest reading of a page in a DOM without a browser, in ms of processor time. The goal is 2,000, which the slowest page comes close to on a
 * quiet machine (browsers take a tenth of that); other programs on two cores add half.
 */
const LONGEST = 3_000;

function timed<T>(work: () => T): [T, number] {
  const { user, system } = process.cpuUsage();
  const result = work();
  const spent = process.cpuUsage();
  return [result, (spent.user - user + spent.system - system) / 1_000];
}

describe('the measure', () => {
  it('is 1 for equal texts and 0 for strangers', () => {
    expect(shingleScore('one two three four five six', 'One two three four five six'.toLowerCase())).toEqual({
      precision: 1,
      recall: 1,
    });
    expect(shingleScore('one two three four five', 'six seven eight nine ten')).toEqual({ precision: 0, recall: 0 });
  });

  it('counts what is missing and what is too much', () => {
    const { precision, recall } = shingleScore('a b c d e f g h', 'a b c d e x y z');
    expect(precision).toBeCloseTo(2 / 5);
    expect(recall).toBeCloseTo(2 / 5);
  });
});

describe.runIf(existsSync(`${SAVED}/extraction/ground-truth.json`))('saved news pages', () => {
  it('are read as people marked them', { timeout: 120_000 }, () => {
    const figures = measureReading(savedPages(`${SAVED}/extraction`));
    expect(figures.pages).toBe(88);
    expect(figures.f1).toBeGreaterThan(0.97);
    expect(figures.placed / figures.sentences).toBeGreaterThan(0.999);
    expect(figures.wrong).toBe(0);
  });

  it('each end in an article or a reason in time, and stay as they are', { timeout: 240_000 }, () => {
    let slowest = 0;
    const slow: string[] = [];
    const changed: string[] = [];
    for (const page of [...savedPages(`${SAVED}/extraction`), ...savedPages(`${SAVED}/readability`)]) {
      const document = savedDocument(page.html, page.url);
      const before = document.documentElement.outerHTML;
      const [reading, ms] = timed(() => readArticle(document, page.url));
      // A busy machine can hold up one reading; a page that is slow is slow again.
      slowest = Math.max(slowest, ms);
      if (ms > LONGEST && timed(() => readArticle(document, page.url))[1] > LONGEST) slow.push(page.name);
      if (document.documentElement.outerHTML !== before) changed.push(page.name);
      expect('why' in reading ? reading.why : 'article', page.name).not.toBe('page-failed');
    }
    console.log(`saved pages: the slowest reading took ${Math.round(slowest)} ms`);
    expect({ slow, changed }).toEqual({ slow: [], changed: [] });
  });
});
