import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Corpus, CorpusClaim, CorpusDocument, NewsEvent, Point, SourceKind } from '@/core/corpus/types';
import { tableOf, withTable } from './balance-table';
import { balanceOf } from './corpus-balance';
import { readCorpusFiles } from './corpus-files';

const source = (id: string, kind: SourceKind, country: string | null) => ({
  id,
  name: id,
  country,
  kind,
  owner: null,
  home: null,
});
const document = (id: string, sourceId: string, published: string | null, carrier: string | null = null): CorpusDocument => ({
  id,
  sourceId,
  carrier,
  title: id,
  url: `https://${id}.example/`,
  urlNote: null,
  published,
  publishedBasis: published === null ? 'unknown' : 'given',
  retrieved: '2026-11-22',
  checked: published === null ? null : '2026-11-22',
  language: 'en',
  kind: 'report',
});
const claim = (documentId: string, eventId: string, pointId: string | null = null): CorpusClaim => ({
  id: `${documentId}/${eventId}`,
  documentId,
  eventId,
  pointId,
  answerId: null,
  text: 'A claim.',
  date: null,
  speaker: null,
  hedge: null,
  modality: 'happened',
  support: null,
});
const point = (eventId: string, id: string, more: Partial<Point> = {}): Point => ({
  id: `${eventId}/${id}`,
  eventId,
  question: 'How many?',
  kind: 'number',
  unit: 'drone',
  answers: ['a', 'b'].map((answer) => ({ id: answer, text: answer, value: null, bound: null, wordings: [] })),
  compatible: [],
  sequence: [],
  ...more,
});
const event = (id: string, points: Point[]): NewsEvent => ({
  id,
  title: id,
  date: null,
  place: null,
  participants: [],
  otherNames: [],
  summary: id,
  points,
});

const corpus: Corpus = {
  paraphrases: [],
  sources: [
    source('ap', 'wire', 'US'),
    source('bbc', 'broadcaster', 'GB'),
    source('who', 'unknown', null),
    source('cnn', 'broadcaster', 'US'),
  ],
  events: [
    event('two', [point('two', 'conflict')]),
    event('carried', [point('carried', 'rounding', { compatible: [['a', 'b']] })]),
    event('unknown', [
      point('unknown', 'count', {
        kind: 'date',
        sequence: [
          { answer: 'a', date: '2025-01' },
          { answer: 'b', date: '2025-02' },
        ],
      }),
    ]),
  ],
  documents: [
    document('ap-1', 'ap', '2025-03-18'),
    document('ap-2', 'ap', '2024', 'Local Post'),
    document('bbc-1', 'bbc', '2025-03'),
    document('who-1', 'who', null),
  ],
  claims: [
    claim('ap-1', 'two', 'two/conflict'),
    claim('bbc-1', 'two'),
    // One agency, read at home and through another: one source.
    claim('ap-1', 'carried'),
    claim('ap-2', 'carried'),
    // An unknown publisher beside a known one: one source.
    claim('bbc-1', 'unknown'),
    claim('who-1', 'unknown'),
  ],
};

describe('the balance of a corpus', () => {
  const balance = balanceOf(corpus);

  it('counts an event as shared when two independent sources tell it: no carrier, no unknown publisher', () => {
    expect(balance.sharedEvents).toBe(1);
    expect(balance.eventsBySources).toEqual({ '1': 2, '2': 1 });
  });

  it('tells conflicts from compatible answers and from sequences', () => {
    expect(balance).toMatchObject({
      conflictingEvents: 1,
      conflictingPoints: 1,
      updatedEvents: 1,
      sequences: 1,
      compatiblePoints: 1,
    });
    expect(balance.conflictsByKind).toMatchObject({ number: 1, date: 0 });
    expect(balance.pointsByKind).toMatchObject({ number: 2, date: 1 });
    expect(balance.answersPerPoint).toEqual({ '2': 3 });
  });

  it('counts documents, sources and claims', () => {
    expect(balance).toMatchObject({
      documents: 4,
      sources: 4,
      claims: 6,
      events: 3,
      points: 3,
      checkedDocuments: 3,
      carriedDocuments: 1,
      undatedDocuments: 1,
      answeringClaims: 1,
      from: '2024',
      to: '2025-03-18',
    });
    expect(balance.countries).toEqual({ US: 2, GB: 1, unknown: 1 });
    expect(balance.kinds).toMatchObject({ wire: 1, broadcaster: 2, unknown: 1, blog: 0 });
    expect(balance.years).toEqual({ '2024': 1, '2025': 2, undated: 1 });
  });

  it('is the same whatever the order of the corpus', () => {
    const turned: Corpus = {
      paraphrases: [],
      sources: [...corpus.sources].reverse(),
      events: [...corpus.events].reverse(),
      documents: [...corpus.documents].reverse(),
      claims: [...corpus.claims].reverse(),
    };
    expect(JSON.stringify(balanceOf(turned))).toBe(JSON.stringify(balance));
  });
});

describe('the table', () => {
  it('is put between its marks and touches nothing else', () => {
    const text = 'before\n<!-- stats -->\nold\n<!-- /stats -->\nafter\n';
    expect(withTable(text, '| new |')).toBe('before\n<!-- stats -->\n| new |\n<!-- /stats -->\nafter\n');
    expect(withTable('no marks', '| new |')).toBeNull();
  });

  it('of corpus/README.md is current (`npm run corpus:stats -- --write` rewrites it)', () => {
    const readme = readFileSync('corpus/README.md', 'utf8');
    const { corpus: bundled, problems } = readCorpusFiles('.');
    expect(problems).toEqual([]);
    const current = withTable(readme, tableOf(balanceOf(bundled)));
    const tableIn = (text: string | null) => text?.split('\n').filter((line) => line.startsWith('| '));
    expect(tableIn(readme), 'The table is not current: run `npm run corpus:stats -- --write`.').toEqual(tableIn(current));
    expect(current === readme, 'The table has no place or is not current: run `npm run corpus:stats -- --write`.').toBe(true);
  });
});
