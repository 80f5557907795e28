// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article';
import { articlePage, documentOf, paragraphs, SENTENCES } from './test-pages';

const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const long = [...SENTENCES, ...SENTENCES, ...SENTENCES];

function read(path: string, head: string, sentences: readonly string[]) {
  const address = `https://meridian.example${path}`;
  const body = `<article>${paragraphs(sentences)}</article>`;
  const reading = readArticle(documentOf(articlePage({ head, body }), address), address);
  if ('why' in reading) throw new Error(reading.why);
  return { kind: reading.article.kind, partial: reading.article.partial };
}

describe('the kind of an article', () => {
  const posts = ['10:05 GMT ', '10:20 GMT ', '10:41 GMT '].map((time, index) => time + SENTENCES[index]);
  it.each([
    ['a report', '/city/2024/night-ferry', '', long, 'report'],
    ['a path of opinion', '/opinion/2024/night-ferry', '', long, 'opinion'],
    ['comment is free', '/commentisfree/2024/mar/12/night-ferry', '', long, 'opinion'],
    ['JSON-LD of opinion', '/city/night-ferry', ld({ '@type': 'OpinionNewsArticle' }), long, 'opinion'],
    ['a section of opinion', '/city/night-ferry', '<meta property="article:section" content="Opinion">', long, 'opinion'],
    ['a report about opinions', '/city/opinion-polls-before-the-vote', '', long, 'report'],
    ['JSON-LD of a live blog', '/city/night-ferry', ld({ '@type': 'LiveBlogPosting' }), long, 'live blog'],
    ['a live path with times', '/news/live/night-ferry', '', [...posts, ...SENTENCES.slice(3)], 'live blog'],
    ['a live path without times', '/news/live/night-ferry', '', long, 'report'],
    [
      'a paid text, short',
      '/city/night-ferry',
      ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }),
      SENTENCES.slice(0, 3),
      'paywall stub',
    ],
    ['a paid text, whole', '/city/night-ferry', ld({ '@type': 'NewsArticle', isAccessibleForFree: false }), long, 'report'],
    [
      'a free text, short',
      '/city/night-ferry',
      ld({ '@type': 'NewsArticle', isAccessibleForFree: true }),
      SENTENCES.slice(0, 3),
      'report',
    ],
    [
      'a text that breaks off',
      '/city/night-ferry',
      '',
      [...SENTENCES.slice(0, 3), 'To read the rest of this article, log in or take out a subscription today.'],
      'paywall stub',
    ],
  ] as const)('%s', (_, path, head, sentences, kind) => {
    expect(read(path, head, sentences)).toEqual({ kind, partial: kind === 'paywall stub' });
  });
});
