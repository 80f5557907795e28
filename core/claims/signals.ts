import { readDates } from '../facts/dates';
import { readNames } from '../facts/names';
import { readQuantities } from '../facts/quantities';
import { readSpeaker } from '../facts/speech';
import { PATTERNS, patternList } from '../lexicon';
import { wordsOf } from '../text/words';

/** Any day: only whether a sentence holds a date is asked, not which day it is. */
const SOME_DAY = '2025-06-15';

/** A sentence of fewer words seldom says who did what; one of more words often holds a statement somewhere. */
const SHORT = 8;
const LONG = 16;
const VERY_LONG = 30;

/** The words of `signal-table.ts`. */
const WORDS = patternList(({ signals }) => signals);

const START = -1.9;
const FIGURE = 1.8;
const MORE_FIGURES = 0.6;
const IN_DIGITS = 1;
const MEASURED = 1;
/** A figure that is only a rank or a length of time says less. */
const WEAK_FIGURE = -1;
const STATED_DATE = 1.1;
const OTHER_DATE = 0.4;
const NAMES = [0, 0.8, 1.2, 1.6] as const;
const SPEAKER = 0.5;
const TOO_SHORT = -0.5;
const ROOM = 0.3;

/** How much speaks for a sentence being a statement that could be checked, in points; 0 is the even chance. */
export function signalOf(sentence: string): number {
  const speaker = readSpeaker(sentence);
  // What somebody named wishes or thinks in quotes is reported all the same: that it was said can be checked.
  const plain = speaker === null ? sentence : sentence.replace(PATTERNS.quoted, ' ');
  let points = START + (speaker === null ? 0 : SPEAKER);
  for (const [pattern, weight] of WORDS) if (pattern.test(weight < 0 ? plain : sentence)) points += weight;
  const quantities = readQuantities(sentence);
  if (quantities.length > 0) {
    points += FIGURE + MORE_FIGURES * Math.min(2, quantities.length - 1);
    if (quantities.some((quantity) => /\d/.test(quantity.text))) points += IN_DIGITS;
    if (quantities.some((quantity) => PATTERNS.measured.test(quantity.unit.base))) points += MEASURED;
    if (quantities.every((quantity) => PATTERNS.ranksOrLasts.test(quantity.unit.base))) points += WEAK_FIGURE;
  }
  const dates = readDates(sentence, SOME_DAY);
  if (dates.some((date) => date.stated)) points += STATED_DATE;
  else if (dates.length > 0) points += OTHER_DATE;
  points += NAMES[Math.min(3, readNames(sentence).length)] as number;
  const length = wordsOf(sentence).length;
  if (length < SHORT) points += TOO_SHORT;
  if (length >= LONG) points += ROOM;
  if (length >= VERY_LONG) points += ROOM;
  return points;
}
