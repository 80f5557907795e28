import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankTexts } from '@/core/match/rank';
import { fail, readJsonLines } from './command-line';

interface Entry {
  id: string;
  text: string;
  doc?: string;
}

const folder = process.argv[2];
if (folder === undefined) fail('retrieve needs a folder with corpus.jsonl, queries.jsonl and qrels.tsv.');

const corpus = readJsonLines<Entry>(join(folder, 'corpus.jsonl'));
const queries = readJsonLines<Entry>(join(folder, 'queries.jsonl'));
const relevant = new Map<string, Set<string>>();
for (const line of readFileSync(join(folder, 'qrels.tsv'), 'utf8').split('\n')) {
  const [query, document, grade] = line.trim().split(/\s+/);
  if (query === undefined || document === undefined || Number(grade ?? 1) <= 0 || Number.isNaN(Number(grade ?? 1))) continue;
  relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
}

const DEPTH = 100;
const builtFrom = performance.now();
const rank = rankTexts(corpus.map((entry) => entry.text));
const buildMs = performance.now() - builtFrom;
const totals = { map5: 0, map: 0, mrr: 0, r1: 0, r5: 0, r20: 0 };
const times: number[] = [];
let scored = 0;
for (const query of queries) {
  const wanted = relevant.get(query.id);
  if (wanted === undefined || wanted.size === 0) continue;
  scored += 1;
  const from = performance.now();
  const ranked = rank(query.text, DEPTH);
  times.push(performance.now() - from);
  const hits = ranked
    .map((doc) => corpus[doc] as Entry)
    .filter((entry) => entry.id !== query.id && (query.doc === undefined || entry.doc !== query.doc))
    .map((entry) => wanted.has(entry.id));
  const precision = (depth: number) => {
    let [found, sum] = [0, 0];
    hits.slice(0, depth).forEach((hit, at) => {
      if (!hit) return;
      found += 1;
      sum += found / (at + 1);
    });
    return sum / Math.min(wanted.size, depth);
  };
  const recall = (depth: number) => hits.slice(0, depth).filter(Boolean).length / wanted.size;
  totals.map5 += precision(5);
  totals.map += precision(DEPTH);
  const first = hits.indexOf(true);
  totals.mrr += first === -1 ? 0 : 1 / (first + 1);
  totals.r1 += recall(1);
  totals.r5 += recall(5);
  totals.r20 += recall(20);
}
times.sort((a, b) => a - b);
const at = (share: number) => Number((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2));
const mean = (total: number) => Number((scored === 0 ? 0 : total / scored).toFixed(4));
console.log(
  JSON.stringify({
    'MAP@5': mean(totals.map5),
    MAP: mean(totals.map),
    MRR: mean(totals.mrr),
    'R@1': mean(totals.r1),
    'R@5': mean(totals.r5),
    'R@20': mean(totals.r20),
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    buildMs: Math.round(buildMs),
    queries: scored,
    documents: corpus.length,
  }),
);
