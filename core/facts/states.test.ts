import { describe, expect, test } from 'vitest';
import { readStates } from './states';

/** Each phrase of state with the matters it can be about. */
const CASES: [sentence: string, states: string[]][] = [
  ['The Budapest summit was called off.', ['called off: meeting 2']],
  ['The Budapest summit was cancelled on Tuesday.', ['cancelled: meeting 2']],
  ['Plans for a second meeting are on hold.', ['on hold: meeting 1']],
  ['The round was put off until March.', ['put off: meeting 1']],
  ['The talks were postponed by a week.', ['postponed: meeting 1']],
  ['The dinner took place in Hamburg.', ['took place: meeting 2']],
  ['The meeting went ahead as planned.', ['went ahead: meeting 2']],
  ['The council convened at noon.', ['convened: meeting 2']],
  ['The two are due to meet in Riyadh.', ['due to meet: meeting 0']],
  ['The talks are scheduled for 5 May.', ['scheduled: meeting 0']],
  ['The vote, to be held in June, is open.', ['to be held: meeting 0']],
  ['Washington and Kyiv signed the minerals deal.', ['signed: paper 1']],
  ['The president pledged to end the war.', ['pledged: paper 0']],
  ['The two will sign a paper next week.', ['will sign: paper 0']],
  ['The Duma ratified the treaty.', ['ratified: paper 1']],
  ['The talks broke down over territory.', ['broke down: paper 1']],
  ['The deal fell through.', ['fell through: paper 1']],
  ['The truce collapsed within hours.', ['collapsed: paper 1']],
  ['The paper was left unsigned.', ['unsigned: paper 1']],
  ['The Senate passed the bill.', ['passed: motion 1']],
  ['Russia vetoed the resolution.', ['vetoed: motion 1']],
  ['The amendment was voted down.', ['voted down: motion 1']],
  ['The assembly adopted the text.', ['adopted: paper 1', 'adopted: motion 1']],
  ['The court threw it out; it was thrown out.', ['thrown out: motion 1']],
  ['India abstained.', ['abstained: vote 1']],
  ['The United States voted against the text.', ['voted against: vote 1']],
  ['Hungary voted for the text.', ['voted for: vote 1']],
  ['Serbia supported the motion.', ['supported: vote 1']],
  ['A jury found him guilty.', ['guilty: trial 1']],
  ['A jury found him not guilty.', ['not guilty: trial 1']],
  ['The officer was acquitted.', ['acquitted: trial 1']],
  ['Twelve officers were indicted.', ['indicted: trial 0']],
  ['He was sentenced to life.', ['sentenced: trial 1']],
  ['The reporter was freed in August.', ['freed: captivity 1']],
  ['The soldiers were set free.', ['set free: captivity 1']],
  ['The reporter was jailed.', ['jailed: captivity 0']],
  ['The captain is behind bars.', ['behind bars: captivity 0']],
  ['The pilot survived the crash.', ['survived: life 1']],
  ['The pilot died in the crash.', ['died: life 1']],
  ['The staff were unharmed.', ['unharmed: life 1']],
  ['All missiles were intercepted.', ['intercepted: shot 1']],
  ['Two drones were shot down.', ['shot down: shot 1']],
  ['Two drones got through.', ['got through: shot 1']],
  ['The assault was beaten back.', ['beaten back: ground 1']],
  ['The town was retaken in May.', ['retaken: ground 2']],
  ['Troops overran the village.', ['overran: ground 1']],
  ['The opposition won the election.', ['won: contest 1']],
  ['The opposition lost the election.', ['lost: contest 1']],
  ['Flights were suspended.', ['suspended: pause 1']],
  ['Flights resumed on Monday.', ['resumed: pause 1']],
  ['The envoy called the talks productive.', ['productive: mood 1']],
  ['The mood was tense.', ['tense: mood 1']],
  ['The dam was blown up from within.', ['from within: cause 1']],
  ['Shelling broke the dam.', ['Shelling: cause 1']],
  ['The army captured the town.', ['captured: captivity 0', 'captured: ground 1']],
  ['The square was quiet.', []],
  ['The price of bread held steady.', []],
  ['', []],
];

describe('states of a sentence', () => {
  test.each(CASES)('%s', (sentence, expected) => {
    const found = readStates(sentence).flatMap(({ text, of }) => of.map(({ matter, stage }) => `${text}: ${matter} ${stage}`));
    expect(found).toEqual(expected);
  });

  test('words lie where they are said to lie', () => {
    const text = 'The summit was put off, then called off.';
    for (const { start, end, text: words } of readStates(text)) expect(text.slice(start, end)).toBe(words);
  });
});
