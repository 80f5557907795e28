import type { Name } from '../../facts/names';
import { wordSet } from '../../lexicon';
import type { Statement } from '../../match/statement';
import { isStopWord, termOf, wordsOf } from '../../text/words';
import { oneEach } from './deed';

/** Deeds that one party did and nobody else. What two parties can both do (condemn, welcome, say) is none. */
const DEEDS = wordSet(
  ({ deeds }) => deeds,
  (word) => (word.startsWith('c:') ? word : termOf(word)),
);
const DONE_BY = wordSet(({ doneBy }) => doneBy);
const DONE_TO = wordSet(({ doneTo }) => doneTo);

/**
 * Who did a deed that both sides tell, as a statement has it: the name behind "by" or "blamed", else the name before the deed. `undefined` where nobody is named; who is
 * quoted is not meant.
 */
function doerOf({ text, facts }: Statement, beside: Statement): Name | undefined {
  const words = wordsOf(text);
  const others = [...facts.places, ...facts.dates, ...[facts.speaker ?? []].flat()];
  const names = facts.names.filter(({ start, end }) => others.every((other) => other.start >= end || other.end <= start));
  const before = ({ start }: Name) => words.findLast((word) => word.end <= start && word.folded !== 'the')?.folded ?? '';
  const does = ({ end }: Name) => {
    const deed = termOf(words.find((word) => word.start >= end && !isStopWord(word.folded))?.folded ?? '');
    return DEEDS.has(deed) && beside.terms.has(deed);
  };
  return names.find((name) => DONE_BY.has(before(name))) ?? names.find((name) => !DONE_TO.has(before(name)) && does(name));
}

/** Nearly the same deed is told on both sides, with another doer each. */
export const byAttribution = oneEach('attribution', doerOf, (mine, theirs) =>
  mine.terms.some((term) => theirs.terms.includes(term)),
);
