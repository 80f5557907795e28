import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankTexts } from '@/core/match/rank';
import { readJsonLines } from '../command-line';

interface Entry {
  id: string;
  text: string;
  doc?: string;
}

/** How well queries find what is relevant to them, as means over queries. */
export interface RetrievalFigures {
  map5: number;
  map: number;
  mrr: number;
  r1: number;
  r5: number;
  r20: number;
  /** Share of the first five hits that `lookAlike` holds for. */
  lookAlikes: number;
  times: number[];
  buildMs: number;
  queries: number;
  documents: number;
}

const DEPTH = 100;

/** Which documents are relevant to each query, from a file of lines of query, document, grade. */
export function readRelevant(path: string): Map<string, Set<string>> {
  const relevant = new Map<string, Set<string>>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [query, document, grade] = line.trim().split(/\s+/);
    if (query === undefined || document === undefined || Number(grade ?? 1) <= 0 || Number.isNaN(Number(grade ?? 1))) continue;
    relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  }
  return relevant;
}

/**
 * Measures the product's own candidates, ranked by `rankTexts`, without a threshold, on a folder of `corpus.jsonl`, `queries.jsonl` and
 * `qrels.tsv`. A hit with the query's own id, or of the query's own `doc`, is skipped, and so are texts that `leftOut` holds for.
 */
export function measureRetrieval(
  folder: string,
  lookAlike?: (query: Entry, hit: Entry, relevant: boolean) => boolean,
  leftOut: (entry: Entry) => boolean = () => false,
): RetrievalFigures {
  const corpus = readJsonLines<Entry>(join(folder, 'corpus.jsonl')).filter((entry) => !leftOut(entry));
  const queries = readJsonLines<Entry>(join(folder, 'queries.jsonl'));
  const relevant = readRelevant(join(folder, 'qrels.tsv'));
  const builtFrom = performance.now();
  const rank = rankTexts(corpus.map((entry) => entry.text));
  const buildMs = performance.now() - builtFrom;
  const totals = { map5: 0, map: 0, mrr: 0, r1: 0, r5: 0, r20: 0, lookAlikes: 0 };
  const times: number[] = [];
  let [scored, looked] = [0, 0];
  for (const query of queries) {
    const wanted = relevant.get(query.id);
    if (wanted === undefined || wanted.size === 0) continue;
    scored += 1;
    const from = performance.now();
    const ranked = rank(query.text, DEPTH);
    times.push(performance.now() - from);
    const entries = ranked
      .map((doc) => corpus[doc] as Entry)
      .filter((entry) => entry.id !== query.id && (query.doc === undefined || entry.doc !== query.doc));
    const hits = entries.map((entry) => wanted.has(entry.id));
    totals.map5 += averagePrecision(hits, 5, wanted.size);
    totals.map += averagePrecision(hits, DEPTH, wanted.size);
    const first = hits.indexOf(true);
    totals.mrr += first === -1 ? 0 : 1 / (first + 1);
    const recall = (depth: number) => hits.slice(0, depth).filter(Boolean).length / wanted.size;
    totals.r1 += recall(1);
    totals.r5 += recall(5);
    totals.r20 += recall(20);
    if (lookAlike !== undefined) {
      const top = entries.slice(0, 5);
      looked += top.length;
      totals.lookAlikes += top.filter((entry) => lookAlike(query, entry, wanted.has(entry.id))).length;
    }
  }
  const mean = (total: number) => (scored === 0 ? 0 : total / scored);
  return {
    ...{ map5: mean(totals.map5), map: mean(totals.map), mrr: mean(totals.mrr) },
    ...{ r1: mean(totals.r1), r5: mean(totals.r5), r20: mean(totals.r20) },
    lookAlikes: looked === 0 ? 0 : totals.lookAlikes / looked,
    times,
    buildMs,
    queries: scored,
    documents: corpus.length,
  };
}

/** Average precision of a ranked list down to `depth`, where `wanted` documents are relevant. */
export function averagePrecision(hits: readonly boolean[], depth: number, wanted: number): number {
  let [found, sum] = [0, 0];
  hits.slice(0, depth).forEach((hit, at) => {
    if (!hit) return;
    found += 1;
    sum += found / (at + 1);
  });
  return wanted === 0 ? 0 : sum / Math.min(wanted, depth);
}
