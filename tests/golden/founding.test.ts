import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wholeCorpus } from '@/core/corpus/claim-table';
import { sharedRuns, sharedWith } from '@/scripts/founding';
import { bundledCorpus } from './bundled';
import { beyond, differencesOf, type Expected, reportOnPage, type Touch, touches } from './expected';

const SEEDS = '../shared/seeds';
const PAGES = 'tests/fixtures/founding';

/** Runs of six words that are names and nothing more. */
const NAMES = ['between the united states and russia'];

/** What a founding document, written up as a page, is to be told: plainly, or (`-reworded`) in words as far from it as they can be. */
interface Page {
  document: string;
  finds: Expected[];
  /** What a reader would find and the comparison does not; printed only. */
  missed: (Expected & { why: string })[];
  /** Conflicts and updates that a careful reader would call right, and that need not be found. */
  may: Touch[];
  /** Conflicts and updates that a careful reader would not call so: known faults, each held by a test that is to fail until it is mended. */
  wrong: (Touch & { why: string })[];
}

const pages = JSON.parse(readFileSync(`${PAGES}/expected.json`, 'utf8')) as Record<string, Page>;
const FOUNDING = [...new Set(Object.values(pages).map(({ document }) => document))];

describe.runIf(existsSync(SEEDS))('beside the texts of the founding documents', () => {
  it('claims are in our own words: no six words in a row are shared', () => {
    expect(sharedRuns(wholeCorpus(bundledCorpus()), SEEDS)).toEqual([]);
  });

  it.each(Object.keys(pages))('so is the page %s', (name) => {
    const shared = sharedWith(readFileSync(`${PAGES}/${name}.html`, 'utf8'), SEEDS);
    expect(shared.filter((run) => !NAMES.includes(run))).toEqual([]);
  });
});

describe('the founding documents', () => {
  it('are five, each with two pages', () => {
    const written = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
    expect(written).toEqual(
      Object.keys(pages)
        .map((name) => `${name}.html`)
        .sort(),
    );
    expect(written).toHaveLength(10);
    expect(FOUNDING).toHaveLength(5);
  });

  it.each(FOUNDING)('%s is in the corpus with its claims', (id) => {
    const { claims } = wholeCorpus(bundledCorpus());
    expect(claims.filter((claim) => claim.documentId === id).length).toBeGreaterThanOrEqual(8);
  });
});

describe.each(Object.entries(pages))('the page %s', (name, page) => {
  const path = `${PAGES}/${name}.html`;
  const report = reportOnPage(path);
  const named = [...page.finds, ...page.missed, ...page.may, ...page.wrong];

  for (const each of page.finds) {
    it(`is told of: ${each.page}`, () => {
      const finding = report.findings.find((one) => touches(one, each));
      expect(finding?.stance).toBe(each.stance);
      expect(differencesOf(finding)).toEqual(new Set([each.difference]));
    });
  }

  it('is told of no other conflict or change', () => {
    expect(beyond(report, ['conflicts', 'updates'], named)).toEqual([]);
  });

  for (const each of page.wrong) {
    it.fails(`is told of no conflict or change at: ${each.page}`, () => {
      const told = report.findings.filter(({ stance }) => stance === 'conflicts' || stance === 'updates');
      expect(told.some((finding) => touches(finding, each))).toBe(false);
    });
  }

  it('holds the words that are named, and the corpus the points', () => {
    const html = readFileSync(path, 'utf8');
    expect(named.filter((each) => !html.includes(each.page))).toEqual([]);
    const points = [null, ...bundledCorpus().corpus.events.flatMap((event) => event.points.map(({ id }) => id))];
    expect(named.filter((each) => !points.includes(each.point))).toEqual([]);
  });

  for (const each of page.missed) {
    const finding = report.findings.find((one) => touches(one, each));
    console.info(
      `${name} ${finding?.stance === each.stance ? 'now finds' : 'misses'} “${each.page}” (${each.point}): ${each.why}`,
    );
  }
});
