import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearcher } from './candidates';
import { fuzzySpellings } from './fuzzy';
import { gramOverlap, gramsOf } from './grams';
import { similarityOf } from './similarity';
import { makeStatement, meaningfulTerms } from './statement';
import { buildIndex } from './text-index';

const CLAIMS = [
  'Trump and Putin spoke by telephone for two hours on 18 March 2025.',
  'Zelensky rejected the plan of 28 points as absurd.',
  'Nineteen drones entered Poland in September 2025.',
  'Yevgeny Prigozhin died when his aircraft crashed near Kuzhenkino.',
  'The Bank of Russia cut its key rate to 16 per cent.',
];
const searcher = createSearcher(buildIndex(CLAIMS.map((text) => ({ terms: meaningfulTerms(text), text }))));
const similar = (a: string, b: string) => similarityOf(makeStatement(a, null), makeStatement(b, null), searcher.idf).score;
const words = fc.array(
  fc.constantFrom(...'trump putin call hours drones poland plan rate cut crashed aircraft zelensky soldiers'.split(' ')),
  { minLength: 1, maxLength: 12 },
);

describe('similarity', () => {
  it('is 1 for a statement and itself', () => {
    for (const claim of CLAIMS) expect(similar(claim, claim)).toBeCloseTo(1, 5);
  });

  it('is symmetric and stays within 0 and 1', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [similar(a.join(' '), b.join(' ')), similar(b.join(' '), a.join(' '))];
        expect(one).toBeCloseTo(other, 10);
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('puts a paraphrase before another story in the same words', () => {
    const claim = CLAIMS[0] as string;
    const paraphrase = similar('The telephone conversation of Trump and Putin in March took two hours.', claim);
    expect(paraphrase).toBeGreaterThan(similar('Trump spoke for hours about golf.', claim));
    expect(paraphrase).toBeGreaterThan(similar('Nineteen drones entered Poland.', claim));
  });
});

describe('candidates', () => {
  it.each(CLAIMS.map((claim, at) => [claim, at] as const))('lead with the claim itself: %s', (claim, at) => {
    const found = searcher.search(new Map(meaningfulTerms(claim).map((term) => [term, 1])), claim, 3);
    expect(found[0]?.doc).toBe(at);
    expect(found.map(({ score }) => score)).toEqual([...found.map(({ score }) => score)].sort((a, b) => b - a));
  });

  it('leave nothing behind for the next search', () => {
    const ask = () => searcher.search(new Map([['c:drone', 1]]), 'drones over Poland', 5);
    expect(ask()).toEqual(ask());
  });

  it('are none for words that no text holds', () => {
    expect(searcher.search(new Map([['zzz', 1]]), 'qqq zzz', 5)).toEqual([]);
  });
});

describe('fuzzy spellings', () => {
  const statements = CLAIMS.map((claim) => makeStatement(claim, null));
  const known = new Set(statements.flatMap(({ terms }) => [...terms]));
  const corpus = { idf: searcher.idf, knows: (term: string) => known.has(term) };
  const spelled = (text: string) => [...fuzzySpellings(makeStatement(text, null), statements, corpus)];

  it.each([
    ['Yevgeni Prigozhyn died.', 'prigozhin'],
    ['Prigoshin was killed.', 'prigozhin'],
  ])('find the name in %s', (text, name) => {
    expect(spelled(text).map(([, theirs]) => theirs)).toContain(name);
  });

  it.each(['Putnam spoke.', 'A statement was read.', 'Polands of the north and Droners abroad.'])('leave %s alone', (text) => {
    expect(spelled(text)).toEqual([]);
  });

  it('are one word for the thesaurus: Zelensky however spelled', () => {
    const terms = ['Zelensky', 'Zelenskyy', 'Zelenskiy'].map((name) => [...makeStatement(`${name} spoke.`, null).terms]);
    expect(terms[1]).toEqual(terms[0]);
    expect(terms[2]).toEqual(terms[0]);
  });
});

describe('grams', () => {
  it('do not see case, diacritics or punctuation', () => {
    expect(gramsOf('Zelenský, said: YES')).toEqual(gramsOf('zelensky said yes'));
  });

  it('overlap wholly with themselves and not with nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,40}$/), (text) => {
        expect(gramOverlap(gramsOf(text), gramsOf(text))).toBe(1);
      }),
    );
    expect(gramOverlap(gramsOf('drones'), new Uint32Array())).toBe(0);
  });
});
