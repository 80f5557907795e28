import { describe, expect, test } from 'vitest';
import { readDirections } from './direction';

/** Each word of direction with its axis and way. */
const CASES: [sentence: string, directions: string[]][] = [
  ['Trade between the two rose last year.', ['rose: amount up']],
  ['Trade fell by a third.', ['fell: amount down']],
  [
    'Commerce has withered, and approval slid; output quickened.',
    ['withered: amount down', 'slid: amount down', 'quickened: amount up'],
  ],
  ['The central bank lifted its key rate to 21 per cent.', ['lifted: amount up']],
  ['The central bank cut its key rate.', ['cut: amount down']],
  ['The EU lifted its sanctions on Belarus.', ['lifted: measure down']],
  ['The EU imposed new sanctions.', ['imposed: measure up']],
  ['Washington eased sanctions on Aeroflot.', ['eased: measure down']],
  ['Inflation eased to 6 per cent.', ['eased: amount down']],
  ['Relations have warmed since January.', ['warmed: relation up']],
  ['Relations have worsened since January.', ['worsened: relation down']],
  ['More than 30 states agreed.', []],
  ['At least 30 people came.', []],
  ['High-level talks were held.', []],
  ['The high-ranking official left Moscow.', ['left: presence down']],
  ['The attack left 12 dead.', []],
  ['The left won the vote.', []],
  ['US troops will stay in Poland.', ['stay: presence up']],
  ['US troops will leave Poland.', ['leave: presence down']],
  ['American soldiers were withdrawn from Romania.', ['withdrawn: presence down']],
  ['It remains unclear who fired.', []],
  ['They remain in Germany.', ['remain: presence up']],
  ['Approval reached a historic low.', ['low: level down']],
  ['Trust is at its highest since 2023.', ['highest: level up']],
  ['Zelensky welcomed the plan.', ['welcomed: stance up']],
  ['Zelensky rejected the plan.', ['rejected: stance down']],
  ['The army expanded to 900,000.', ['expanded: amount up']],
  ['The army shrank to 600,000.', ['shrank: amount down']],
  ['The EU extended the sanctions.', ['extended: measure up']],
  ['Ties improved and trade grew.', ['improved: relation up', 'grew: amount up']],
  ['Oil exports dropped while prices climbed.', ['dropped: amount down', 'climbed: amount up']],
  ['Trump praised Putin.', ['praised: stance up']],
  ['Trump condemned the attack.', ['condemned: stance down']],
  ['Finland joined NATO.', ['joined: presence up']],
  ['The firm left Russia.', ['left: presence down']],
  ['Higher education was discussed.', []],
  ['It lasted less than an hour.', []],
  ['Moscow raised its spending.', ['raised: amount up']],
  ['Moscow lowered its forecast.', ['lowered: amount down']],
  ['The ruble weakened to 100.', ['weakened: amount down']],
  ['The ruble strengthened.', ['strengthened: amount up']],
  ['Relations soured quickly.', ['soured: relation down']],
  ['A thaw set in.', ['thaw: relation up']],
  ['The Senate backed the bill.', ['backed: stance up']],
  ['Hungary opposed the loan.', ['opposed: stance down']],
  ['Ankara approved the bid.', ['approved: stance up']],
  ['The toll doubled overnight.', ['doubled: amount up']],
  ['Losses halved.', ['halved: amount down']],
  ['He came back to Moscow.', []],
  ['Deployments were scaled back.', ['scaled: amount down']],
  ['The key rate stood at a record high.', ['high: level up']],
  ['Washington reimposed tariffs.', ['reimposed: measure up']],
  ['Output slowed and inflation accelerated.', ['slowed: amount down', 'accelerated: amount up']],
];

describe('directions of a sentence', () => {
  test.each(CASES)('%s', (sentence, expected) => {
    expect(readDirections(sentence).map(({ text, axis, sign }) => `${text}: ${axis} ${sign > 0 ? 'up' : 'down'}`)).toEqual(
      expected,
    );
  });
});
