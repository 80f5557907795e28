import type { Difference } from '../../corpus/types';
import { polarityOf, type Statement } from '../../match/statement';
import { differing, laterSide, onlyOne, type Rule } from './comparison';

/** Words that say of some matter which way it went: `way` rules out every other one, `stage` says what comes after what. */
export interface Turn {
  start: number;
  end: number;
  matter: string;
  way: number;
  stage: number;
}

/**
 * A rule for matters that went one way on one side and another on the other, where each side says so once. A later stage is an update: what was promised is signed, what
 * was put off is called off. So is another way that is told three weeks later or more.
 */
export function byTurn(difference: Difference, read: (statement: Statement) => readonly Turn[], leastContent: number): Rule {
  return (page, corpus, { content }) => {
    if (content < leastContent || polarityOf(page) !== polarityOf(corpus)) return null;
    for (const { matter } of read(page)) {
      const [mine, theirs] = [page, corpus].map((side) => onlyOne(read(side), (turn) => turn.matter === matter));
      if (mine === undefined || theirs === undefined || mine.way === theirs.way) continue;
      const ahead = mine.stage - theirs.stage;
      return differing(
        [page, corpus],
        difference,
        [mine, theirs],
        ahead === 0 ? laterSide(page, corpus) : ahead > 0 ? 'page' : 'corpus',
      );
    }
    return null;
  };
}
