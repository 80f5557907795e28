import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildReport } from '@/core/report';
import { savedPages } from '@/scripts/measure-reading';
import { readSavedPage } from '@/scripts/page-from-file';
import { bundledCorpus } from './bundled';

const SAVED = '../shared/pages';
/** Longest that comparing one page may take, in ms of processor time. The goal is 1,500, with which a page is read and compared within two seconds; the longest of these pages take that and a little more. */
const LONGEST = 1_800;

function timed<T>(work: () => T): [T, number] {
  const before = process.cpuUsage();
  const result = work();
  const spent = process.cpuUsage(before);
  return [result, (spent.user + spent.system) / 1_000];
}

describe.runIf(existsSync(SAVED))('every saved page', () => {
  it('ends in a report or a reason, and is compared in time', { timeout: 300_000 }, () => {
    const corpus = bundledCorpus();
    const slow: string[] = [];
    let [reports, reasons, conflicts, longest] = [0, 0, 0, 0];
    for (const page of [...savedPages(`${SAVED}/extraction`), ...savedPages(`${SAVED}/readability`)]) {
      const reading = readSavedPage(page.html, page.url);
      if ('why' in reading) {
        reasons += 1;
        continue;
      }
      const [report, first] = timed(() => buildReport(reading.article, corpus));
      // A busy machine can hold up one comparison; a page that is slow is slow again.
      const ms = first > LONGEST ? timed(() => buildReport(reading.article, corpus))[1] : first;
      longest = Math.max(longest, ms);
      if (ms > LONGEST) slow.push(`${page.name}: ${Math.round(ms)} ms`);
      reports += 1;
      conflicts += report.findings.filter((finding) => finding.stance === 'conflicts').length;
    }
    console.log(
      `saved pages: ${reports} reports, ${reasons} reasons, ${conflicts} conflicts, longest comparison ${Math.round(longest)} ms`,
    );
    expect(reports + reasons).toBe(218);
    expect(slow).toEqual([]);
  });
});
