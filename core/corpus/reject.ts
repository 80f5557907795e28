/**
 * Hosts whose pages are no accounts of their own: copies and mirrors, proxies, encyclopaedia copies, word-spun pages,
 * exchange feeds and machine digests. A document's host is refused when it contains one of these.
 */
export const REJECTED_HOSTS: readonly string[] = [
  'dnyuz',
  'am1.news',
  'newsfinale',
  'acmesponge',
  'fisika.website',
  'sabiniax',
  'trcrecrops23',
  'workers.dev',
  'dns-dynamic.net',
  'salvatore.rest',
  'wikimili',
  'wikiclassic',
  'clateway',
  'azureedge',
  'sepahannews',
  'okx.com',
  'binance.com',
  'particle.news',
  'tid.news',
  'news-pravda.com',
];
