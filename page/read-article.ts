import type { Article, WhyNot } from '../core/article';
import { kindOf } from './article-kind';
import { groupBlocks, type PageBlock } from './blocks';
import { READ_BUDGET, type ReadBudget } from './budget';
import { copyPage, type PageCopy, type PageText } from './copy-page';
import { type Dom, domOf, getter } from './dom';
import { countWords, isList, shapeOf } from './is-article';
import { readLinkedData } from './json-ld';
import { languageOf } from './language';
import { LANGUAGE_WORDS } from './language-words';
import { readByline, readMetas, readSite, readTitle } from './metadata';
import { pruneBlocks } from './prune-blocks';
import { readPublished } from './published';
import { chooseTexts } from './readable';
import { layText, type TextMap } from './text-map';
import { visibleTexts } from './visibility';

/**
 * An article with the map of its text, or why there is none to compare. In the second case `read` holds what was read all the same, where
 * anything was: for tools that look at the reading itself, never for comparing.
 */
export type Reading = { article: Article; map: TextMap } | { why: WhyNot; read: { article: Article; map: TextMap } | null };

/** A text with fewer words has hardly a claim in it; the shortest of 88 saved news articles has 75. */
const FEWEST_WORDS = 40;

/** English prose of this length always has enough of the language's small words to be told by them. */
const TELLING_WORDS = 80;

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Reads the article of a page. The page is only read: no node, attribute or property of it changes, and no script of it runs. `address` is
 * the page's real address. Never throws: a page on which the reading fails ends as `page-failed`.
 */
export function readArticle(document: Document, address: string, budget: Partial<ReadBudget> = {}): Reading {
  try {
    return read(document, address, { ...READ_BUDGET, ...budget });
  } catch {
    return { why: 'page-failed', read: null };
  }
}

function read(document: Document, address: string, budget: ReadBudget): Reading {
  const contentType = getter<string>(document, 'contentType').call(document);
  if (contentType === 'application/pdf') return { why: 'pdf', read: null };
  if (!HTML_TYPES.has(contentType)) return { why: 'not-an-article', read: null };
  const dom = domOf(document);
  const metas = readMetas(dom, document);
  const linked = readLinkedData(dom, document);
  const title = readTitle(dom, document, metas, linked);

  const first = copyPage(dom, document, title, budget);
  if (!first) return { why: 'too-large', read: null };
  const { all, chosen } = chosenBlocks(dom, document, title, budget, first);
  const blocks = pruneBlocks(dom, chosen, title);
  if (blocks.length === 0) return { why: first.cut ? 'too-large' : 'not-an-article', read: null };
  const map = layText(dom, blocks);
  const words = countWords(map.text);
  const root = dom.documentElement(document);
  const kind = kindOf(map.text, words, address, linked, metas);
  const article: Article = {
    url: address,
    title,
    byline: readByline(dom, document, metas, linked),
    site: readSite(metas, linked, address),
    published: readPublished(dom, document, linked.published, metas, address, new Date()),
    language: languageOf(
      map.text,
      (root && dom.attribute(root, 'lang')) ?? metas.get('og:locale') ?? linked.language,
      LANGUAGE_WORDS,
    ),
    text: map.text,
    kind,
    partial: first.cut || kind === 'paywall stub',
  };
  const own = shapeOf(blocks);
  const page = () => shapeOf(groupBlocks(dom, all));
  const why = whyNot(
    article,
    words,
    isList(shapeOf(chosen), own, page, address, saysArticle(metas, linked.types)),
    own.paragraphs,
  );
  if (why) return { why: first.cut && why !== 'not-english' ? 'too-large' : why, read: { article, map } };
  return { article, map };
}

interface Chosen {
  all: PageText[];
  chosen: PageBlock[];
}

/** What Readability takes for the article, as far as it shows. */
function chosenBlocks(dom: Dom, document: Document, title: string, budget: ReadBudget, first: PageCopy): Chosen {
  let unused: PageCopy | null = first;
  const best = chooseTexts(
    () => {
      const copy = unused ?? copyPage(dom, document, title, budget);
      unused = null;
      if (!copy) throw new Error('The page changed while it was read.');
      return copy;
    },
    dom,
    budget.elements,
  );
  if (!best) return { all: [], chosen: [] };
  return { all: best.all, chosen: groupBlocks(dom, visibleTexts(dom, document, best.chosen)) };
}

function whyNot(article: Article, words: number, list: boolean, paragraphs: number): WhyNot | null {
  if (list) return 'not-an-article';
  if (article.language !== null && article.language !== 'en') return 'not-english';
  if (paragraphs === 0) return 'not-an-article';
  if (words < FEWEST_WORDS) return 'too-short';
  return article.language === null && words >= TELLING_WORDS ? 'not-english' : null;
}

/** The page calls itself an article, in its metadata. */
function saysArticle(metas: ReadonlyMap<string, string>, types: readonly string[]): boolean {
  return metas.get('og:type')?.toLowerCase() === 'article' || types.some((type) => /Article$|Posting$|^Report$/.test(type));
}
