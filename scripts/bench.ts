import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Article } from '@/core/article';
import { findClaims } from '@/core/claims/find-claims';
import { decodeCorpus, encodeCorpus } from '@/core/corpus/binary';
import { wholeCorpus } from '@/core/corpus/claim-table';
import { compileCorpus } from '@/core/corpus/compile';
import { openCorpus } from '@/core/corpus/open';
import { createSearcher } from '@/core/match/candidates';
import { LEARNED } from '@/core/match/learned';
import { meaningfulTerms } from '@/core/match/statement';
import type { TextIndex } from '@/core/match/text-index';
import { buildReport } from '@/core/report';
import { articleOf, readLabelledArticles } from './bench/labelled';
import { grownCorpus } from './bench/many-claims';
import { compileFromFiles } from './compiled-corpus';
import { readEncoder } from './encoder-file';

/** Sentences of the article that is compared, and sizes of the corpus. */
const SENTENCES = 60;
const SIZES = [1_000, 10_000, 100_000];
const RUNS = 5;
const PROPOSED = 20;

/** An article of sixty checkable sentences, put together from the labelled articles. */
function sixtySentences(): Article {
  const all = readLabelledArticles('.').map((labelled) => articleOf(labelled).article);
  const first = all[0];
  if (first === undefined) throw new Error('There are no labelled articles under tests/labelled.');
  const sentences = all.flatMap(({ text }) => findClaims(text).filter(({ checkable }) => checkable)).slice(0, SENTENCES);
  return { ...first, text: sentences.map(({ text }) => text).join(' ') };
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** Milliseconds that a piece of work takes: the median of several runs after one that warms up. */
function timed(work: () => void): number {
  work();
  return median(
    Array.from({ length: RUNS }, () => {
      const from = performance.now();
      work();
      return performance.now() - from;
    }),
  );
}

function heapAfter<T>(make: () => T): { made: T; megabytes: number } {
  // What an earlier size left behind goes first; one run leaves some of it.
  for (let run = 0; run < 3; run += 1) globalThis.gc?.();
  const before = process.memoryUsage();
  const made = make();
  globalThis.gc?.();
  const after = process.memoryUsage();
  const used = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return { made, megabytes: used / 1e6 };
}

/** What the index's lists alone take, without the claims' texts. */
function listsOf({ words, grams, gramList, lengths, gramLengths }: TextIndex): number {
  const lists = [words.offsets, words.docs, words.counts, grams.sizes, grams.starts, grams.bytes, gramList, lengths, gramLengths];
  return lists.reduce((sum, list) => sum + list.byteLength, 0);
}

const bundled = compileFromFiles('.');
const own = wholeCorpus(bundled);
const article = sixtySentences();
const queries = findClaims(article.text).map(({ text }) => text);
const rows: Record<string, string | number>[] = [];
let before: { pipeline: number; candidates: number } | null = null;
function measure(size: number): void {
  const bytes = encodeCorpus(compileCorpus(grownCorpus(own, size), LEARNED, readEncoder('.')));
  const stored = gzipSync(bytes).length;
  const wake = timed(() => void openCorpus(decodeCorpus(bytes, () => bundled.wordings, LEARNED)));
  const { made: compiled, megabytes } = heapAfter(() => {
    // The file's bytes are a part of what is kept.
    const decoded = decodeCorpus(bytes.slice(), () => bundled.wordings, LEARNED);
    openCorpus(decoded);
    return decoded;
  });
  const pipeline = timed(() => void buildReport(article, compiled));
  const searcher = createSearcher(compiled.index);
  const terms = queries.map((text) => new Map(meaningfulTerms(text).map((term) => [term, 1])));
  const candidates = timed(() =>
    queries.forEach((text, at) => void searcher.search(terms[at] as Map<string, number>, text, PROPOSED)),
  );
  const words = timed(() => queries.forEach((_, at) => void searcher.search(terms[at] as Map<string, number>, '', PROPOSED)));
  const mini = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: meaningfulTerms,
    processTerm: (term) => term,
  });
  mini.addAll(wholeCorpus(compiled).claims.map(({ text }, id) => ({ id, text })));
  const miniMs = timed(() => queries.forEach((text) => void mini.search(text).slice(0, PROPOSED)));
  rows.push({
    claims: size,
    'pipeline ms': Math.round(pipeline),
    growth: before === null ? '' : `×${(pipeline / before.pipeline).toFixed(1)}`,
    'candidates ms': candidates.toFixed(1),
    'words alone (BM25) ms': words.toFixed(1),
    'MiniSearch ms': miniMs.toFixed(1),
    'candidates / MiniSearch': (candidates / miniMs).toFixed(2),
    'usable after wake ms': Math.round(wake),
    'stored MB (gzip)': (stored / 1e6).toFixed(1),
    'bytes MB': (bytes.length / 1e6).toFixed(1),
    'lists MB': (listsOf(compiled.index) / 1e6).toFixed(0),
    'heap MB, texts too': globalThis.gc === undefined ? 'run node with --expose-gc' : megabytes.toFixed(0),
  });
  before = { pipeline, candidates };
  console.log(rows.at(-1));
}

for (const size of SIZES) measure(size);
console.table(rows);
