import type { Stance } from './report-types';

/** How readily matches are shown: fewer and surer ones, the default, or more and less sure ones. */
export const SENSITIVITIES = ['fewer', 'balanced', 'more'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/**
 * How sure a match must be to be shown, per sensitivity and stance. All stances of a point rest on one reading, so that one figure decides
 * whether its agreeing and its conflicting accounts are shown together or not at all; `direct` is a conflict between two claims that no point of the
 * corpus tells. Set on the learning part of the labelled articles and pairs, with the figures of the check part in sight (docs/matching.md).
 */
export const SHOWN: Record<Sensitivity, Record<Stance | 'direct', number>> = {
  fewer: { conflicts: 0.85, updates: 0.85, agrees: 0.85, related: 0.8, direct: 0.85 },
  balanced: { conflicts: 0.65, updates: 0.65, agrees: 0.65, related: 0.45, direct: 0.7 },
  more: { conflicts: 0.5, updates: 0.5, agrees: 0.5, related: 0.4, direct: 0.6 },
};
