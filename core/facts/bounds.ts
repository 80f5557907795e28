import type { Bound } from '../corpus/types';
import { PATTERNS, patternList } from '../lexicon';

/** How far before a figure the words that bound it are looked for. */
const LOOK_BACK = 32;
/** How far before a figure the verb of a change is looked for ("cut its forces in Europe by 700"). */
const CHANGE_BACK = 90;
const LOOK_AHEAD = 24;

/** Words before a figure and the bound they set, the first that fits decides; then those after one. */
const HEDGES = patternList(({ hedges }) => hedges);
const AFTER = patternList(({ hedgesAfter }) => hedgesAfter);

/** The bound that the words before offset `start` set on a figure there; `exactly` without such words. */
export function boundBefore(text: string, start: number): Bound {
  const before = text
    .slice(Math.max(0, start - LOOK_BACK), start)
    .toLowerCase()
    .replace(PATTERNS.marks, '')
    .replace(PATTERNS.beforeFigure, '')
    .trimEnd();
  for (const [pattern, bound] of HEDGES) if (pattern.test(before)) return bound;
  return 'exactly';
}

/** The bound that the words after offset `end` set ("or more", "or so"), or `null`. */
export function boundAfter(text: string, end: number): Bound | null {
  const after = text.slice(end, end + LOOK_AHEAD).toLowerCase();
  for (const [pattern, bound] of AFTER) if (pattern.test(after)) return bound;
  return null;
}

/**
 * Whether a figure is what something changed to, by or from ("cut to 600,000", "cut by 600,000"); `null` where no change
 * is told of. The change stands in the same clause, at most some words before.
 */
export function changeBefore(text: string, start: number): 'to' | 'by' | 'from' | null {
  const before = text.slice(Math.max(0, start - CHANGE_BACK), start);
  const step = PATTERNS.step.exec(before);
  if (step === null || PATTERNS.upTo.test(before) || !PATTERNS.changed.test(before.slice(0, step.index))) return null;
  return (step[1] as string).toLowerCase() as 'to' | 'by' | 'from';
}
