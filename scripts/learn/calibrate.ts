import { sharpened } from '@/core/compare/pair';
import type { Curve } from '@/core/match/weights';

/** One reading that a model had not seen: its figure and whether it is right. */
export interface Outcome {
  raw: number;
  right: boolean;
}

const odds = (value: number): number => {
  const kept = Math.min(0.999, Math.max(0.001, value));
  return Math.log(kept / (1 - kept));
};

const STEPS = 50;
/** Keeps the curve near the identity where there is little to go by. */
const PRIOR = 2;

/** The logistic curve that turns figures into how often they are right (Platt 1999), by Newton's method from the identity. */
export function calibrate(outcomes: readonly Outcome[]): Curve {
  let [slope, shift] = [1, 0];
  for (let step = 0; step < STEPS; step += 1) {
    let [ga, gb, haa, hab, hbb] = [PRIOR * (1 - slope), PRIOR * -shift * 0.1, PRIOR, 0, PRIOR * 0.1];
    for (const { raw, right } of outcomes) {
      const x = odds(raw);
      const p = 1 / (1 + Math.exp(-(slope * x + shift)));
      const error = (right ? 1 : 0) - p;
      const curvature = p * (1 - p);
      ga += error * x;
      gb += error;
      haa += curvature * x * x;
      hab += curvature * x;
      hbb += curvature;
    }
    const determinant = haa * hbb - hab * hab;
    if (determinant <= 0) break;
    const [da, db] = [(ga * hbb - gb * hab) / determinant, (gb * haa - ga * hab) / determinant];
    slope += da;
    shift += db;
    if (Math.abs(da) + Math.abs(db) < 1e-9) break;
  }
  const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
  return { slope: rounded(slope), shift: rounded(shift) };
}

/** Powers that are tried. */
const [LEAST_POWER, MOST_POWER, POWER_STEP] = [0.5, 2, 0.05];

/** The power by which shares made of figures (`sharpened`) are likeliest to give the right ones: those of least cross entropy (as temperature scaling, Guo et al. 2017). */
export function sharpnessOf(outcomes: readonly { right: number; figures: readonly number[] }[]): number {
  let [best, least] = [1, Number.POSITIVE_INFINITY];
  for (let power = LEAST_POWER; power <= MOST_POWER; power += POWER_STEP) {
    const loss = outcomes.reduce((sum, { right, figures }) => sum - Math.log(sharpened(figures, power)[right] as number), 0);
    if (loss < least) [best, least] = [Math.round(100 * power) / 100, loss];
  }
  return best;
}

/** How a curve does: per tenth of confidence that holds enough, the mean confidence beside the share that is right. */
export function tenths(outcomes: readonly { confidence: number; right: boolean }[], least: number) {
  return Array.from({ length: 10 }, (_, at) => {
    const own = outcomes.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === at);
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, own.length);
    const right = own.filter((each) => each.right).length / Math.max(1, own.length);
    return { from: at / 10, count: own.length, confidence: mean, right };
  }).filter(({ count }) => count >= least);
}
