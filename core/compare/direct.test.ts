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
    [
      'another town',
      'Trump and Putin met in Helsinki in July 2018.',
      'Trump and Putin met in Osaka in July 2018.',
      'conflicts',
      'place',
    ],
    [
      'a place that lies in the other',
      'Trump received Zelensky at Mar-a-Lago.',
      'Trump received Zelensky in Florida.',
      'agrees',
      null,
    ],
    ['one place more on one side', 'Envoys met in Riyadh.', 'Envoys met in Riyadh and Jeddah.', 'agrees', null],
    [
      'another doer',
      'Russia proposed the summit in Alaska.',
      'Washington proposed the summit in Alaska.',
      'conflicts',
      'attribution',
    ],
    [
      'a doer behind "by"',
      'The Kakhovka dam was blown up by Russia.',
      'Ukraine blew up the Kakhovka dam.',
      'conflicts',
      'attribution',
    ],
    [
      'the same doer in the passive',
      'The Kakhovka dam was blown up by Russia.',
      'Russia blew up the Kakhovka dam.',
      'agrees',
      null,
    ],
    [
      'who is blamed',
      'Officials blamed Kyiv for the strike on the Kremlin.',
      'Officials blamed Moscow for the strike on the Kremlin.',
      'conflicts',
      'attribution',
    ],
    ['deeds that two can do', 'Poland condemned the strike on Kyiv.', 'Germany condemned the strike on Kyiv.', 'agrees', null],
    ['who is quoted', 'Zelensky said that Russia blew up the dam.', 'Trump said that Russia blew up the dam.', 'agrees', null],
    [
      'another end',
      'The Senate passed the bill on aid for Ukraine.',
      'The Senate blocked the bill on aid for Ukraine.',
      'conflicts',
      'outcome',
    ],
    [
      'another verdict',
      'A court in Moscow found the American reporter guilty.',
      'A court in Moscow acquitted the American reporter.',
      'conflicts',
      'outcome',
    ],
    [
      'another mood',
      'The Kremlin called the Riyadh talks constructive.',
      'The Kremlin called the Riyadh talks tense.',
      'conflicts',
      'outcome',
    ],
    ['two words for one end', 'The Budapest summit was called off.', 'The Budapest summit was cancelled.', 'agrees', null],
    [
      'the same end, taken back',
      'The Budapest summit was not cancelled.',
      'The Budapest summit was cancelled.',
      'conflicts',
      'denial',
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

  it.each([
    ['put off, then called off', 'The Budapest summit was called off.', 'The Budapest summit was put off.', 'page'],
    [
      'promised, then signed',
      'Trump and Zelensky pledged the minerals deal.',
      'Trump and Zelensky signed the minerals deal.',
      'corpus',
    ],
    ['charged, then acquitted', 'A court in Kyiv acquitted the officer.', 'A court in Kyiv indicted the officer.', 'page'],
    ['taken, then retaken', 'Kyiv’s army seized the town of Bakhmut.', 'Kyiv’s army retook the town of Bakhmut.', 'corpus'],
  ])('takes a later stage for an update: %s', (_name, page, corpus, later) => {
    expect(compare(page, corpus)).toMatchObject({ stance: 'updates', difference: 'outcome', later });
  });

  it('takes a higher toll on a later day for an update, and a lower one for a conflict', () => {
    const [first, second] = ['The strike on Kyiv killed 12 people.', 'The strike on Kyiv killed 18 people.'];
    expect(compare(second, first, ['2025-06-18', '2025-06-17'])).toMatchObject({ stance: 'updates', later: 'page' });
    expect(compare(first, second, ['2025-06-18', '2025-06-17'])).toMatchObject({ stance: 'conflicts', difference: 'number' });
    expect(compare(first, second, ['2025-06-17', '2025-06-17']).stance).toBe('conflicts');
  });

  it('takes a new figure of what is not counted on for a conflict', () => {
    const dates: [string, string] = ['2025-06-18', '2025-06-17'];
    expect(compare('The call lasted 120 minutes, Moscow said.', 'The call lasted 90 minutes, Moscow said.', dates).stance).toBe(
      'conflicts',
    );
  });

  it('marks both doers, places and ends', () => {
    const marks = (page: string, corpus: string) =>
      compare(page, corpus).evidence.map((evidence) => [evidence.page.text, evidence.corpus.text]);
    expect(marks('The Kakhovka dam was blown up by Russia.', 'Ukraine blew up the Kakhovka dam.')).toEqual([
      ['Russia', 'Ukraine'],
    ]);
    expect(marks('Trump met Putin in Helsinki.', 'Trump met Putin in Osaka.')).toEqual([['Helsinki', 'Osaka']]);
    expect(marks('The Senate passed the bill on NATO.', 'The Senate blocked the bill on NATO.')).toEqual([['passed', 'blocked']]);
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
