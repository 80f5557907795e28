import type { Dom } from './dom';

/** What a page says of itself in JSON-LD. */
export interface LinkedData {
  /** Types of the article's own object, and of the page. */
  types: string[];
  headline: string | null;
  authors: string[];
  publisher: string | null;
  /** As written. */
  published: string | null;
  language: string | null;
  section: string | null;
  /** `false` when the page says that the text has to be paid for. */
  free: boolean | null;
}

type Fields = Record<string, unknown>;

/** A longer script is no description of one article; parsing 1 MB took 12 ms. */
const LONGEST_SCRIPT = 300_000;
const MOST_SCRIPTS = 12;
const MOST_OBJECTS = 400;

const ARTICLE_TYPE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;

const NOTHING: LinkedData = {
  types: [],
  headline: null,
  authors: [],
  publisher: null,
  published: null,
  language: null,
  section: null,
  free: null,
};

/** Reads the page's JSON-LD. Broken scripts are passed over; where there is no article object, only `types` may be filled. */
export function readLinkedData(dom: Dom, document: Document): LinkedData {
  const objects: Fields[] = [];
  for (const script of dom.queryAll(document, 'script[type="application/ld+json" i]').slice(0, MOST_SCRIPTS)) {
    const source = dom.textContent(script);
    if (source.length <= LONGEST_SCRIPT) collect(parse(source), objects);
  }
  const types = objects.flatMap((object) => typesOf(object));
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  // A page may list other articles too: its own is the one that says most.
  const article = articles.sort((a, b) => weight(b) - weight(a))[0];
  if (!article) return { ...NOTHING, types };
  return {
    types,
    headline: textOf(article.headline) ?? textOf(article.name),
    authors: listOf(article.author).flatMap((author) => textOf(author) ?? textOf(fieldsOf(author)?.name) ?? []),
    publisher: textOf(article.publisher) ?? textOf(fieldsOf(listOf(article.publisher)[0])?.name),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    language: textOf(article.inLanguage),
    section: listOf(article.articleSection).map(textOf).find(Boolean) ?? null,
    free: readFlag(article.isAccessibleForFree),
  };
}

function weight(article: Fields): number {
  return (
    (article.articleBody ? 4 : 0) +
    (article.datePublished ? 2 : 0) +
    (article.mainEntityOfPage ? 1 : 0) +
    (article.publisher ? 1 : 0) +
    (article.headline ? 1 : 0)
  );
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!\[CDATA\[|<!--)/, '').replace(/(?:\]\]>|-->)\s*$/, ''));
  } catch {
    return null;
  }
}

/** Objects at the top, in arrays, in `@graph` and under `mainEntity`; never the ones nested deeper, which describe other things. */
function collect(value: unknown, into: Fields[]): void {
  const queue: unknown[] = [value];
  for (let index = 0; index < queue.length && index < MOST_OBJECTS; index++) {
    const next = queue[index];
    if (Array.isArray(next)) {
      queue.push(...next.slice(0, MOST_OBJECTS));
      continue;
    }
    const fields = fieldsOf(next);
    if (!fields) continue;
    into.push(fields);
    queue.push(fields['@graph'], fields.mainEntity);
  }
}

function typesOf(object: Fields): string[] {
  return listOf(object['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : []));
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function readFlag(value: unknown): boolean | null {
  const said = typeof value === 'string' ? value.toLowerCase() : value;
  if (said === false || said === 'false') return false;
  return said === true || said === 'true' ? true : null;
}
