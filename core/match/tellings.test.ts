import { describe, expect, it } from 'vitest';
import { openCorpus } from '@/core/corpus/open';
import { smallCorpus } from '@/tests/fixtures/small-corpus';
import { isValueTerm, meaningfulTerms } from './statement';

const corpus = openCorpus(smallCorpus());
const { tellings } = corpus;
const NONE: ReadonlySet<string> = new Set();
const termsOf = (text: string) => new Set(meaningfulTerms(text));

describe('tellings', () => {
  it('are the claims, then the paraphrases of every answer', () => {
    expect(tellings.claims).toBe(9);
    expect(tellings.size).toBe(tellings.claims + 24);
    const of = tellings.ofPoint[tellings.pointAt('call-may/length')] as readonly number[];
    expect([...of].map((at) => tellings.answers[tellings.answerOf[at] as number]?.answerId)).toEqual([
      'm125',
      'm125',
      'm125',
      'm125',
    ]);
    expect(tellings.pointAt('call-may/weather')).toBe(-1);
  });

  it('know which of them deny', () => {
    const of = tellings.ofPoint[tellings.pointAt('summit/ceasefire')] as readonly number[];
    const paraphrases = [...of].filter((at) => at >= tellings.claims);
    const denied = paraphrases
      .filter((at) => tellings.isNegated(at))
      .map((at) => tellings.answers[tellings.answerOf[at] as number]?.answerId);
    expect(new Set(denied)).toEqual(new Set(['no']));
    expect(denied.length).toBeGreaterThanOrEqual(2);
  });

  it('keep words apart from figures and dates', () => {
    for (let at = 0; at < tellings.size; at += 1) {
      expect(tellings.terms(at).some(isValueTerm)).toBe(false);
      expect(tellings.values(at).every(isValueTerm)).toBe(true);
    }
  });

  it('have a term that none holds for the rarest', () => {
    expect(tellings.idf('zebra')).toBeGreaterThan(tellings.idf(meaningfulTerms('benchmark')[0] as string));
  });

  it('are likest where the words are the same, and every call starts anew', () => {
    const text = 'The regulator lifted its benchmark to 21 per cent.';
    const likest = (weighed: ReturnType<typeof tellings.weigh>) =>
      [...weighed.touched].sort((a, b) => weighed.scoreOf(b) - weighed.scoreOf(a))[0] as number;
    const at = likest(tellings.weigh(termsOf(text), NONE));
    expect(tellings.weigh(termsOf(text), NONE).of(at)).toMatchObject({
      terms: expect.closeTo(1, 5),
      coverage: expect.closeTo(1, 5),
      held: expect.closeTo(1, 5),
    });
    expect(tellings.answers[tellings.answerOf[at] as number]).toMatchObject({ pointId: 'rate/level', answerId: 'p21' });
    tellings.weigh(termsOf('No truce came out of the Alaska meeting.'), NONE);
    expect(likest(tellings.weigh(termsOf(text), NONE))).toBe(at);
  });

  it('count common and rare words alike, however a telling was brought up', () => {
    const text = 'The Bank of Russia raised its benchmark rate to 21 per cent.';
    const terms = termsOf(text);
    const weighed = tellings.weigh(terms, NONE);
    expect(new Set(weighed.touched).size).toBe(weighed.touched.length);
    for (const at of weighed.touched) {
      const own = tellings.terms(at);
      const weigh = (list: readonly string[]) => list.reduce((sum, term) => sum + tellings.idf(term), 0);
      const { coverage } = weighed.of(at);
      expect(coverage).toBeCloseTo(weigh(own.filter((term) => terms.has(term))) / weigh(own), 5);
    }
  });

  it('weigh nothing against a statement without known words', () => {
    expect(tellings.weigh(new Set(['zebra']), NONE).touched).toEqual([]);
    expect(tellings.weigh(new Set(), NONE).touched).toEqual([]);
  });

  it('count what the surroundings lend for less than what is said', () => {
    const at = corpus.claimsOfPoint('rate/level')[0] as number;
    const about = termsOf('The Bank of Russia raised its key rate.');
    const bank = termsOf('Russia');
    const bare = new Set([...about].filter((term) => !bank.has(term)));
    const scores = [
      tellings.weigh(bare, NONE).scoreOf(at),
      tellings.weigh(bare, bank).scoreOf(at),
      tellings.weigh(about, NONE).scoreOf(at),
    ] as const;
    expect(scores[0]).toBeLessThan(scores[1]);
    expect(scores[1]).toBeLessThan(scores[2]);
  });
});
