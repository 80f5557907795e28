import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { decodeCorpus, decodeWordings, encodeCorpus, encodeWordings } from '@/core/corpus/binary';
import { openCorpus } from '@/core/corpus/open';
import { LEARNED } from '@/core/match/learned';
import { bundledCorpus } from '@/tests/golden/bundled';

/** The goals of the assets: what is carried, and how long after the worker wakes the corpus can be asked. */
const MOST_BYTES = 600_000;
const MOST_WORDING_BYTES = 400_000;
const GOAL_MS = 30;
/** On a machine that does other things beside, the median is half as much again at most. */
const MOST_MS = 45;
const RUNS = 20;

it('the compiled corpus is small and soon ready', () => {
  const bundled = bundledCorpus();
  const asset = gzipSync(encodeCorpus(bundled), { level: 9 });
  const wordings = gzipSync(encodeWordings(bundled.wordings), { level: 9 });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const before = process.cpuUsage();
    openCorpus(decodeCorpus(gunzipSync(asset), decodeWordings(gunzipSync(wordings)), LEARNED));
    const spent = process.cpuUsage(before);
    times.push((spent.user + spent.system) / 1_000);
  }
  const median = times.sort((a, b) => a - b)[RUNS / 2] as number;
  console.log(
    `corpus: ${asset.length} bytes, paraphrases: ${wordings.length} bytes; unpacked and opened in ${median.toFixed(1)} ms (median of ${RUNS}; goal ${GOAL_MS})`,
  );
  expect(asset.length).toBeLessThanOrEqual(MOST_BYTES);
  expect(wordings.length).toBeLessThanOrEqual(MOST_WORDING_BYTES);
  expect(median).toBeLessThan(MOST_MS);
});
