import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportOnPage } from './expected';

const folder = 'tests/fixtures/off-topic';
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('articles on other subjects', () => {
  it('are ten or more', () => expect(pages.length).toBeGreaterThanOrEqual(10));

  it.each(pages)('%s is read, and nothing is shown on it', (name) => {
    const report = reportOnPage(`${folder}/${name}`);
    expect(report.claimsCompared).toBeGreaterThan(4);
    expect(report.findings.map((finding) => [finding.claim.text, finding.stance, finding.matches[0]?.text])).toEqual([]);
  });
});
