import type { Learned } from './weights';
import learned from './weights.json';

/** The models as `npm run learn` last wrote them. For the build and for commands: the extension loads them as a file beside the corpus. */
export const LEARNED: Learned = { models: learned.models, calibration: learned.calibration, sharpness: learned.sharpness };
