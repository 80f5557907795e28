import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedRuns } from '@/scripts/founding';
import { bundledCorpus } from './bundled';
import { beyond, differencesOf, type Expected, reportOnPage, type Touch, touches } from './expected';

const SEEDS = '../shared/seeds';
const PAGES = 'tests/fixtures/founding';

/** What a founding document, written up in other words, is to be told. */
interface Page {
  finds: Expected[];
  /** Conflicts and updates that a careful reader would call right, and that need not be found. */
  may: Touch[];
  /** Points whose accounts can stand together. */
  silent: string[];
}

const pages = JSON.parse(readFileSync(`${PAGES}/expected.json`, 'utf8')) as Record<string, Page>;
const FOUNDING = Object.keys(pages);

describe.runIf(existsSync(SEEDS))('claims against the texts of the founding documents', () => {
  it('are in our own words: no six words in a row are shared', () => {
    expect(sharedRuns(bundledCorpus().corpus, SEEDS)).toEqual([]);
  });
});

describe('the founding documents', () => {
  it('are five, each with a page in other words', () => {
    const written = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
    expect(written).toEqual(FOUNDING.map((id) => `${id}.html`).sort());
    expect(written).toHaveLength(5);
  });

  it.each(FOUNDING)('%s is in the corpus with its claims', (id) => {
    const { claims } = bundledCorpus().corpus;
    expect(claims.filter((claim) => claim.documentId === id).length).toBeGreaterThanOrEqual(8);
  });
});

describe.each(Object.entries(pages))('a page that says what %s says', (id, page) => {
  const path = `${PAGES}/${id}.html`;
  const report = reportOnPage(path);

  it.each(page.finds)('is told of: $page', (each) => {
    const finding = report.findings.find((one) => touches(one, each));
    expect(finding?.stance).toBe(each.stance);
    expect(differencesOf(finding)).toEqual(new Set([each.difference]));
  });

  it('is told of no other conflict or change', () => {
    expect(beyond(report, ['conflicts', 'updates'], [...page.finds, ...page.may])).toEqual([]);
  });

  it('is left alone where the accounts can stand together', () => {
    const shown = report.findings.filter(({ stance }) => stance === 'conflicts').map(({ point }) => point?.id ?? '');
    expect(shown.filter((point) => page.silent.includes(point))).toEqual([]);
  });

  it('holds the words that are named', () => {
    const html = readFileSync(path, 'utf8');
    expect([...page.finds, ...page.may].filter((each) => !html.includes(each.page))).toEqual([]);
  });
});
