import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { decodeCorpus, decodeWordings, encodeCorpus, encodeWordings } from '@/core/corpus/binary';
import { openCorpus } from '@/core/corpus/open';
import { LEARNED } from '@/core/match/learned';
import { bundledCorpus } from '@/tests/golden/bundled';

/** The goals of the assets: what is carried, and how long after the worker wakes the corpus can be asked. */
const MOST_BYTES = 600_000;
const MOST_WORDING_BYTES = 1_400_000;
const GOAL_MS = 30;
/** On a machine that does other things beside, the median is half as much again at most. */
const MOST_MS = 45;
const RUNS = 20;

it('the compiled corpus is small and soon ready', () => {
  const bundled = bundledCorpus();
  const asset = gzipSync(encodeCorpus(bundled), { level: 9 });
  const wordings = gzipSync(encodeWordings(bundled.wordings), { level: 9 });
  const spent = (since: NodeJS.CpuUsage) => {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1_000;
  };
  const [opening, reading]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const from = process.cpuUsage();
    const unpacked = gunzipSync(wordings);
    const corpus = openCorpus(decodeCorpus(gunzipSync(asset), () => decodeWordings(unpacked), LEARNED));
    opening.push(spent(from));
    const opened = process.cpuUsage();
    expect(corpus.tellings.size).toBeGreaterThan(bundled.index.size);
    reading.push(spent(opened));
  }
  const medianOf = (times: number[]) => times.sort((a, b) => a - b)[RUNS / 2] as number;
  const median = medianOf(opening);
  console.log(
    `corpus: ${asset.length} bytes, paraphrases: ${wordings.length} bytes; unpacked and opened in ${median.toFixed(1)} ms (median of ${RUNS}; goal ${GOAL_MS}), ` +
      `the paraphrases ready for a first article in ${medianOf(reading).toFixed(1)} ms more`,
  );
  expect(asset.length).toBeLessThanOrEqual(MOST_BYTES);
  expect(wordings.length).toBeLessThanOrEqual(MOST_WORDING_BYTES);
  expect(median).toBeLessThan(MOST_MS);
});
