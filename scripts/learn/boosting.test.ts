import { describe, expect, it } from 'vitest';
import { sharpened } from '@/core/compare/pair';
import { logOddsOf } from '@/core/match/boosted';
import { growTrees, type Row, thinned } from './boosting';
import { calibrate, sharpnessOf, tenths } from './calibrate';
import { seeded } from './seeded';

const GROWTH = { trees: 40, depth: 2, rate: 0.3, leastWeight: 0.5, ridge: 1 };

/** Rows that are so when one of the first two features is high and the other is not; the third is noise. */
function exclusive(count: number): Row[] {
  const random = seeded(3);
  return Array.from({ length: count }, () => {
    const features = [random(), random(), random()];
    return { features, label: (features[0] as number) > 0.5 !== (features[1] as number) > 0.5, weight: 1 };
  });
}

describe('boosted trees', () => {
  it('learn what no single feature tells', () => {
    const model = growTrees(exclusive(600), 3, GROWTH);
    const right = exclusive(200).filter(({ features, label }) => logOddsOf(model, features) > 0 === label).length;
    expect(right).toBeGreaterThanOrEqual(180);
  });

  it('come out the same every time', () => {
    expect(growTrees(exclusive(100), 3, GROWTH)).toEqual(growTrees(exclusive(100), 3, GROWTH));
  });

  it('learn as well when each sees a share of the rows and of the features', () => {
    const model = growTrees(exclusive(600), 3, { ...GROWTH, rows: 0.6, columns: 0.7 });
    const right = exclusive(200).filter(({ features, label }) => logOddsOf(model, features) > 0 === label).length;
    expect(right).toBeGreaterThanOrEqual(180);
    expect(model).not.toEqual(growTrees(exclusive(600), 3, GROWTH));
  });

  it('say the share of the label where no feature tells anything', () => {
    const rows = Array.from({ length: 100 }, (_, at): Row => ({ features: [1], label: at < 20, weight: 1 }));
    expect(logOddsOf(growTrees(rows, 1, GROWTH), [1])).toBeCloseTo(Math.log(0.25), 3);
  });
});

describe('thinning', () => {
  // One row in fifty has the label, none of them without the feature: there all is settled.
  const rows = Array.from({ length: 4_000 }, (_, at): Row => ({ features: [at % 2], label: at % 50 === 1, weight: 2 }));
  const kept = thinned(rows, 1, GROWTH);

  it('keeps every row with the label and every one that a small model cannot tell from it', () => {
    const open = (some: readonly Row[]) => some.filter(({ features }) => features[0] === 1);
    expect(open(kept)).toEqual(open(rows));
  });

  it('leaves out most of the others, and lets the rest count for them', () => {
    const settled = kept.filter(({ features }) => features[0] === 0);
    expect(settled.length).toBe(250);
    expect(settled.reduce((sum, { weight }) => sum + weight, 0)).toBe(4_000);
  });
});

describe('calibration', () => {
  const random = seeded(5);
  const outcomes = Array.from({ length: 4_000 }, () => {
    const raw = random();
    // The figure promises too much: what it calls 0.8 is right in 0.64.
    return { raw, right: random() < raw * raw };
  });

  it('brings figures to how often they are right', () => {
    const { slope, shift } = calibrate(outcomes);
    const curved = (raw: number) => 1 / (1 + Math.exp(-(slope * Math.log(raw / (1 - raw)) + shift)));
    for (const raw of [0.3, 0.5, 0.7, 0.85]) expect(Math.abs(curved(raw) - raw * raw)).toBeLessThan(0.08);
  });

  it('leaves a figure alone that nothing is known of', () => {
    expect(calibrate([])).toEqual({ slope: 1, shift: 0 });
  });

  it('finds the power that was taken out of shares', () => {
    const drawn = Array.from({ length: 4_000 }, () => {
      const figures = [random(), random(), random()];
      const shares = sharpened(figures, 1.5);
      const at = random();
      return { figures, right: at < (shares[0] as number) ? 0 : at < (shares[0] as number) + (shares[1] as number) ? 1 : 2 };
    });
    expect(Math.abs(sharpnessOf(drawn) - 1.5)).toBeLessThanOrEqual(0.1);
  });

  it('is told by tenths that hold enough', () => {
    const rows = [...Array(30).keys()].map((at) => ({ confidence: 0.75, right: at < 24 }));
    expect(tenths([...rows, { confidence: 0.1, right: false }], 20)).toEqual([
      { from: 0.7, count: 30, confidence: 0.75, right: 0.8 },
    ]);
  });
});
