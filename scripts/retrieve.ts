import '@/core/lexicon-at-hand';
import { measureRetrieval } from './bench/retrieval';
import { fail } from './command-line';

const folder = process.argv[2];
if (folder === undefined) fail('retrieve needs a folder with corpus.jsonl, queries.jsonl and qrels.tsv.');

const figures = measureRetrieval(folder);
const times = [...figures.times].sort((a, b) => a - b);
const at = (share: number) => Number((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2));
const rounded = (value: number) => Number(value.toFixed(4));
console.log(
  JSON.stringify({
    'MAP@5': rounded(figures.map5),
    MAP: rounded(figures.map),
    MRR: rounded(figures.mrr),
    'R@1': rounded(figures.r1),
    'R@5': rounded(figures.r5),
    'R@20': rounded(figures.r20),
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    buildMs: Math.round(figures.buildMs),
    queries: figures.queries,
    documents: figures.documents,
  }),
);
