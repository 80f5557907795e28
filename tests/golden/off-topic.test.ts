import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildReport } from '@/core/report';
import { readSavedPage } from '@/scripts/page-from-file';
import { bundledCorpus } from './bundled';

const folder = 'tests/fixtures/off-topic';
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('articles on other subjects', () => {
  it('are ten or more', () => expect(pages.length).toBeGreaterThanOrEqual(10));

  it.each(pages)('%s is read, and nothing is shown on it', (name) => {
    const reading = readSavedPage(readFileSync(`${folder}/${name}`, 'utf8'), `http://localhost/${name}`);
    if ('why' in reading) throw new Error(`${name} is refused: ${reading.why}`);
    const report = buildReport(reading.article, bundledCorpus());
    expect(report.claimsCompared).toBeGreaterThan(4);
    expect(report.findings.map((finding) => [finding.claim.text, finding.stance, finding.matches[0]?.text])).toEqual([]);
  });
});
