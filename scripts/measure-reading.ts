import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { anchorQuote } from '@/page/anchor-quote';
import { type Reading, readArticle } from '@/page/read-article';
import { savedDocument } from './page-from-file';

/** Figures of the reading on a folder of saved pages. */
export interface ReadingFigures {
  pages: number;
  /** Means over the pages of precision and recall of 4-word shingles, and their harmonic mean. */
  precision: number;
  recall: number;
  f1: number;
  /** The same where refused pages count as empty. */
  shippedF1: number;
  /** Gold sentences whose words the text read has, those of them that found live ranges, and ranges that read back other words. */
  sentences: number;
  placed: number;
  wrong: number;
  perPage: { name: string; url: string; precision: number; recall: number; why: string | null }[];
}

export interface SavedPage {
  name: string;
  url: string;
  html: string;
  /** The article's text as a person marked it; `null` where nobody did. */
  gold: string | null;
}

/** Words in a shingle; the measure of the public article-extraction benchmark. */
const SHINGLE = 4;

/** Saved pages of a folder: gzipped HTML, with `ground-truth.json` beside it where there is one. Empty when there is no such folder. */
export function savedPages(folder: string): SavedPage[] {
  if (!existsSync(folder)) return [];
  const truth = `${folder}/ground-truth.json`;
  const gold: Record<string, { articleBody: string; url: string }> = existsSync(truth)
    ? JSON.parse(readFileSync(truth, 'utf8'))
    : {};
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html.gz'))
    .map((file) => {
      const name = file.replace('.html.gz', '');
      return {
        name,
        url: gold[name]?.url ?? `https://saved.example/2020/a-saved-page/${name}`,
        html: gunzipSync(readFileSync(`${folder}/${file}`)).toString('utf8'),
        gold: gold[name]?.articleBody ?? null,
      };
    });
}

/** Reads every page that has a gold text and scores the reading against it. */
export function measureReading(pages: readonly SavedPage[]): ReadingFigures {
  const figures: ReadingFigures = {
    pages: 0,
    precision: 0,
    recall: 0,
    f1: 0,
    shippedF1: 0,
    sentences: 0,
    placed: 0,
    wrong: 0,
    perPage: [],
  };
  let [shippedPrecision, shippedRecall, scored] = [0, 0, 0];
  for (const page of pages) {
    if (page.gold === null) continue;
    const reading = readArticle(savedDocument(page.html, page.url), page.url);
    const read = 'why' in reading ? reading.read : reading;
    const why = 'why' in reading ? reading.why : null;
    const score = shingleScore(page.gold, read?.article.text ?? '');
    figures.pages++;
    figures.precision += score.precision;
    figures.recall += score.recall;
    if (!why) {
      shippedPrecision += score.precision;
      shippedRecall += score.recall;
      scored++;
    }
    figures.perPage.push({ name: page.name, url: page.url, ...score, why });
    if (read) countAnchors(page.gold, read, figures);
  }
  figures.precision /= figures.pages;
  figures.recall /= figures.pages;
  figures.f1 = harmonic(figures.precision, figures.recall);
  figures.shippedF1 = harmonic(shippedPrecision / scored, shippedRecall / figures.pages);
  return figures;
}

/** Precision and recall of the multiset of 4-word shingles. */
export function shingleScore(gold: string, read: string): { precision: number; recall: number } {
  const expected = shingles(gold);
  const found = shingles(read);
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, expected.get(shingle) ?? 0);
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { precision: found.size ? shared / total(found) : 0, recall: expected.size ? shared / total(expected) : 0 };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    const shingle = words.slice(at, at + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function countAnchors(gold: string, read: Extract<Reading, { map: unknown }>, figures: ReadingFigures): void {
  const { text } = read.map;
  const bare = letters(text);
  for (const sentence of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(gold.replace(/[^\S\n]+/g, ' '))) {
    const exact = sentence.segment.trim();
    if (exact.split(' ').length < 4) continue;
    if (!bare.includes(letters(exact))) continue;
    figures.sentences++;
    const ranges = anchorQuote(read.map, { exact, prefix: '', suffix: '' });
    if (!ranges) continue;
    figures.placed++;
    const said = ranges.map((range) => range.toString()).join('');
    if (letters(said) !== letters(exact)) figures.wrong++;
  }
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

if (process.argv[1]?.endsWith('measure-reading.ts')) {
  const { perPage, ...figures } = measureReading(savedPages(process.argv[2] ?? '../shared/pages/extraction'));
  for (const page of perPage.sort((a, b) => harmonic(b.precision, b.recall) - harmonic(a.precision, a.recall))) {
    process.stdout.write(
      `${page.precision.toFixed(3)} ${page.recall.toFixed(3)} ${page.why ?? ''}\t${page.name.slice(0, 8)} ${page.url}\n`,
    );
  }
  process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`);
}
