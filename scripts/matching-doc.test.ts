import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHOWN } from '@/core/confidence';
import * as thresholds from '@/core/match/thresholds';

const ROW = /^\| `(\w+)` \| ([\d.]+) \|/gm;
const told = Object.fromEntries(
  [...readFileSync('docs/matching.md', 'utf8').matchAll(ROW)].map(([, name, value]) => [name, Number(value)]),
);

describe('the tables of docs/matching.md', () => {
  it('hold every threshold with the value that the code has', () => {
    expect(told).toEqual({ ...thresholds, ...SHOWN.balanced });
  });
});
