import type { Sensitivity } from './confidence';
import figures from './measured.json';

/** What a sensitivity showed on the labelled articles that were kept apart from all tuning. */
export interface Measured {
  /** Conflicts that were shown. */
  shown: number;
  /** Share of them that is right, 0–1; `null` while nothing was measured. */
  precision: number | null;
  /** Share of the labelled conflicts that were shown, 0–1; `null` while nothing was measured. */
  recall: number | null;
}

/** Conflicts per sensitivity, as `npm run bench:quality` last wrote them. */
export const MEASURED: Record<Sensitivity, Measured> = figures;
