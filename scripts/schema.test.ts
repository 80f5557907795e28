import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MAX_CLAIM_WORDS, MAX_SUPPORT_WORDS } from '@/core/corpus/check';
import { type CorpusFiles, parseCorpus } from '@/core/corpus/parse';
import { BOUNDS, DATE_BASES, DIFFERENCES, DOCUMENT_KINDS, MODALITIES, SOURCE_KINDS } from '@/core/corpus/types';
import { type Schema, schemaFaults } from './schema-faults';

const read = (name: string): Schema => JSON.parse(readFileSync(`corpus/schema/${name}.schema.json`, 'utf8')) as Schema;
const SCHEMAS = { source: read('source'), event: read('event'), document: read('document') };
const def = (schema: Schema, name: string): Schema => schema.$defs?.[name] ?? {};
const point = def(SCHEMAS.event, 'point');
const answer = def(SCHEMAS.event, 'answer');
const step = def(SCHEMAS.event, 'step');
const claim = def(SCHEMAS.document, 'claim');

type Data = Record<string, unknown>;
/** One sound file of each kind, every field filled. */
const SOUND: { source: Data; event: Data; document: Data; point: Data; answer: Data; step: Data; claim: Data } = {
  source: { id: 'x', name: 'X', country: 'GB', kind: 'wire', owner: 'Y', home: 'https://x.example' },
  event: { id: 'x', title: 'T', date: '2025', place: 'P', participants: ['A'], otherNames: ['B'], summary: 'S.' },
  document: {
    ...{ id: 'x', source: 's', carrier: 'C', title: 'T', url: 'https://x.example/a', urlNote: 'N', published: '2025-03' },
    ...{ publishedBasis: 'given', retrieved: '2026-11-22', checked: '2026-11-22', language: 'en', kind: 'report' },
  },
  point: { id: 'p', question: 'How many?', kind: 'number', unit: 'drone', compatible: [['a', 'b']] },
  answer: { id: 'a', text: 'A', value: 3, bound: 'about', wordings: ['three'] },
  step: { answer: 'a', date: '2025' },
  claim: {
    ...{ n: 1, event: 'x', point: 'p', answer: 'a', text: 'A claim.', date: '2025-03-18', speaker: 'S', hedge: 'about' },
    ...{ modality: 'planned', support: 'a claim' },
  },
};
type Part = keyof typeof SOUND;

/** The corpus files with one sound entry of every part, one of them changed. */
function filesWith(part: Part, change: (data: Data) => Data): CorpusFiles {
  const made = { ...SOUND, [part]: change(structuredClone(SOUND[part])) };
  const lists = { answers: [made.answer], sequence: [made.step] };
  const wholePoint = { ...made.point, ...lists };
  const file = (folder: string, data: Data) => [{ file: `corpus/${folder}/x.yaml`, data }];
  return {
    sources: file('sources', made.source),
    events: file('events', { ...made.event, points: [wholePoint] }),
    documents: file('documents', { ...made.document, claims: [made.claim] }),
    paraphrases: [],
  };
}
/** Lists of parts that stand in other parts; the files above fill them. */
const NESTED: Partial<Record<Part, string[]>> = { event: ['points'], document: ['claims'], point: ['answers', 'sequence'] };
const PARTS: [Part, Schema][] = [
  ['source', SCHEMAS.source],
  ['event', SCHEMAS.event],
  ['document', SCHEMAS.document],
  ['point', point],
  ['answer', answer],
  ['step', step],
  ['claim', claim],
];

describe.each(PARTS)('the schema of a %s', (part, schema) => {
  const problems = (change: (data: Data) => Data) => parseCorpus(filesWith(part, change)).problems;

  it('knows the fields that the parser knows, and no others', () => {
    const [problem] = problems((data) => ({ ...data, bogus: 1 }));
    const known = /use one of: (.*)\.$/.exec(problem?.remedy ?? '')?.[1]?.split(', ') ?? [];
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(known.sort());
    expect(schema.additionalProperties).toBe(false);
  });

  it('demands what the parser demands', () => {
    expect(problems((data) => data)).toEqual([]);
    for (const name of Object.keys(schema.properties ?? {})) {
      // Point and answer demand one another, and lists of parts are filled here; both have tests of their own.
      if (NESTED[part]?.includes(name) || (part === 'claim' && (name === 'point' || name === 'answer'))) continue;
      const found = problems(({ [name]: _, ...rest }) => rest).filter(({ field }) => field.split('.').at(-1) === name);
      expect([name, schema.required?.includes(name)]).toEqual([name, found.length > 0]);
    }
  });

  it('tells of every field what to write', () => {
    for (const [name, field] of Object.entries(schema.properties ?? {}))
      expect([name, field.description]).toEqual([name, expect.any(String)]);
  });

  it('accepts and refuses values as the parser does', () => {
    const values: unknown[] = [
      null,
      '',
      ' ',
      'text',
      'report',
      'wire',
      'number',
      'about',
      'happened',
      'given',
      'GB',
      'gb',
      7,
      2025,
      1.5,
      -1,
      true,
    ];
    values.push(
      '2025',
      '2025-13',
      '2025-03-18',
      '2025-03/2025-04',
      'https://x.example/',
      'javascript:1',
      'Ab',
      'a-b',
      ['a'],
      [],
      [1],
      {},
    );
    for (const name of Object.keys(schema.properties ?? {})) {
      // Ids must be the file's name, and urls and dates hang together: those rules have tests of their own.
      if (
        name === 'id' ||
        NESTED[part]?.includes(name) ||
        ['url', 'published', 'publishedBasis', 'urlNote', 'point', 'answer'].includes(name)
      )
        continue;
      for (const value of values) {
        const parsed = problems((data) => ({ ...data, [name]: value })).length === 0;
        const said = schemaFaults(schema, { ...SOUND[part], [name]: value }, PARENT[part] ?? schema, NESTED[part]).length === 0;
        // The check behind the parser asks for more than a text here.
        if (name === 'question' && parsed) continue;
        expect([name, value, said]).toEqual([name, value, parsed]);
      }
    }
  });
});

/** The schema in whose `$defs` a part stands. */
const PARENT: Partial<Record<Part, Schema>> = {
  point: SCHEMAS.event,
  answer: SCHEMAS.event,
  step: SCHEMAS.event,
  claim: SCHEMAS.document,
};

describe('the enums and limits of the schemas', () => {
  it.each([
    ['kind of a source', SCHEMAS.source, 'kind', SOURCE_KINDS],
    ['kind of a point', point, 'kind', DIFFERENCES],
    ['bound of an answer', answer, 'bound', [...BOUNDS, null]],
    ['publishedBasis', SCHEMAS.document, 'publishedBasis', DATE_BASES],
    ['kind of a document', SCHEMAS.document, 'kind', DOCUMENT_KINDS],
    ['hedge of a claim', claim, 'hedge', [...BOUNDS, null]],
    ['modality of a claim', claim, 'modality', MODALITIES],
  ] as const)('%s are the constants of the code', (_name, schema: Schema, field, constants) => {
    expect(schema.properties?.[field]?.enum).toEqual([...constants]);
  });

  it('hold a claim and its support to the words of the check', () => {
    const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ');
    for (const [field, most] of [
      ['text', MAX_CLAIM_WORDS],
      ['support', MAX_SUPPORT_WORDS],
    ] as const) {
      const pattern = new RegExp(claim.properties?.[field]?.pattern ?? '', 'u');
      expect([pattern.test(words(most)), pattern.test(words(most + 1))]).toEqual([true, false]);
    }
  });

  it.each([
    ['a page without address and reason', { url: null, urlNote: null }],
    ['a date without basis', { publishedBasis: 'unknown' }],
    ['a basis without date', { published: null }],
  ])('refuse %s', (_name, change) => {
    const data = { ...SOUND.document, claims: [SOUND.claim] };
    expect(schemaFaults(SCHEMAS.document, data)).toEqual([]);
    expect(schemaFaults(SCHEMAS.document, { ...data, ...change })).not.toEqual([]);
  });

  it.each(['point', 'answer'])('refuse a claim with its %s alone', (name) => {
    const { point: _p, answer: _a, ...rest } = SOUND.claim;
    const data = { ...SOUND.document, claims: [{ ...rest, [name]: 'a' }] };
    expect(schemaFaults(SCHEMAS.document, data)).not.toEqual([]);
  });
});

describe('every file of the corpus', () => {
  it.each([
    ['sources', SCHEMAS.source],
    ['events', SCHEMAS.event],
    ['documents', SCHEMAS.document],
  ])('in %s is as its schema says', (folder, schema) => {
    const names = readdirSync(join('corpus', folder)).filter((name) => name.endsWith('.yaml'));
    expect(names.length).toBeGreaterThan(0);
    const faults = names.flatMap((name) =>
      schemaFaults(schema, parse(readFileSync(join('corpus', folder, name), 'utf8'))).map(
        (fault) => `${folder}/${name}: ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});
