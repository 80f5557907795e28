import type { Difference } from '../../corpus/types';
import { polarityOf, type Statement } from '../../match/statement';
import { differing, type Rule } from './comparison';

/** What is said beside two dates, places or doers must be nearly the same for them to differ on one thing. */
const SAME_DEED = 0.75;

/**
 * A rule for what each side names one of, when it tells of one deed: `read` finds it in a statement that is set beside another, `meet` tells whether both can be meant.
 */
export function oneEach<T extends { start: number; end: number }>(
  difference: Difference,
  read: (of: Statement, beside: Statement) => T | undefined,
  meet: (mine: T, theirs: T) => boolean,
): Rule {
  return (page, corpus, similarity) => {
    if (similarity.content < SAME_DEED || polarityOf(page) !== polarityOf(corpus)) return null;
    const [mine, theirs] = [read(page, corpus), read(corpus, page)];
    return mine === undefined || theirs === undefined || meet(mine, theirs)
      ? null
      : differing([page, corpus], difference, [mine, theirs], null);
  };
}
