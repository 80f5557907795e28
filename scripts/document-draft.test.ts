import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkCorpus } from '@/core/corpus/check';
import { describeProblem } from '@/core/corpus/fields';
import { parseCorpus } from '@/core/corpus/parse';
import type { Corpus, Source } from '@/core/corpus/types';
import { type Draft, draftDocument } from './document-draft';

const source = (id: string, home: string | null): Source => ({
  id,
  name: id,
  country: 'GB',
  kind: 'newspaper',
  owner: null,
  home,
});
const corpus: Corpus = {
  paraphrases: [],
  sources: [
    source('daily', 'https://www.daily.example'),
    source('daily-sport', 'https://sport.daily.example/'),
    source('none', null),
  ],
  events: [],
  documents: [
    {
      id: 'daily-talks',
      sourceId: 'daily',
      carrier: null,
      title: 'Talks',
      url: 'https://www.daily.example/world/talks/',
      urlNote: null,
      published: null,
      publishedBasis: 'unknown',
      retrieved: '2026-11-22',
      checked: null,
      language: 'en',
      kind: 'report',
    },
  ],
  claims: [],
};
const today = new Date(2026, 10, 22, 12);

const SENTENCE =
  'The two delegations met in the old customs house on Tuesday and talked for three hours about the grain harvest. ';
const PAGE = `<!doctype html><html lang="en"><head><title>Grain: "the talks" of Łódź # day 1</title>
  <meta property="article:published_time" content="2026-02-03T10:00:00Z"></head>
  <body><article><h1>Grain: "the talks" of Łódź # day 1</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</article></body></html>`;

const draft = (address: string, html: string | null = null) => draftDocument({ address, html, corpus, today });
const drafted = (address: string, html: string | null = null): Draft => {
  const made = draft(address, html);
  if (typeof made === 'string') throw new Error(made);
  return made;
};

describe('a draft', () => {
  it.each([
    ['daily.example', /no address of a web page/],
    ['ftp://daily.example/x', /no address of a web page/],
    ['javascript:alert(1)', /no address of a web page/],
    ['https://dnyuz.com/2025/x', /dnyuz\.com is on the reject list.*first published/],
    ['https://a.b.workers.dev/x', /reject list/],
    ['https://www.daily.example/world/talks/', /in the corpus already: corpus\/documents\/daily-talks\.yaml/],
    ['http://m.daily.example/world/talks?utm_source=feed#top', /in the corpus already/],
  ])('of %s is refused with one sentence', (address, told) => {
    const answer = draft(address);
    expect(answer).toMatch(told);
    expect(String(answer)).not.toContain('\n');
  });

  it('takes title, date and language from the saved page', () => {
    const { text, id, title, published } = drafted('https://www.daily.example/a/1', PAGE);
    expect({ title, published }).toEqual({ title: 'Grain: "the talks" of Łódź # day 1', published: '2026-02-03' });
    expect(id).toBe('daily-2026-02-03-grain-talks-lodz');
    expect(parse(text)).toMatchObject({
      id,
      source: 'daily',
      title,
      published,
      publishedBasis: 'given',
      retrieved: '2026-11-22',
      language: 'en',
    });
  });

  it('takes the date from the address where there is no page, and says where nothing tells it', () => {
    expect(parse(drafted('https://www.daily.example/2026/02/03/harbour-talks-begin.html').text)).toMatchObject({
      id: 'daily-2026-02-03-harbour-talks-begin',
      title: null,
      published: '2026-02-03',
      publishedBasis: 'given',
    });
    expect(parse(drafted('https://www.daily.example/a/harbour').text)).toMatchObject({
      published: null,
      publishedBasis: 'unknown',
    });
  });

  it.each([
    ['https://daily.example/a', 'daily'],
    ['https://news.daily.example/a', 'daily'],
    ['https://sport.daily.example/a', 'daily-sport'],
    ['https://notdaily.example/a', undefined],
    ['https://daily.example.evil.test/a', undefined],
  ])('of %s knows the source by its home: %s', (address, id) => expect(drafted(address).source?.id).toBe(id));

  it('keeps what is part of the address and drops what only tells where a reader came from', () => {
    const { text } = drafted('https://me:secret@www.daily.example/a?id=7&utm_source=x&fbclid=y#part');
    expect(parse(text).url).toBe('https://www.daily.example/a?id=7');
  });

  it('points the editor to the schema', () => {
    expect(drafted('https://daily.example/a').text.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../schema/document.schema.json',
    );
  });

  it('is refused by the corpus check until its event and text are written, and names nothing else', () => {
    const { id, text } = drafted('https://www.daily.example/a/1', PAGE);
    const { problems } = parseCorpus({
      sources: [],
      events: [],
      documents: [{ file: `corpus/documents/${id}.yaml`, data: parse(text) }],
      paraphrases: [],
    });
    expect(problems.map(({ field }) => field)).toEqual(['claims[0].event', 'claims[0].text']);
  });

  it('passes the corpus check once it is filled in', () => {
    const { id, text } = drafted('https://www.daily.example/a/1', PAGE);
    const filled = text
      .replace(/event: #.*/, 'event: grain')
      .replace(/text: #.*/, 'text: Two delegations talked about grain for three hours.');
    const read = parseCorpus({
      sources: [{ file: 'corpus/sources/daily.yaml', data: source('daily', 'https://www.daily.example') }],
      events: [{ file: 'corpus/events/grain.yaml', data: { id: 'grain', title: 'Grain talks', summary: 'Talks about grain.' } }],
      documents: [{ file: `corpus/documents/${id}.yaml`, data: parse(filled) }],
      paraphrases: [],
    });
    expect([...read.problems, ...checkCorpus(read.corpus)].map(describeProblem)).toEqual([]);
  });
});
