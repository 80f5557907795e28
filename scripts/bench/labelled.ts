import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Article } from '@/core/article';

/** A sentence of a labelled article, with every point of the corpus that it answers. */
export interface LabelledSentence {
  text: string;
  newParagraph?: boolean;
  points: { point: string; answer: string }[];
}

/** An article written for measuring. `learn`: the models may see it; `check`: it is only ever measured on. */
export interface LabelledArticle {
  id: string;
  split: 'learn' | 'check';
  title: string;
  site: string;
  published: string;
  sentences: LabelledSentence[];
}

/** Where labelled data lies, from the project's root. */
export const LABELLED = 'tests/labelled';

/** Every labelled article under `root`, in the order of their ids. */
export function readLabelledArticles(root: string): LabelledArticle[] {
  const folder = join(root, LABELLED, 'articles');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as LabelledArticle);
}

/** The article as the page's reader would hand it over, and where each labelled sentence stands in its text. */
export function articleOf(labelled: LabelledArticle): { article: Article; spans: { start: number; end: number }[] } {
  let text = '';
  const spans = labelled.sentences.map((sentence) => {
    if (text !== '') text += sentence.newParagraph === true ? '\n' : ' ';
    const start = text.length;
    text += sentence.text;
    return { start, end: text.length };
  });
  const article: Article = {
    url: `https://${labelled.site.toLowerCase().replace(/[^a-z0-9.]+/g, '-')}/${labelled.id}`,
    title: labelled.title,
    byline: null,
    site: labelled.site,
    published: labelled.published,
    language: 'en',
    text,
    kind: 'report',
    partial: false,
  };
  return { article, spans };
}
