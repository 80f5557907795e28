import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkability } from '../claims/checkable';
import { findClaims } from '../claims/find-claims';
import { clausesOf } from '../text/clauses';
import { splitSentences } from '../text/sentences';
import { termsOf } from '../text/words';
import { readDates } from './dates';
import { readDirections } from './direction';
import { readFacts } from './facts';
import { readNames } from './names';
import { placeOf, readPlaces } from './places';
import { polarityOfText, readNegations } from './polarity';
import { readQuantities } from './quantities';
import { readModality, readSpeaker } from './speech';
import { parseUnit } from './units';

/** Pieces that the readers look for, so that random texts come upon their rules. */
const PIECES = [
  '1,000',
  '3.5',
  '½',
  '12',
  '2025',
  '18',
  'two',
  'half',
  'a',
  'an',
  'hour',
  'hours',
  'and',
  'a half',
  'million',
  '$',
  '€',
  'US$',
  '%',
  'per cent',
  'March',
  'May',
  'February',
  '4–9',
  'from',
  'to',
  'between',
  'on',
  'Tuesday',
  'last',
  'week',
  'years ago',
  'the day after',
  'early',
  'mid-',
  'Trump',
  'United',
  'States',
  'North Korean',
  'US',
  'Moscow',
  'in',
  'of',
  'the',
  'von der',
  'said',
  'denied',
  'not',
  'no',
  'never',
  'refused',
  'rose',
  'lifted',
  'sanctions',
  'Su-34',
  'No.',
  'one in five',
  'elevenfold',
  'third',
  'second',
  'or more',
  '-',
  ',',
  '.',
  '“',
  '”',
  '’s',
  '\n',
  '…',
  'constructor',
  '🙂',
];
const worded = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((list) => list.join(' '));
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((list) => list.join(''));
const anyText = fc.oneof(worded, glued, fc.string({ unit: 'binary', maxLength: 300 }));
const anyBase = fc.constantFrom(null, '2025', '2025-08', '2025-08-20', '2026-01/2026-02', 'nonsense');

type Found = { text: string; start: number; end: number };

describe('whatever the text', () => {
  test('every fact lies in it and reads back', () => {
    fc.assert(
      fc.property(anyText, anyBase, (text, base) => {
        const facts = readFacts(text, base);
        const found: Found[] = [
          ...facts.quantities,
          ...facts.dates,
          ...facts.names,
          ...facts.places,
          ...facts.negations,
          ...facts.directions,
          ...(facts.speaker === null ? [] : [facts.speaker]),
        ];
        for (const fact of found) {
          expect(text.slice(fact.start, fact.end)).toBe(fact.text);
          expect(fact.text).not.toBe('');
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('figures are numbers in order, dates are days in order, and none overlap', () => {
    fc.assert(
      fc.property(anyText, anyBase, (text, base) => {
        const [quantities, dates] = [readQuantities(text), readDates(text, base)];
        for (const { low, high } of quantities) expect(Number.isFinite(low) && Number.isFinite(high) && low <= high).toBe(true);
        for (const { from, to } of dates) expect(/^\d{4}-\d\d-\d\d$/.test(from) && from <= to).toBe(true);
        for (const list of [quantities, dates] as Found[][]) {
          for (let at = 1; at < list.length; at += 1)
            expect((list[at] as Found).start).toBeGreaterThanOrEqual((list[at - 1] as Found).end);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('sentences and clauses read back, in order, none too long', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const sentence of splitSentences(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          end = sentence.end;
          for (const clause of clausesOf(sentence.text)) expect(sentence.text.slice(clause.start, clause.end)).toBe(clause.text);
        }
      }),
    );
  });

  test('a score is a share, a unit has a factor', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const score = checkability(text);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(parseUnit(text).factor).toBeGreaterThan(0);
        expect([1, -1]).toContain(polarityOfText(text, readNegations(text)));
      }),
    );
  });
});

/** A page can put a megabyte of anything where a sentence is looked for. */
const MEGABYTE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
const PUMPS = [
  '1',
  ' ',
  '(((',
  '1,000,',
  '1,000 ',
  'and a half ',
  'Aa ',
  'Ab',
  'of the ',
  'a-',
  '$',
  '1 to ',
  '18 March ',
  'May 4–',
  '2014-',
  'not ',
  'said ',
  ', ',
  '“',
  '…',
  'three years ago ',
  'years ',
  'the the ',
  "'s",
  '\u0301',
  'Trump, x ',
  '\t\n',
  'on Monday ',
  'one ',
  'hundred and ',
];
const READERS: [name: string, read: (text: string) => unknown][] = [
  ['quantities', readQuantities],
  ['dates', (text) => readDates(text, '2025-08-20')],
  ['names', readNames],
  ['places', readPlaces],
  ['place of a field', placeOf],
  ['negations', readNegations],
  ['directions', readDirections],
  ['speaker', readSpeaker],
  ['modality', readModality],
  ['clauses', clausesOf],
  ['checkability', checkability],
];
/** Milliseconds for one reader on one such text; the machines of the tests differ, a quadratic reader takes minutes. */
const LIMIT_MS = 200;

describe('a megabyte of one thing', () => {
  test.each(READERS)('%s', (_, read) => {
    for (const piece of PUMPS) {
      const text = fill(piece);
      const before = performance.now();
      read(text);
      expect([piece, performance.now() - before < LIMIT_MS]).toEqual([piece, true]);
    }
  });

  test('sentences, claims and terms take no longer than a page of that size does', () => {
    for (const piece of PUMPS) {
      const text = fill(piece);
      const before = performance.now();
      splitSentences(text);
      termsOf(text);
      expect([piece, performance.now() - before < 5_000]).toEqual([piece, true]);
    }
    expect(findClaims('Trump met Putin on 5 May. '.repeat(40_000)).filter((claim) => claim.checkable)).toHaveLength(1);
  });
});
