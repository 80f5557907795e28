import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Judged, judgePair } from '@/core/judge';
import { measureArticle, sumOf } from '@/scripts/bench/articles';
import { readLabelledArticles } from '@/scripts/bench/labelled';
import { type LabelledPair, readLabelledPairs } from '@/scripts/bench/pairs';
import { EVAL, measureBasil, measureCheckThat, measureEcb, measureNeus } from '@/scripts/bench/public-sets';
import { readJsonLines } from '@/scripts/command-line';
import { bundledCorpus } from './bundled';

/**
 * What the check part has to reach at the default sensitivity: the goal of .90 right, else a little under what was
 * measured (docs/matching.md). The goals for pairs are .90 and .60.
 */
const ARTICLES = { right: 0.92, found: 0.68, touchedFound: 0.8, answersRight: 0.9 };
const PAIRS = { right: 0.9, found: 0.59 };
/** The same on pairs that lie beside some checkouts; few are said to conflict, so that one more or less weighs much. */
const BESIDE = { right: 0.88, found: 0.36 };

const articles = readLabelledArticles('.').filter(({ split }) => split === 'check');
const figures = articles.map((article) => measureArticle(bundledCorpus(), article, 'balanced'));

it('of the conflicts shown on articles that nothing was learned from, nearly all are right', () => {
  const sum = (key: Parameters<typeof sumOf>[1]) => sumOf(figures, key);
  const [right, found] = [sum('shownRight') / sum('shown'), sum('conflictsFound') / sum('conflicts')];
  console.info(`conflicts: ${sum('shownRight')} of ${sum('shown')} right, ${sum('conflictsFound')} of ${sum('conflicts')} found`);
  expect(right).toBeGreaterThanOrEqual(ARTICLES.right);
  expect(found).toBeGreaterThanOrEqual(ARTICLES.found);
  expect(sum('touchedFound') / sum('touched')).toBeGreaterThanOrEqual(ARTICLES.touchedFound);
  expect(sum('answeredRight') / sum('answered')).toBeGreaterThanOrEqual(ARTICLES.answersRight);
});

it('on articles that touch no point, no conflict is shown', () => {
  const strange = figures.filter(({ points }) => points === 0);
  expect(strange.length).toBeGreaterThanOrEqual(35);
  expect(sumOf(strange, 'shown')).toBe(0);
});

type Pair = Pick<LabelledPair, 'a' | 'b'> & { label: string };

function conflictsOf(pairs: readonly Pair[]): { right: number; found: number } {
  const judged = pairs.map(({ a, b, label }): { label: string; judged: Judged } => ({
    label,
    judged: judgePair(bundledCorpus(), { text: a.text, date: a.date ?? null }, { text: b.text, date: b.date ?? null }),
  }));
  const said = judged.filter((each) => each.judged.label === 'conflict');
  const right = said.filter(({ label }) => label === 'conflict').length;
  const gold = judged.filter(({ label }) => label === 'conflict').length;
  console.info(`pairs: ${right} of ${said.length} right, of ${gold} conflicts`);
  return { right: right / Math.max(1, said.length), found: right / gold };
}

it('of the pairs called a conflict, most are one', () => {
  const { right, found } = conflictsOf(readLabelledPairs('.').filter(({ split }) => split === 'check'));
  expect(right).toBeGreaterThanOrEqual(PAIRS.right);
  expect(found).toBeGreaterThanOrEqual(PAIRS.found);
});

it.skipIf(!existsSync(EVAL))('the pairs that lie beside this checkout keep to their floor', () => {
  const { right, found } = conflictsOf(readJsonLines<Pair>(`${EVAL}/pairs/sidelight-dev.jsonl`));
  expect(right).toBeGreaterThanOrEqual(BESIDE.right);
  expect(found).toBeGreaterThanOrEqual(BESIDE.found);
});

it.skipIf(!existsSync(EVAL))('lists are ranked as well as the goals ask', () => {
  const [dev, neus, ecb, basil] = [measureCheckThat(), measureNeus(true), measureEcb(), measureBasil()];
  const shown = {
    checkThat: dev.map5,
    neus: neus.map,
    ecb: ecb.map,
    lookAlikes: ecb.lookAlikes,
    basil: basil.map,
    basilR2: basil.r2,
  };
  console.info(JSON.stringify(shown));
  expect(dev.map5).toBeGreaterThanOrEqual(0.79);
  expect(neus.map).toBeGreaterThanOrEqual(0.65);
  expect(ecb.map).toBeGreaterThanOrEqual(0.64);
  expect(ecb.lookAlikes).toBeLessThanOrEqual(0.08);
  expect(basil.map).toBeGreaterThanOrEqual(0.96);
  expect(basil.r2).toBeGreaterThanOrEqual(0.94);
});
