import type { Difference } from '../../corpus/types';
import { daysApart, spanOf } from '../../facts/dates';
import type { Similarity } from '../../match/similarity';
import type { Statement } from '../../match/statement';
import type { Evidence, Stance } from '../../report-types';
import { slice } from '../evidence';

/** What a direct comparison of two claims comes to. */
export interface Comparison {
  stance: Stance | null;
  difference: Difference | null;
  later: 'corpus' | 'page' | null;
  evidence: Evidence[];
}

/** A rule that looks for one kind of difference between claims on the same thing; `null` when it has nothing to say. */
export type Rule = (page: Statement, corpus: Statement, similarity: Similarity) => Comparison | null;

/** Two claims between which nothing is to be said. */
export const NOTHING: Comparison = { stance: null, difference: null, later: null, evidence: [] };

/** Two claims that differ in nothing. */
export const alike = (stance: Stance, ...evidence: Evidence[]): Comparison => ({ ...NOTHING, stance, evidence });

interface Stretch {
  start: number;
  end: number;
}

/** The words of both sides by which a rule tells what they are to one another. */
export function evidenceOf(page: Statement, corpus: Statement, a: Stretch, b: Stretch, rule: string): Evidence {
  return { page: slice(page.text, a), corpus: slice(corpus.text, b), rule };
}

export const whole = (statement: Statement): Stretch => ({ start: 0, end: statement.text.length });

/** How far apart two claims' dates must lie for a state to have changed in between. */
export const CHANGE_DAYS = 21;

/** Which side speaks of a clearly later time, by the dates that the two statements carry; `null` when they lie nearer than so many days, or cannot be told. */
export function laterSide(page: Statement, corpus: Statement, days = CHANGE_DAYS): 'page' | 'corpus' | null {
  const [a, b] = [spanFor(page), spanFor(corpus)];
  if (a === null || b === null || daysApart(a, b) < days) return null;
  return a.from > b.from ? 'page' : 'corpus';
}

function spanFor(statement: Statement): { from: string; to: string } | null {
  const stated = statement.facts.dates.filter((date) => date.role === 'on');
  if (stated.length === 1 && stated[0] !== undefined) return stated[0];
  return statement.date === null ? null : spanOf(statement.date);
}

/** Two claims that differ: the later one updates the other where it can be told which that is. */
export function differing(
  [page, corpus]: readonly [Statement, Statement],
  difference: Difference,
  [a, b]: readonly [Stretch, Stretch],
  later = laterSide(page, corpus),
): Comparison {
  const words = (statement: Statement, { start, end }: Stretch) => statement.text.slice(start, end);
  const rule = `${difference}: ${words(page, a)} against ${words(corpus, b)}`;
  return {
    stance: later === null ? 'conflicts' : 'updates',
    difference,
    later,
    evidence: [evidenceOf(page, corpus, a, b, rule)],
  };
}
