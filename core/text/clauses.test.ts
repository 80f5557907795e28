import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses';

/** A sentence of one statement gives no clauses: it is looked at whole. */
const CASES: [sentence: string, clauses: string[]][] = [
  ['Trump met Putin in Helsinki.', []],
  [
    'Trump met Putin in Helsinki, and the two spoke for two hours.',
    ['Trump met Putin in Helsinki', 'and the two spoke for two hours.'],
  ],
  [
    'The summit ended without a deal, but both sides called it useful.',
    ['The summit ended without a deal', 'but both sides called it useful.'],
  ],
  ['The call, which lasted two hours, was friendly.', []],
  [
    'Trump said the deal was close; Putin said it was far away.',
    ['Trump said the deal was close', 'Putin said it was far away.'],
  ],
  [
    'Russia holds a fifth of Ukraine – it denies having lost ground there.',
    ['Russia holds a fifth of Ukraine', 'it denies having lost ground there.'],
  ],
  [
    'After the talks in Riyadh had ended, Lavrov flew home to Moscow.',
    ['After the talks in Riyadh had ended', 'Lavrov flew home to Moscow.'],
  ],
  [
    'Upon Trump’s reelection in January, Putin congratulated him by telephone.',
    ['Upon Trump’s reelection in January', 'Putin congratulated him by telephone.'],
  ],
  ['The deal was signed, Zelensky said.', []],
  [
    'The army keeps 600,000 men, the Kremlin said in a statement on Friday.',
    ['The army keeps 600,000 men', 'the Kremlin said in a statement on Friday.'],
  ],
  [
    'The United States gave aid while Europe paid for the weapons.',
    ['The United States gave aid', 'while Europe paid for the weapons.'],
  ],
  ['The sanctions stay because of the war in Ukraine.', []],
  ['The plan had 28 points: Ukraine would cede all of Donbas.', ['The plan had 28 points', 'Ukraine would cede all of Donbas.']],
  ['He came, saw, and won.', []],
  [
    'Oil prices fell sharply, although exports to China had grown in May.',
    ['Oil prices fell sharply', 'although exports to China had grown in May.'],
  ],
  ['The two met in Alaska - they had last met in Osaka.', ['The two met in Alaska', 'they had last met in Osaka.']],
  ['Yes, no, and so on.', []],
  [
    'Moscow freed ten prisoners in exchange for two spies held in Germany.',
    ['Moscow freed ten prisoners', 'in exchange for two spies held in Germany.'],
  ],
  [
    'Ukraine was not invited, leaving its allies in Europe angry at Washington.',
    ['Ukraine was not invited', 'leaving its allies in Europe angry at Washington.'],
  ],
  [
    'The pause was agreed for a week, as Trump had told reporters before.',
    ['The pause was agreed for a week', 'as Trump had told reporters before.'],
  ],
  [
    'On the table was the outline of a Board of Peace, a body that would supervise talks between the two capitals.',
    ['On the table was the outline of a Board of Peace', 'a body that would supervise talks between the two capitals.'],
  ],
  [
    'Putin met the envoy, a friend of his, in Moscow on Tuesday evening.',
    ['Putin met the envoy', 'a friend of his', 'in Moscow on Tuesday evening.'],
  ],
  [
    'The envoy wished him well on his return on 20 January, and offered talks in May.',
    ['The envoy wished him well', 'on his return on 20 January', 'and offered talks in May.'],
  ],
  [
    'Congratulations came from Moscow on Trump’s second term, said the agency on Monday.',
    ['Congratulations came from Moscow', 'on Trump’s second term', 'said the agency on Monday.'],
  ],
  [
    'At the Alaska summit, both sides sketched a board that would oversee talks.',
    ['At the Alaska summit', 'both sides sketched a board', 'that would oversee talks.'],
  ],
  [
    'The ministry called the report a lie and said nobody had been told.',
    ['The ministry called the report a lie', 'and said nobody had been told.'],
  ],
  [
    'The two fight terrorism by pooling what they know and passing hints to one another.',
    ['The two fight terrorism', 'by pooling what they know', 'and passing hints to one another.'],
  ],
  ['They met on Monday, July 16, 2018, in Helsinki.', []],
  ['The pact was signed on Wednesday, 30 April, in Washington.', []],
];

describe('clausesOf', () => {
  test.each(CASES)('%s', (sentence, clauses) => {
    expect(clausesOf(sentence).map((clause) => clause.text)).toEqual(clauses);
  });

  test('clauses stand in order and read back', () => {
    const sentence = 'The summit ended without a deal, but both sides called it useful; the talks go on in Riyadh in May.';
    const clauses = clausesOf(sentence);
    expect(clauses).toHaveLength(3);
    for (const clause of clauses) expect(sentence.slice(clause.start, clause.end)).toBe(clause.text);
  });

  test('of very many clauses the last holds the rest, so that nothing is left out', () => {
    const sentence = 'Russia sent many new drones to Kyiv; '.repeat(20).trim();
    const clauses = clausesOf(sentence);
    expect(clauses).toHaveLength(9);
    expect(clauses.at(-1)).toEqual({ start: 8 * 37, end: sentence.length - 1, text: sentence.slice(8 * 37, -1) });
  });

  test('an endless sentence is left whole, and soon', () => {
    expect(clausesOf('one two three, '.repeat(100_000))).toEqual([]);
  });
});
