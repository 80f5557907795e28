import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, isStopWord, termOf, termsOf, wordsOf } from './words';

const unicode = fc.string({ unit: 'binary', maxLength: 200 });

describe('wordsOf', () => {
  test.each([
    ['Trump met Putin.', ['trump', 'met', 'putin']],
    ['1,000 of 3.5 per cent', ['1,000', 'of', '3.5', 'per', 'cent']],
    ['U.S. troops', ['u.s', 'troops']],
    ["Ukraine’s and Russia's", ['ukraine', 'and', 'russia']],
    ['Su-34 and one-on-one', ['su', '34', 'and', 'one', 'on', 'one']],
    ['the United States', ['the', 'usa', 'usa']],
    ['North Korean troops', ['dprk', 'dprk', 'troops']],
    ['united, states', ['united', 'states']],
    ['Orbán, Wałęsa, Erdoğan', ['orban', 'walesa', 'erdogan']],
    ['Orba\u0301n', ['orban']],
    ['don’t', ["don't"]],
    ['— … “ ”', []],
  ])('%s', (text, folded) => {
    expect(wordsOf(text).map((word) => word.folded)).toEqual(folded);
  });

  test('every word reads back from its place', () => {
    fc.assert(fc.property(unicode, (text) => wordsOf(text).every((word) => text.slice(word.start, word.end) === word.text)));
  });
});

describe('terms', () => {
  test.each([
    ['troops', 'soldiers'],
    ['Zelenskyy', 'Zelensky'],
    ['truce', 'ceasefire'],
    ['downed', 'intercepted'],
    ['headway', 'progress'],
    ['outage', 'blackout'],
    ['proposed', 'offered'],
  ])('%s and %s are one term', (a, b) => {
    expect(termOf(fold(a))).toBe(termOf(fold(b)));
  });

  test.each([
    ['poll', 'election'],
    ['Sergei', 'Lavrov'],
    ['state', 'said'],
    ['Donald', 'Trump'],
  ])('%s and %s are two', (a, b) => {
    expect(termOf(fold(a))).not.toBe(termOf(fold(b)));
  });

  test('stop words are dropped, the country US is not', () => {
    expect(termsOf('the US and all of us were there')).toEqual(['c:us']);
  });

  test('no term of a text is a stop word', () => {
    const words = fc
      .array(fc.constantFrom('the', 'was', 'Donald', 'and', 'troops', 'met', 'of', 'said', 'Moscow'))
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, (text) => termsOf(text).length === wordsOf(text).filter((word) => !isStopWord(word.folded)).length),
    );
  });

  test('the same text gives the same terms', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const first = termsOf(text);
        termsOf('between two readings the table of stems changes');
        expect(termsOf(text)).toEqual(first);
      }),
    );
  });

  test('words that objects inherit are words', () => {
    expect(termsOf('constructor __proto__ valueOf')).toHaveLength(3);
  });
});
