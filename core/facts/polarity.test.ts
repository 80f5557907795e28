import { describe, expect, test } from 'vitest';
import { polarityOfText, readNegations } from './polarity';

/** 1: the sentence says that something is so; -1: that it is not. */
const CASES: [sentence: string, polarity: 1 | -1, negations: string[]][] = [
  ['The deal was signed.', 1, []],
  ['The deal was not signed.', -1, ['not: not']],
  ['No deal was signed.', -1, ['No: not']],
  ['Trump denied that a deal had been made.', -1, ['denied: denial']],
  ['Trump did not deny that a deal had been made.', 1, ['not: not', 'deny: denial']],
  ['Peskov denied that there was no call.', 1, ['denied: denial', 'no: not']],
  ['Putin refused to sign.', -1, ['refused: failed']],
  ['Putin never refused to sign.', 1, ['never: not', 'refused: failed']],
  ['The talks failed to bring a ceasefire.', -1, ['failed: failed']],
  ['Not only Trump but also Putin agreed.', 1, []],
  ['No more than 7,000 soldiers took part.', 1, []],
  ['No fewer than 19 drones were shot down.', 1, []],
  ['The call lasted no longer than an hour.', 1, []],
  ['Russia no longer supplies gas to Poland.', -1, ['no: not']],
  ['There is no doubt that progress was made.', 1, []],
  ['Neither Trump nor Putin took questions.', -1, ['Neither: not', 'nor: not']],
  ['He left without signing the deal.', -1, ['without: not']],
  ['The Kremlin rejected the claim that troops had left.', -1, ['rejected: denial']],
  ['Zelensky turned down the offer.', -1, ['turned down: denial']],
  ['Rutte ruled out an exception for Spain.', -1, ['ruled out: denial']],
  ['The White House declined to comment.', -1, ['declined to: failed']],
  ['Nobody from Kyiv took part.', -1, ['Nobody: not']],
  ['They could not agree on a place.', -1, ['not: not']],
  ['They couldn’t agree on a place.', -1, ['couldn’t: not']],
  ['The summit brought nothing but smiles.', 1, []],
  ["He doesn't regret his words.", -1, ["doesn't: not"]],
  ['Kyiv cannot accept it.', -1, ['cannot: not']],
  ['Whether or not it rains, they meet.', 1, []],
  ['Do not travel to Russia, the advice says.', 1, []],
  ['The plan lacks guarantees.', -1, ['lacks: failed']],
  ['The minerals deal remained unsigned.', -1, ['unsigned: failed']],
  ['Ukraine had no seat at the table, and Europe was not asked.', -1, ['no: not', 'not: not']],
  ['He said yes, and nobody denied it.', 1, ['nobody: not', 'denied: denial']],
  ['Moscow dismissed reports that it had not agreed.', 1, ['dismissed: denial', 'not: not']],
  ['The ministry disputed the figure.', -1, ['disputed: denial']],
  ['The no-fly zone was discussed.', 1, []],
  ['None of the leaders spoke.', -1, ['None: not']],
  ['It was hardly a success.', -1, ['hardly: not']],
  ['Trump has not yet denied the report.', 1, ['not: not', 'denied: denial']],
  ['The parties stopped short of a ceasefire.', -1, ['stopped short: failed']],
  ['The deal fell through.', -1, ['fell through: failed']],
  ['The two did not meet, but they spoke by phone.', -1, ['not: not']],
  ['No. 10 welcomed the plan.', 1, []],
  ['Never before had they met for so long.', 1, []],
  ['Not quite an hour passed.', 1, []],
  ['The court refused to extradite him, which Kyiv welcomed.', -1, ['refused: failed']],
  ['He could not but agree.', 1, []],
  ['Peskov said there were no plans for a call.', -1, ['no: not']],
  ['The leak was never confirmed.', -1, ['never: not']],
  ['Trade between the two has never been lower.', 1, []],
  ['Relations have never been so cold.', 1, []],
  ['The two were never together.', -1, ['never: not']],
  ['Trump rejected the idea that he would not go.', 1, ['rejected: denial', 'not: not']],
  ['The proposal was not rejected.', 1, ['not: not', 'rejected: denial']],
  ['He has not ruled out a meeting.', 1, ['not: not', 'ruled out: denial']],
];

describe('what a sentence denies', () => {
  test.each(CASES)('%s', (sentence, polarity, expected) => {
    const negations = readNegations(sentence);
    expect(negations.map((negation) => `${negation.text}: ${negation.kind}`)).toEqual(expected);
    expect(polarityOfText(sentence, negations)).toBe(polarity);
  });
});
