import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wholeCorpus } from '@/core/corpus/claim-table';
import type { Finding } from '@/core/report-types';
import { bundledCorpus } from './bundled';
import { beyond, differencesOf, type Expected, reportOnPage, type Touch, touches } from './expected';

interface Topic {
  /** The events whose documents are to lead the coverage. */
  events: string[];
  finds: Expected[];
  /** What a reader would find and the comparison does not; printed only. */
  missed: (Expected & { why: string })[];
  /** Conflicts that a careful reader would call right, and that need not be found. */
  may: Touch[];
  /** Conflicts that a careful reader would not call so: known faults, each held by a test that is to fail until it is mended. */
  wrong: (Touch & { why: string })[];
  /** Points that are not to conflict. */
  silent: string[];
}

const FOLDER = 'tests/fixtures/topics';
/** How many of the first documents are looked at, and how many of them must speak of the event. */
const LEADING = 3;
const LEADING_ON_EVENT = 2;

const topics = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Record<string, Topic>;

it('has an article for every topic, and ten of them or more', () => {
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
  expect(pages.map((name) => name.replace(/\.html$/, '')).sort()).toEqual(Object.keys(topics).sort());
  expect(pages.length).toBeGreaterThanOrEqual(10);
});

describe.each(Object.entries(topics))('an article in other words: %s', (slug, topic) => {
  const report = reportOnPage(`${FOLDER}/${slug}.html`);
  const { claims } = wholeCorpus(bundledCorpus());
  const onEvent = new Set(claims.filter((claim) => topic.events.includes(claim.eventId)).map((claim) => claim.documentId));

  it('is led by documents on its event', () => {
    const leading = report.coverage.slice(0, LEADING).map((item) => onEvent.has(item.documentId));
    expect(leading[0]).toBe(true);
    expect(leading.filter(Boolean).length).toBeGreaterThanOrEqual(LEADING_ON_EVENT);
  });

  it.each(topic.finds)('finds: $page', (each) => {
    const finding = report.findings.find((one) => touches(one, each));
    expect(finding?.stance).toBe(each.stance);
    expect(differencesOf(finding)).toEqual(new Set([each.difference]));
  });

  it('keeps silent where the accounts can stand together', () => {
    const known = (finding: Finding) => topic.wrong.some((each) => touches(finding, each));
    const conflicts = report.findings.filter((finding) => finding.stance === 'conflicts' && !known(finding));
    const points = conflicts.map((finding) => finding.point?.id);
    expect(points.filter((point) => point !== undefined && topic.silent.includes(point))).toEqual([]);
  });

  it('finds no conflict that a careful reader would not', () => {
    expect(beyond(report, ['conflicts'], [...topic.finds, ...topic.missed, ...topic.may, ...topic.wrong])).toEqual([]);
  });

  for (const each of topic.wrong) {
    it.fails(`invents no conflict: ${each.page}`, () => {
      expect(report.findings.some((finding) => finding.stance === 'conflicts' && touches(finding, each))).toBe(false);
    });
  }

  it('names words that stand in the article', () => {
    const unread = [...topic.finds, ...topic.missed, ...topic.may, ...topic.wrong].filter(({ page }) => {
      return !readFileSync(`${FOLDER}/${slug}.html`, 'utf8').includes(page);
    });
    expect(unread).toEqual([]);
  });

  for (const each of topic.missed) {
    const finding = report.findings.find((one) => touches(one, each));
    if (finding?.stance !== each.stance) console.info(`${slug} misses “${each.page}” (${each.point}): ${each.why}`);
    else console.info(`${slug} now finds “${each.page}” (${each.point})`);
  }
});
