import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Expected, reportOnPage, touches } from './expected';

const ARTICLE = 'tests/fixtures/demo/article.html';
/** `missed`: why a reader would find it and the comparison does not. */
const planted = JSON.parse(readFileSync('tests/fixtures/demo/planted.json', 'utf8')) as (Expected & { missed?: string })[];
const found = planted.filter(({ missed }) => missed === undefined);

describe('the demo article', () => {
  const report = reportOnPage(ARTICLE);

  it.each(found)('finds what is planted: $page', (each) => {
    const finding = report.findings.find((one) => touches(one, each));
    expect(finding?.stance).toBe(each.stance);
    const differences = finding?.matches.filter((match) => match.stance === 'conflicts').map((match) => match.difference) ?? [];
    expect(new Set(differences)).toEqual(new Set(each.difference === null ? [] : [each.difference]));
  });

  for (const { page, point, missed } of planted) {
    if (missed !== undefined) console.info(`The demo misses “${page}” (${point}): ${missed}`);
  }

  it('invents no conflict and no update', () => {
    const expected = found.filter((each) => each.stance === 'conflicts').map((each) => each.point);
    const shown = report.findings.filter((finding) => finding.stance === 'conflicts' || finding.stance === 'updates');
    expect(shown.map((finding) => finding.point?.id).sort()).toEqual(expected.sort());
  });

  it('shows no conflict without both spans of words, each read back from its text', () => {
    for (const finding of report.findings) {
      for (const match of finding.matches.filter((each) => each.stance === 'conflicts' || each.stance === 'updates')) {
        expect(match.evidence.length).toBeGreaterThan(0);
        for (const { page, corpus } of match.evidence) {
          expect(finding.claim.text.slice(page.start - finding.claim.start, page.end - finding.claim.start)).toBe(page.text);
          expect(match.text.slice(corpus.start, corpus.end)).toBe(corpus.text);
        }
      }
    }
  });

  it('comes out the same to the byte when it is built again', () => {
    expect(JSON.stringify(reportOnPage(ARTICLE))).toBe(JSON.stringify(report));
  });
});
