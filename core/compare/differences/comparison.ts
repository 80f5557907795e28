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

/** The words of both sides by which a rule of this name tells what they are to one another. */
export function evidenceOf(
  name: string,
  [page, corpus]: readonly [Statement, Statement],
  [a, b]: readonly [Stretch, Stretch],
): Evidence {
  const [mine, theirs] = [slice(page.text, a), slice(corpus.text, b)];
  return { page: mine, corpus: theirs, rule: `${name}: ${mine.text} against ${theirs.text}` };
}

/** The one item of a list that passes; `undefined` where none does or several do. */
export function onlyOne<T>(list: readonly T[], passes: (item: T) => boolean): T | undefined {
  const [first, ...more] = list.filter(passes);
  return more.length > 0 ? undefined : first;
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
  const stated = onlyOne(statement.facts.dates, ({ role }) => role === 'on');
  return stated ?? (statement.date === null ? null : spanOf(statement.date));
}

/** Two claims that differ: the later one updates the other where it can be told which that is. */
export function differing(
  sides: readonly [Statement, Statement],
  difference: Difference,
  words: readonly [Stretch, Stretch],
  later = laterSide(...sides),
): Comparison {
  const evidence = [evidenceOf(difference, sides, words)];
  return { stance: later === null ? 'conflicts' : 'updates', difference, later, evidence };
}
