import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_ENCODER } from '@/tests/fixtures/encoder';
import { LEARNED } from '../match/learned';
import { packedPostings, textsOf } from '../match/packed-postings';
import { decodeCorpus, decodeWordings, encodeCorpus, encodeWordings } from './binary';
import { wholeCorpus } from './claim-table';
import { compileCorpus } from './compile';
import type { Corpus, CorpusClaim, Point } from './types';
import { addUp, packNumbers, readNumbers } from './varint';

const POINT: Point = {
  ...{ id: 'event/length', eventId: 'event', question: 'How long was it?', kind: 'number', unit: null },
  ...{ compatible: [], sequence: [], answers: [{ id: 'long', text: 'long', value: null, bound: null, wordings: [] }] },
};

function corpusOf(texts: string[]): Corpus {
  const claims = texts.map(
    (text, at): CorpusClaim => ({
      id: `page/${at + 1}`,
      documentId: 'page',
      eventId: 'event',
      pointId: null,
      answerId: null,
      text,
      date: null,
      speaker: null,
      hedge: null,
      modality: 'happened',
      support: null,
    }),
  );
  return {
    sources: [{ id: 'paper', name: 'Paper', country: null, kind: 'newspaper', owner: null, home: null }],
    events: [
      { id: 'event', title: 'Event', date: null, place: null, participants: [], otherNames: [], summary: 'It was.', points: [] },
    ],
    documents: [
      {
        id: 'page',
        sourceId: 'paper',
        carrier: null,
        title: 'Page',
        url: 'https://paper.example/',
        urlNote: null,
        published: null,
        publishedBasis: 'unknown',
        retrieved: '2026-11-22',
        checked: null,
        language: 'en',
        kind: 'report',
      },
    ],
    claims,
    paraphrases: [{ pointId: 'event/length', answerId: 'long', text: 'It went on for ages.' }],
  };
}

describe('packed numbers', () => {
  const read = (bytes: Uint8Array, count: number) => {
    const numbers = new Uint32Array(count);
    return { end: readNumbers(bytes, 0, count, numbers), numbers: [...numbers] };
  };

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
        const bytes = packNumbers(numbers);
        expect(read(bytes, numbers.length)).toEqual({ end: bytes.length, numbers });
      }),
    );
  });

  it('are refused when the bytes hold fewer, or a number without end', () => {
    expect(() => read(packNumbers([1, 300, 7]), 4)).toThrow(/cut short or damaged/);
    expect(() => read(Uint8Array.of(0x80), 1)).toThrow(/cut short or damaged/);
    expect(() => read(new Uint8Array(9).fill(0x80), 1)).toThrow(/cut short or damaged/);
  });

  it('are added up in a part of a list', () => {
    const numbers = Uint32Array.of(5, 1, 2, 3, 9);
    expect(addUp(numbers, 1, 4)).toBe(6);
    expect([...numbers]).toEqual([5, 1, 3, 6, 9]);
  });
});

describe('packed lists of texts', () => {
  const sizes = Uint32Array.of(2, 0, 3);
  const bytes = packNumbers([1, 2, 0, 1, 298, 77]);

  it('are read one by one, and tell where the last one ends', () => {
    const lists = packedPostings(sizes, bytes, 300);
    const into = new Uint32Array(300);
    expect([0, 1, 2].map((entry) => [...textsOf(lists, entry, into)])).toEqual([[1, 3], [], [0, 1, 299]]);
    expect(lists.bytes.length).toBe(bytes.length - 1);
  });

  it('are refused where one names a text that is not there, has more than there are, or is cut', () => {
    for (const texts of [2, 299]) expect(() => packedPostings(sizes, bytes, texts)).toThrow(/damaged/);
    expect(() => packedPostings(sizes, bytes.subarray(0, 4), 300)).toThrow(/damaged/);
  });
});

describe('a compiled corpus', () => {
  const compiled = compileCorpus(
    corpusOf([
      'Trump and Putin spoke for 90 minutes on 18 March 2025.',
      'Żółć в Києві, naïve 東京.',
      'Trump met Putin in Helsinki.',
    ]),
    LEARNED,
    SMALL_ENCODER,
  );

  it('comes back as it was', () => {
    expect(decodeCorpus(encodeCorpus(compiled), () => decodeWordings(encodeWordings(compiled.wordings)), LEARNED)).toEqual(
      compiled,
    );
  });

  it('gives its claims back as they were', () => {
    const field = fc.option(fc.string({ minLength: 1 }).map((text) => text.replaceAll('\n', ' ')));
    const told = fc.record({
      text: fc.string({ minLength: 1 }),
      date: fc.constantFrom(null, '2025', '2025-03'),
      speaker: field,
      support: field,
    });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 9 }), (fields) => {
        const { events, ...corpus } = corpusOf(fields.map(({ text }) => text));
        const claims = corpus.claims.map((claim, at): CorpusClaim => {
          const answered = at % 2 === 0 ? { pointId: 'event/length', answerId: 'long' } : {};
          return { ...claim, ...fields[at], ...answered, hedge: at % 3 === 0 ? 'about' : null, modality: 'planned' };
        });
        const made = compileCorpus(
          { ...corpus, events: events.map((event) => ({ ...event, points: [POINT] })), claims },
          LEARNED,
          SMALL_ENCODER,
        );
        const read = decodeCorpus(encodeCorpus(made), () => made.wordings, LEARNED);
        expect(wholeCorpus(read).claims).toEqual(claims);
      }),
      { numRuns: 50 },
    );
  });

  it('is not made of claims that name what is not there', () => {
    const corpus = corpusOf(['It was long.']);
    const compileWith = (change: Partial<CorpusClaim>) => () =>
      compileCorpus({ ...corpus, claims: corpus.claims.map((claim) => ({ ...claim, ...change })) }, LEARNED, SMALL_ENCODER);
    expect(compileWith({ eventId: 'other' })).toThrow(/other/);
    expect(compileWith({ documentId: 'other', id: 'other/1' })).toThrow(/other/);
    expect(compileWith({ pointId: 'event/length', answerId: 'long' })).toThrow(/event\/length long/);
    expect(compileWith({ speaker: 'one\ntwo' })).toThrow(/line break/);
  });

  it('is refused where a claim names a document that is not there', () => {
    const damaged = { ...compiled, claims: { ...compiled.claims, documents: Uint32Array.of(0, 1, 0) } };
    expect(() => decodeCorpus(encodeCorpus(damaged), () => compiled.wordings, LEARNED)).toThrow(/damaged/);
  });

  it('comes back from the middle of a larger buffer', () => {
    const bytes = encodeCorpus(compiled);
    const larger = new Uint8Array(bytes.length + 64);
    larger.set(bytes, 13);
    expect(decodeCorpus(larger.subarray(13, 13 + bytes.length), () => compiled.wordings, LEARNED)).toEqual(compiled);
  });

  it('is refused where its paraphrases are cut or of another format', () => {
    const bytes = encodeWordings(compiled.wordings);
    expect(() => decodeWordings(encodeCorpus(compiled))).toThrow(/unknown format/);
    for (let length = 8; length < bytes.length; length += 1)
      expect(() => decodeWordings(bytes.slice(0, length))).toThrow(/cut short or damaged/);
  });

  it('is refused when it is of another format', () => {
    expect(() => decodeCorpus(Uint8Array.of(1, 2, 3), () => compiled.wordings, LEARNED)).toThrow(/unknown format/);
    expect(() => decodeCorpus(new Uint8Array(100), () => compiled.wordings, LEARNED)).toThrow(/unknown format/);
  });

  it('is refused wherever it is cut', () => {
    const bytes = encodeCorpus(compiled);
    for (let length = 8; length < bytes.length; length += 7)
      expect(() => decodeCorpus(bytes.slice(0, length), () => compiled.wordings, LEARNED)).toThrow(/cut short or damaged/);
  });

  it('never hangs on damaged lists: it is refused or read', () => {
    const bytes = encodeCorpus(compiled);
    const listsFrom = bytes.length - 200;
    fc.assert(
      fc.property(fc.integer({ min: listsFrom, max: bytes.length - 1 }), fc.nat(255), (at, value) => {
        const damaged = bytes.slice();
        damaged[at] = value;
        try {
          expect(decodeCorpus(damaged, () => compiled.wordings, LEARNED).index.size).toBe(3);
        } catch (error) {
          expect(String(error)).toMatch(/damaged/);
        }
      }),
    );
  });
});
