import { datesOverlap } from '../../facts/dates';
import { oneEach } from './deed';

/** Nearly the same is said, with one date each that do not meet. */
export const byDate = oneEach(
  'date',
  ({ facts }) => {
    const exact = facts.dates.filter(({ precision }) => precision !== 'decade');
    return exact.length === 1 ? (exact[0] ?? null) : null;
  },
  (mine, theirs) => mine.role !== theirs.role || datesOverlap(mine, theirs),
);
