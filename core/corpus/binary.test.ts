import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEARNED } from '../match/learned';
import { decodeCorpus, decodeWordings, encodeCorpus, encodeWordings } from './binary';
import { compileCorpus } from './compile';
import type { Corpus, CorpusClaim } from './types';
import { packNumbers, unpackNumbers } from './varint';

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
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
        expect([...(unpackNumbers(packNumbers(numbers), numbers.length) ?? [])]).toEqual(numbers);
      }),
    );
  });

  it('are refused when the bytes hold fewer or more', () => {
    const bytes = packNumbers([1, 300, 7]);
    expect(unpackNumbers(bytes, 4)).toBeNull();
    expect(unpackNumbers(bytes, 2)).toBeNull();
    expect(unpackNumbers(Uint8Array.of(0x80), 1)).toBeNull();
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
  );

  it('comes back as it was', () => {
    expect(decodeCorpus(encodeCorpus(compiled), () => decodeWordings(encodeWordings(compiled.wordings)), LEARNED)).toEqual(
      compiled,
    );
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
