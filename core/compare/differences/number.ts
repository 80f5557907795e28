import type { Quantity } from '../../facts/quantities';
import { wordSet } from '../../lexicon';
import type { Statement } from '../../match/statement';
import { compareFigures } from '../figures';
import { alike, differing, evidenceOf, laterSide, onlyOne, type Rule } from './comparison';

/** Figures of both sides that measure the same thing: same unit, and for things counted the same noun; only where each side has one. */
function alignedQuantities(page: Statement, corpus: Statement): [Quantity, Quantity] | null {
  const key = ({ unit, change }: Quantity) => `${unit.base} ${unit.noun ?? ''} ${change ?? ''}`;
  for (const quantity of page.facts.quantities) {
    if (quantity.unit.base === 'count' && !quantity.unit.noun) continue;
    const [mine, theirs] = [page, corpus].map((side) => onlyOne(side.facts.quantities, (other) => key(other) === key(quantity)));
    if (mine !== undefined && theirs !== undefined) return [mine, theirs];
  }
  return null;
}

/** Terms of what only ever grows while it is counted. */
const RUNNING = wordSet(({ running }) => running);

/** Which side has the later count of what is counted on: a higher figure on a later day; `null` where it is no such count. */
function laterCount(page: Statement, corpus: Statement, [a, b]: readonly [Quantity, Quantity]): 'page' | 'corpus' | null {
  if (![...RUNNING].some((term) => page.terms.has(term) && corpus.terms.has(term))) return null;
  const later = laterSide(page, corpus, 1);
  if (later === null) return null;
  return (later === 'page' ? a.low > b.high : b.low > a.high) ? later : null;
}

/** One figure of one measure on each side: rounding and bounds agree, a running count that grew is an update. */
export const byNumber: Rule = (page, corpus) => {
  const pair = alignedQuantities(page, corpus);
  if (pair === null) return null;
  const relation = compareFigures(...pair);
  if (relation !== 'differs')
    return alike(relation === 'equal' ? 'agrees' : 'related', evidenceOf('number', [page, corpus], pair));
  return differing([page, corpus], 'number', pair, laterSide(page, corpus) ?? laterCount(page, corpus, pair));
};
