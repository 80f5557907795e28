import type { Article } from './article';
import type { OpenCorpus } from './corpus/open';

/** An address without what does not tell pages apart: scheme, `www.`, query, fragment, closing slash; lower case. */
export function plainAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The corpus document that is the very page that is read: the same address, or the same title where the source is the page's
 * site. `null` when there is none.
 */
export function findThisPage(article: Article, corpus: OpenCorpus): { documentId: string; title: string } | null {
  const [address, title] = [plainAddress(article.url), plainTitle(article.title)];
  const site = plainTitle(article.site ?? '');
  for (const document of corpus.corpus.documents) {
    const sameAddress = document.url !== null && plainAddress(document.url) === address;
    const sameTitle =
      title.length > 0 && plainTitle(document.title) === title && plainTitle(corpus.source(document.sourceId).name) === site;
    if (sameAddress || sameTitle) return { documentId: document.id, title: document.title };
  }
  return null;
}
