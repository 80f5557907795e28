import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wholeCorpus } from '@/core/corpus/claim-table';
import { CONTRARY } from '@/core/corpus/types';
import { CONTRASTS, isForTrees, isSilentForTrees, readContrasts, readSilentArticles } from '@/scripts/bench/contrasts';
import { readLabelledArticles } from '@/scripts/bench/labelled';
import { learningEvents, readLabelledPairs } from '@/scripts/bench/pairs';
import { isToldForTrees, readToldArticles } from '@/scripts/bench/told';
import { readCorpusFiles } from '@/scripts/corpus-files';
import { bundledCorpus } from '../golden/bundled';

const articles = readLabelledArticles('.');
const pairs = readLabelledPairs('.', false);
const corpus = wholeCorpus(bundledCorpus());
const answers = new Map(
  corpus.events.flatMap((event) => event.points.map((point) => [point.id, new Set(point.answers.map(({ id }) => id))] as const)),
);
const isKnown = (point: string, answer: string) =>
  answer === 'other' ? answers.has(point) : answers.get(point)?.has(answer) === true;

it('every mark names a point and an answer of the corpus', () => {
  const marks = [
    ...articles.flatMap(({ id, sentences }) => sentences.flatMap(({ points }) => points.map((mark) => ({ id, ...mark })))),
    ...pairs.flatMap(({ id, point, answer }) => (point === null ? [] : [{ id, point, answer: answer ?? '' }])),
  ];
  expect(marks.filter(({ point, answer }) => !isKnown(point, answer))).toEqual([]);
});

it('claims of the corpus that pairs name are there, and say what the pair says', () => {
  const ids = new Set(corpus.claims.map(({ id }) => id));
  expect(pairs.filter(({ b }) => b.claim !== null && !ids.has(b.claim)).map(({ id, b }) => `${id}: ${b.claim}`)).toEqual([]);
});

it('no event stands in both parts', () => {
  const parts = new Map<string, Set<string>>();
  const add = (event: string, split: string) => parts.set(event, (parts.get(event) ?? new Set()).add(split));
  for (const { event, split } of pairs) add(event, split);
  for (const { sentences, split } of articles)
    for (const { point } of sentences.flatMap(({ points }) => points)) add(point.split('/')[0] as string, split);
  expect([...parts].filter(([, split]) => split.size > 1).map(([event]) => event)).toEqual([]);
});

it('there is enough of everything', () => {
  const withPoints = articles.filter(({ sentences }) => sentences.some(({ points }) => points.length > 0));
  expect(withPoints.length).toBeGreaterThanOrEqual(80);
  expect(articles.length - withPoints.length).toBeGreaterThanOrEqual(40);
  expect(pairs.length).toBeGreaterThanOrEqual(1_200);
  const kinds = new Map<string, number>();
  for (const { label, kind } of pairs) if (label === 'conflict') kinds.set(kind ?? '', (kinds.get(kind ?? '') ?? 0) + 1);
  expect(Math.min(...kinds.values())).toBeGreaterThanOrEqual(20);
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
});

it('what answers nothing is there for most events, in three ways, and words no answer', () => {
  const contrasts = readContrasts('.');
  const events = new Set(corpus.events.map(({ id }) => id));
  const ways = new Map<string, Set<string>>();
  for (const { event, kind } of contrasts) ways.set(event, (ways.get(event) ?? new Set()).add(kind));
  expect([...ways.keys()].filter((event) => !events.has(event))).toEqual([]);
  expect(ways.size).toBeGreaterThanOrEqual(100);
  expect([...ways].filter(([, kinds]) => kinds.size < CONTRASTS.length)).toEqual([]);
  const worded = new Set(readCorpusFiles('.').corpus.paraphrases.map(({ text }) => text));
  const silent = readSilentArticles('.');
  const silentTexts = [...contrasts.map(({ text }) => text), ...silent.flatMap(({ sentences }) => sentences)];
  expect(silentTexts.filter((text) => worded.has(text) || text.trim() === '')).toEqual([]);
  expect(silent.filter(({ event }) => event !== undefined && !events.has(event))).toEqual([]);
});

it('the encoder and the trees learn from different contrasts, and the trees from none of the check part', () => {
  const learned = learningEvents(pairs);
  const forTrees = readContrasts('.').filter((contrast) => isForTrees(contrast, learned));
  const silent = readSilentArticles('.').filter((article) => isSilentForTrees(article, learned));
  expect(forTrees.length).toBeGreaterThan(500);
  expect(silent.length).toBeGreaterThan(200);
  expect(forTrees.filter(({ event }) => !learned.has(event))).toEqual([]);
  expect(silent.filter(({ event }) => event !== undefined && !learned.has(event))).toEqual([]);
});

it('articles that tell answers are there for most points, name points and answers of the corpus, and teach the trees or the encoder', () => {
  const told = readToldArticles('.');
  const events = new Set(corpus.events.map(({ id }) => id));
  expect(told.filter(({ event }) => !events.has(event))).toEqual([]);
  const marks = told.flatMap(({ id, sentences }) => sentences.flatMap(({ gives }) => gives.map((mark) => ({ id, ...mark }))));
  expect(marks.filter(({ point, answer }) => !isKnown(point, answer === CONTRARY ? 'other' : answer))).toEqual([]);
  expect(new Set(marks.map(({ point }) => point)).size).toBeGreaterThan(answers.size * 0.9);
  const worded = new Set(readCorpusFiles('.').corpus.paraphrases.map(({ text }) => text));
  const texts = told.flatMap(({ title, sentences }) => [title, ...sentences.map(({ text }) => text)]);
  expect(texts.filter((text) => worded.has(text) || text.trim() === '')).toEqual([]);
  const learned = learningEvents(pairs);
  const forTrees = told.filter((article) => isToldForTrees(article, learned));
  expect(forTrees.length).toBeGreaterThan(50);
  expect(forTrees.filter(({ event }) => !learned.has(event))).toEqual([]);
});

it('two labellers agree on nearly all', () => {
  const same = pairs.filter(({ label, second }) => label === second).length;
  const marks = new Map(
    readFileSync('tests/labelled/second-articles.jsonl', 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { article: string; sentence: number; points: { point: string; answer: string }[] })
      .map(({ article, sentence, points }) => [`${article} ${sentence}`, points] as const),
  );
  const twice = new Set([...marks.keys()].map((key) => key.split(' ')[0]));
  const key = ({ point, answer }: { point: string; answer: string }) => `${point} ${answer}`;
  let [first, second, both] = [0, 0, 0];
  for (const { id, sentences } of articles.filter((article) => twice.has(article.id))) {
    sentences.forEach(({ points }, at) => {
      const theirs = new Set((marks.get(`${id} ${at}`) ?? []).map(key));
      first += points.length;
      second += theirs.size;
      both += points.filter((mark) => theirs.has(key(mark))).length;
    });
  }
  const agreement = (2 * both) / (first + second);
  console.info(`pairs: ${same} of ${pairs.length} labelled alike; marks of ${twice.size} articles: F1 ${agreement.toFixed(3)}`);
  expect(same / pairs.length).toBeGreaterThanOrEqual(0.9);
  expect(agreement).toBeGreaterThanOrEqual(0.9);
});
