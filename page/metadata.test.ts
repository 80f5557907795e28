// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article';
import { articlePage, documentOf, paragraphs } from './test-pages';

function read(parts: { head?: string; title?: string; body?: string }, address = 'https://www.meridian.example/a/b') {
  const reading = readArticle(
    documentOf(articlePage({ body: `<article>${paragraphs()}</article>`, ...parts }), address),
    address,
  );
  if ('why' in reading) throw new Error(reading.why);
  return reading.article;
}
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the headline', () => {
  it.each([
    ['Night ferry returns to the quay | The Meridian Post', 'Night ferry returns to the quay'],
    ['Night ferry returns to the quay - BBC News', 'Night ferry returns to the quay'],
    ['Night ferry: why it returns to the quay', 'Night ferry: why it returns to the quay'],
    ['Night-ferry boats return to the quay', 'Night-ferry boats return to the quay'],
  ])('of %j', (title, expected) => {
    expect(read({ title }).title).toBe(expected);
  });

  it('is the one shown in the page where the tab repeats it', () => {
    const body = `<article><h1>Night ferry returns — to the old quay</h1>${paragraphs()}</article>`;
    expect(read({ body, title: 'Night ferry returns — to the old quay – Post' }).title).toBe(
      'Night ferry returns — to the old quay',
    );
  });

  it('loses the site by its own name', () => {
    const head =
      '<meta property="og:site_name" content="The Very Long Name of a Paper"><meta property="og:title" content="Ferry back | The Very Long Name of a Paper">';
    expect(read({ head }).title).toBe('Ferry back');
  });
});

describe('who wrote it', () => {
  it.each([
    ['a name', '<meta name="author" content="By Ada Holm">', 'Ada Holm'],
    ['several', ld({ '@type': 'NewsArticle', author: [{ name: 'Ada Holm' }, { name: 'Bo Lind' }] }), 'Ada Holm, Bo Lind'],
    ['an address is no name', '<meta property="article:author" content="https://facebook.com/ada">', null],
    ['nobody', '', null],
  ])('%s', (_, head, expected) => {
    expect(read({ head }).byline).toBe(expected);
  });
});

describe('the site', () => {
  it.each([
    ['what it calls itself', '<meta property="og:site_name" content="The Meridian Post">', 'The Meridian Post'],
    [
      'its publisher',
      ld({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'Meridian Media' } }),
      'Meridian Media',
    ],
    ['its host', '<meta property="og:site_name" content="  ">', 'meridian.example'],
  ])('is %s', (_, head, expected) => {
    expect(read({ head }).site).toBe(expected);
  });
});
