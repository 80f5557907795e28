import { describe, expect, test } from 'vitest';
import type { Answer, Difference, Point } from '../corpus/types';
import { makeStatement } from '../match/statement';
import { dateAnswer, namedAnswer, numberAnswer, type ValueAnswer } from './answers';

const answer = (id: string, text: string, value: Answer['value'], bound: Answer['bound'] = null): Answer => ({
  ...{ id, text, value, bound, wordings: [] },
});
const point = (kind: Difference, question: string, unit: string | null, answers: Answer[]): Point => ({
  ...{ id: 'event/point', eventId: 'event', question, kind, unit, answers, compatible: [], sequence: [] },
});

const WRITTEN = '2026-02-20';
/** "agrees" with its answers, the nearest first; or what stands against all on record; or nothing. */
const shown = (read: ValueAnswer | null): string =>
  read === null ? 'nothing' : `${read.agrees.length > 0 ? read.agrees.join(' ') : 'new'}${read.loose ? ', loosely' : ''}`;

const DEAD = point('number', 'How many soldiers were killed in the battle?', 'soldier', [
  answer('n-55', '55,000', 55_000),
  answer('range', '100,000 to 140,000, by one estimate', null),
]);
const TURNOUT = point('number', 'How many voters took part?', 'percent', [
  answer('t83', '83 per cent', 83),
  answer('t40', '30 to 50 per cent, by a report', null),
  answer('most', 'nearly all', null),
]);
const AID = point('number', 'How much aid has there been?', 'billion dollar', [
  answer('bn-183', '183 billion', 183),
  answer('bn-350', '350 billion', 350),
]);
const OUTAGES = point('number', 'How often was the plant without power?', 'power loss', [answer('n10', 'ten times', 10)]);
const VOTES = point('number', 'How many states voted for it on the first anniversary?', 'state', [answer('n-141', '141', 141)]);

const NUMBERS: [asked: Point, sentence: string, read: string][] = [
  [DEAD, 'Some 55,000 soldiers fell.', 'n-55'],
  [DEAD, 'Between 100,000 and 140,000 soldiers lost their lives.', 'range'],
  [DEAD, 'About 70,000 soldiers fell.', 'new'],
  [DEAD, 'It fell silent at 55,000, and 40 tanks burned.', 'n-55, loosely'],
  [DEAD, '900 soldiers came back, where 55,000 had gone down.', 'n-55, loosely'],
  [TURNOUT, 'Four voters in five and three more in a hundred came.', 'nothing'],
  [TURNOUT, 'They say that 83 in a hundred came.', 't83'],
  [TURNOUT, 'No more than 40 per cent came.', 't40'],
  [TURNOUT, 'Every second voter came.', 't40'],
  [TURNOUT, 'One voter in eight came.', 'new'],
  [AID, 'The United States gave 183 billion dollars.', 'bn-183'],
  [AID, 'He speaks of 350 billion, and of 12 tanks.', 'bn-350, loosely'],
  [AID, 'He speaks of 350 tanks.', 'nothing'],
  [OUTAGES, 'It was the tenth time that the lines failed.', 'n10'],
  [OUTAGES, 'It was the third occasion of that kind.', 'new'],
  [OUTAGES, 'On the second anniversary the lights were on.', 'nothing'],
  [VOTES, 'On the first anniversary there had been 141 of them.', 'n-141, loosely'],
];

const SIGNED = point('date', 'When was the accord signed?', null, [
  answer('april', 'on 30 April 2025', '2025-04-30'),
  answer('may', 'on 1 May 2025', '2025-05-01'),
  answer('autumn', 'in September 2025', '2025-09'),
]);

const DATES: [sentence: string, read: string][] = [
  ['It was signed on the last day of April.', 'april'],
  ['It was signed on the first of May last year.', 'may'],
  ['It was signed in the last days of September.', 'autumn'],
  ['It was signed in September, months after the talks.', 'autumn'],
  // A month without its year is no date of its own.
  ['It was signed in December.', 'nothing'],
  ['It was signed in December 2024.', 'new'],
  ['It was signed last year.', 'nothing'],
  ['It was signed on 30 April, not on 1 May.', 'nothing'],
];

const WHERE = point('place', 'Where did they meet?', null, [
  answer('helsinki', 'in Helsinki', null),
  answer('osaka', 'in Osaka', null),
]);
const TREND = point('direction', 'Which way did trade go?', null, [
  answer('up', 'it has grown', null),
  answer('down', 'it has fallen', null),
  answer('still', 'it stood where it was', null),
]);

const NAMED: [asked: Point, sentence: string, read: string][] = [
  [WHERE, 'They met in Osaka.', 'osaka'],
  [WHERE, 'They met in Hamburg.', 'new'],
  [WHERE, 'They met in Osaka, not in Helsinki.', 'nothing'],
  [WHERE, 'They met again.', 'nothing'],
  [TREND, 'Trade has fallen to record lows.', 'down, loosely'],
  [TREND, 'Trade rose.', 'up, loosely'],
  [TREND, 'Trade rose before it fell.', 'nothing'],
  [TREND, 'Trade went on.', 'nothing'],
];

describe('the value that a sentence gives', () => {
  const tell = (cases: typeof NUMBERS, value: typeof numberAnswer) => {
    for (const [asked, sentence, read] of cases)
      test(`${asked.question} ${sentence}`, () => {
        expect(shown(value(asked, makeStatement(sentence, WRITTEN)))).toBe(read);
      });
  };
  tell(NUMBERS, numberAnswer);
  tell(NAMED, namedAnswer);

  test.each(DATES)('%s', (sentence, read) => {
    expect(shown(dateAnswer(SIGNED, makeStatement(sentence, WRITTEN), null))).toBe(read);
  });

  test('leaves an answer that tells neither way beside it', () => {
    expect(namedAnswer(TREND, makeStatement('Trade rose.', WRITTEN))).toMatchObject({
      conflicts: ['down'],
      compatible: ['still'],
    });
  });

  test('is no date where it is the event’s own', () => {
    const own = { from: '2024-12-01', to: '2024-12-31' };
    expect(dateAnswer(SIGNED, makeStatement('It was signed in December 2024.', WRITTEN), own)).toBeNull();
  });
});
