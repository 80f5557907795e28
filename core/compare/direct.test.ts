import { describe, expect, it } from 'vitest';
import { makeStatement } from '../match/statement';
import { compareDirectly } from './direct';

/** As the link between two claims that speak of the same thing would give it. */
const CLOSE = { score: 0.8, terms: 0.8, coverage: 0.8, content: 0.8, grams: 0.6 };
const compare = (page: string, corpus: string, dates: [string | null, string | null] = [null, null], similarity = CLOSE) =>
  compareDirectly(makeStatement(page, dates[0]), makeStatement(corpus, dates[1]), similarity);

describe('claims compared without a point', () => {
  const cases: [string, string, string, string | null, string | null][] = [
    ['another number', 'Russia lost 41 aircraft in the raid.', 'Russia lost 20 aircraft in the raid.', 'conflicts', 'number'],
    [
      'a rounded number',
      'Washington keeps 8,200 soldiers in Poland.',
      'Washington keeps 8,000 soldiers in Poland.',
      'agrees',
      null,
    ],
    ['a bound that holds it', 'More than 30 leaders came to Kyiv.', 'Ukraine said that 34 leaders came to Kyiv.', 'agrees', null],
    ['another date', 'Putin signed the law on 3 May 2025.', 'Putin signed the law on 9 May 2025.', 'conflicts', 'date'],
    ['a date that holds it', 'Putin signed the law in May 2025.', 'Putin signed the law on 9 May 2025.', 'agrees', null],
    [
      'a denial',
      'Russia did not intercept missiles over Syria.',
      'Russia intercepted missiles over Syria.',
      'conflicts',
      'denial',
    ],
    [
      'another direction',
      'Trade between Russia and America rose.',
      'Trade between Russia and America fell.',
      'conflicts',
      'direction',
    ],
  ];

  it.each(cases)('%s', (_name, page, corpus, stance, difference) => {
    const found = compare(page, corpus);
    expect([found.stance, found.difference]).toEqual([stance, difference]);
    if (stance === 'conflicts') expect(found.evidence).toHaveLength(1);
  });

  it.each(cases)('%s: the same from the other side', (_name, page, corpus, stance, difference) => {
    const found = compare(corpus, page);
    expect([found.stance, found.difference]).toEqual([stance, difference]);
  });

  it('marks both figures', () => {
    const [evidence] = compare('Russia lost 41 aircraft in the raid.', 'Russia lost 20 aircraft in the raid.').evidence;
    expect(evidence?.page.text).toBe('41 aircraft');
    expect(evidence?.corpus.text).toBe('20 aircraft');
  });

  it('takes time that passed for an update, and says which side is later', () => {
    const found = compare(
      'By 30 June 2021 the war in Donbas had killed 13,300 people.',
      'By 15 March 2016 the war in Donbas had killed 9,100 people.',
      ['2021-07-01', '2016-03-16'],
    );
    expect(found).toMatchObject({ stance: 'updates', difference: 'number', later: 'page' });
  });

  it('shows no conflict without common ground', () => {
    expect(compare('The club lost 41 players.', 'The army lost 20 players.').stance).not.toBe('conflicts');
  });

  it('shows no conflict between a plan and what happened', () => {
    expect(compare('Russia will send 41 aircraft.', 'Russia sent 20 aircraft.').stance).toBe('related');
  });

  it('is silent about claims that are too unlike', () => {
    expect(
      compare('Russia lost 41 aircraft.', 'Russia lost 20 aircraft.', [null, null], { ...CLOSE, score: 0.3 }).stance,
    ).toBeNull();
  });
});
