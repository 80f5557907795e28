import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '@/core/article';
import { readSavedPage } from './page-from-file';

/** `npx tsx scripts/demo-article.ts`: writes the demo article as the reader reads it, for the welcome page to compare while one looks on. */
export const DEMO_PAGE = 'tests/fixtures/demo/article.html';
export const DEMO_ARTICLE = 'assets/demo-article.json';
/** An address that belongs to nobody (RFC 2606). */
const ADDRESS = 'https://meridian-post.example/archive-trump-putin';

/** The demo article's file as it should be. */
export function demoArticleFile(html: string): string {
  const reading = readSavedPage(html, ADDRESS);
  if ('why' in reading) throw new Error(`The demo article is refused: ${reading.why}`);
  return `${JSON.stringify(reading.article satisfies Article, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(DEMO_ARTICLE, demoArticleFile(readFileSync(DEMO_PAGE, 'utf8')));
