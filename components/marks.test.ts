import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding, match } from '@/tests/fixtures/report-parts';
import { corpusSpans, cutAtSpans, pageSpans } from './marks';

describe('cutAtSpans', () => {
  it('marks the words of the spans and no others', () => {
    expect(cutAtSpans('two hours long', [{ text: 'two hours', start: 0, end: 9 }])).toEqual([
      { text: 'two hours', marked: true },
      { text: ' long', marked: false },
    ]);
  });

  it('joins spans that overlap or touch', () => {
    const spans = [
      { text: 'cd', start: 2, end: 4 },
      { text: 'bc', start: 1, end: 3 },
    ];
    expect(cutAtSpans('abcde', spans).filter((piece) => piece.marked)).toEqual([{ text: 'bcd', marked: true }]);
  });

  it('loses and adds nothing, whatever the spans', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({ text: '', start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
        const inside = spans.filter(({ end }) => end <= text.length);
        expect(
          cutAtSpans(text, inside)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('pageSpans', () => {
  const text = 'It lasted two hours.';
  const claim = finding('f', text, 'conflicts', []);
  const at = { ...claim, claim: { ...claim.claim, start: 100, end: 100 + text.length } };
  const words = { text: 'two hours', start: 110, end: 119 };
  const with_ = (page: typeof words) => [match({ claimId: 'a/1', text: 'x', evidence: [{ page, corpus: words, rule: 'r' }] })];

  it('counts from the claim’s own start', () => {
    expect(pageSpans(at, with_(words))).toEqual([{ text: 'two hours', start: 10, end: 19 }]);
  });

  it('looks the words up when the offsets lie elsewhere, and leaves out words that are not there', () => {
    expect(pageSpans(at, with_({ ...words, start: 3, end: 12 }))).toEqual([{ text: 'two hours', start: 10, end: 19 }]);
    expect(pageSpans(at, with_({ text: 'nine days', start: 3, end: 12 }))).toEqual([]);
  });

  it('leaves out corpus words that the claim’s text lacks', () => {
    expect(with_(words).flatMap(corpusSpans)).toEqual([]);
  });
});
