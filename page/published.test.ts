// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { dayInAddress, readDay } from './published';
import { readArticle } from './read-article';
import { articlePage, documentOf } from './test-pages';

const NOW = new Date('2025-09-01T12:00:00Z');
const UNDATED = 'https://meridian.example/city/night-ferry';

function published(head: string, address = UNDATED): string | null {
  const reading = readArticle(documentOf(articlePage({ head }), address), address);
  if ('why' in reading) throw new Error(reading.why);
  return reading.article.published;
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the day of publication', () => {
  it.each([
    ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2024-03-12T23:30:00-05:00' }), '2024-03-12'],
    ['JSON-LD with several types', ld({ '@type': ['Article', 'NewsArticle'], datePublished: '2024-03-12' }), '2024-03-12'],
    [
      'JSON-LD in a list',
      ld([{ '@type': 'WebSite' }, { '@type': 'ReportageNewsArticle', datePublished: '2024-03-12' }]),
      '2024-03-12',
    ],
    [
      'JSON-LD in a graph',
      ld({ '@graph': [{ '@type': 'Person' }, { '@type': 'NewsArticle', datePublished: '2024-03-12' }] }),
      '2024-03-12',
    ],
    ['article:published_time', '<meta property="article:published_time" content="2024-03-12T08:00:00Z">', '2024-03-12'],
    ['date', '<meta name="date" content="2024-03-12">', '2024-03-12'],
    ['DC.date', '<meta name="DC.date.issued" content="2024/03/12">', '2024-03-12'],
    ['parsely-pub-date', '<meta name="parsely-pub-date" content="2024-03-12T08:00:00Z">', '2024-03-12'],
    ['sailthru.date', '<meta name="sailthru.date" content="Tue, 12 Mar 2024 08:00:00 GMT">', '2024-03-12'],
    ['nothing', '', null],
    ['a day before the web', '<meta name="date" content="1969-12-31">', null],
    ['a day to come', '<meta name="date" content="2199-01-01">', null],
  ])('from %s', (_, head, expected) => {
    expect(published(head)).toBe(expected);
  });

  it('from a time element by the headline', () => {
    const body = articlePage({}).replace(
      '<p class="byline">',
      '<time datetime="2024-03-12T09:00">Today</time><p class="byline">',
    );
    const reading = readArticle(documentOf(body, UNDATED), UNDATED);
    expect(reading).toMatchObject({ article: { published: '2024-03-12' } });
  });

  it('takes the article, not what it links to, and not the address before what the page says', () => {
    const other = { '@type': 'NewsArticle', headline: 'Other' };
    const own = { '@type': 'NewsArticle', headline: 'Own', datePublished: '2024-03-12', publisher: { name: 'M' } };
    expect(published(ld([other, own]))).toBe('2024-03-12');
    expect(published(ld(own), 'https://meridian.example/2020/01/01/night')).toBe('2024-03-12');
  });
});

describe('dates as pages write them', () => {
  it.each([
    ['2025-08-15T10:00:00+02:00', '2025-08-15'],
    ['2025-8-5', '2025-08-05'],
    ['20250815', '2025-08-15'],
    ['20250815T101500Z', '2025-08-15'],
    ['1755253000', '2025-08-15'],
    ['1755253000000', '2025-08-15'],
    ['August 15, 2025 10:15 am', '2025-08-15'],
    ['Aug. 15, 2025', '2025-08-15'],
    ['15 August 2025', '2025-08-15'],
    ['2025-02-30', null],
    ['2025-09-03', '2025-09-03'],
    ['2025-09-05', null],
    ['yesterday', null],
    ['', null],
  ])('%j', (value, expected) => {
    expect(readDay(value, NOW)).toBe(expected);
  });
});

describe('days in addresses', () => {
  it.each([
    ['https://a.example/2025/08/15/story', '2025-08-15'],
    ['https://a.example/world/2025/aug/15/story', '2025-08-15'],
    ['https://a.example/story-2025-08-15', '2025-08-15'],
    ['https://a.example/story-20250807', '2025-08-07'],
    ['https://a.example/news/20250807/story.html?x=20240101', '2025-08-07'],
    ['https://a.example/story-471033', null],
    ['https://a.example/story?date=2025-08-07', null],
    ['https://2025-08-07.example/story', null],
    ['https://a.example/2025/08/', null],
  ])('%s', (address, expected) => {
    expect(dayInAddress(address, NOW)).toBe(expected);
  });
});
