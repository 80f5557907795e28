import type { Dom } from './dom';
import type { LinkedData } from './json-ld';

/** Longer values are no names; longer titles are cut. */
const LONGEST_VALUE = 1_000;
const LONGEST_TITLE = 300;
const LONGEST_BYLINE = 160;
const MOST_METAS = 400;

/** Parts of a document title are parted by these; the site's name stands in the last or first. */
const TITLE_PARTS = /\s+(?:[|\u2013\u2014»›·•:]|-{1,2})\s+/;

/** Contents of the page's `meta` elements by name, property or itemprop in lower case; the first of a name wins. */
export function readMetas(dom: Dom, document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of dom.queryAll(document, 'meta[content]').slice(0, MOST_METAS)) {
    const content = dom.attribute(meta, 'content')?.trim();
    if (!content || content.length > LONGEST_VALUE) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = dom.attribute(meta, key)?.trim().toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** The headline without the site's name; empty when the page has none. */
export function readTitle(dom: Dom, document: Document, metas: ReadonlyMap<string, string>, linked: LinkedData): string {
  const tab = tidy(
    dom
      .queryAll(document, 'head > title, title')
      .slice(0, 1)
      .map((title) => dom.textContent(title))[0] ?? '',
  );
  const site = metas.get('og:site_name') ?? linked.publisher;
  const shared = tidy(metas.get('og:title') ?? metas.get('twitter:title') ?? linked.headline ?? '');
  const headings = dom
    .queryAll(document, 'h1')
    .slice(0, 3)
    .map((heading) => tidy(dom.textContent(heading)));
  // A heading that the tab's title repeats is the headline as the reader sees it.
  const headline = headings.find(
    (heading) => heading.length >= 15 && (startsAlike(tab, heading) || startsAlike(shared, heading)),
  );
  return (headline ?? withoutSite(shared || tab, site) ?? '').slice(0, LONGEST_TITLE);
}

/** Who wrote it, without "By"; `null` when the page does not say. Several names are joined by commas. */
export function readByline(dom: Dom, document: Document, metas: ReadonlyMap<string, string>, linked: LinkedData): string | null {
  const element = dom
    .queryAll(document, '[rel~="author"], [itemprop~="author"], .byline, .author-name, .article__author, .author')
    .slice(0, 1)
    .map((author) => dom.textContent(author));
  const said = [
    linked.authors.join(', '),
    metas.get('author'),
    metas.get('article:author'),
    metas.get('parsely-author'),
    metas.get('sailthru.author'),
    metas.get('dc.creator'),
    metas.get('byl'),
    ...element,
  ];
  for (const value of said) {
    const name = tidy(value ?? '').replace(/^(?:by|from|written by|posted by|author:?)\s+/i, '');
    if (name !== '' && name.length <= LONGEST_BYLINE && !/^https?:|^@|\.(?:com|org|net)\b/i.test(name)) return name;
  }
  return null;
}

/** The name that the page gives its site, or the host where it gives none. It is the page's own word: who published is told by the host. */
export function readSite(metas: ReadonlyMap<string, string>, linked: LinkedData, address: string): string | null {
  const said = tidy(metas.get('og:site_name') ?? linked.publisher ?? metas.get('application-name') ?? '');
  return said.slice(0, LONGEST_BYLINE) || hostOf(address);
}

/** The host of an address without `www.`, or `null` when the address has none. */
export function hostOf(address: string): string | null {
  try {
    return new URL(address).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}

function withoutSite(title: string, site: string | null): string {
  const parts = title.split(TITLE_PARTS);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return title;
  const isSite = site !== null && last.toLowerCase() === site.toLowerCase();
  // Without the site's name to compare with, a short last part after a long first one is taken for it.
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/\s+\S{1,2}\s*$/, '');
  return isSite || (last.split(' ').length <= 4 && rest.split(' ').length >= 4) ? rest : title;
}

function startsAlike(title: string, heading: string): boolean {
  return title.toLowerCase().startsWith(heading.toLowerCase());
}

function tidy(text: string): string {
  return text
    .slice(0, 4 * LONGEST_VALUE)
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
