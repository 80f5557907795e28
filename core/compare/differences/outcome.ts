import { byTurn } from './turn';

/** So much of what is said beside the ends must be common to both. */
const SAME_MATTER = 0.5;

/** One matter ends in one way here and in another there. */
export const byOutcome = byTurn(
  'outcome',
  ({ facts }) => facts.states.flatMap(({ of, start, end }) => of.map((state) => ({ ...state, start, end }))),
  SAME_MATTER,
);
