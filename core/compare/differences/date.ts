import { datesOverlap } from '../../facts/dates';
import { onlyOne } from './comparison';
import { oneEach } from './deed';

/** Nearly the same is said, with one date each that do not meet. */
export const byDate = oneEach(
  'date',
  ({ facts }) => onlyOne(facts.dates, ({ precision }) => precision !== 'decade'),
  (mine, theirs) => mine.role !== theirs.role || datesOverlap(mine, theirs),
);
