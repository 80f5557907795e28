import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covered } from '@/tests/fixtures/report-parts';
import { groupCoverage } from './coverage-groups';
import { layOutTimeline, momentOfDate } from './timeline-layout';

const on = (published: string | null, event = 'The summit', id = `${event} ${published}`) =>
  covered(id, id, { published, publishedBasis: published === null ? 'unknown' : 'given', events: [event] });

describe('groupCoverage', () => {
  it('puts a document under its weightiest event, and those without one at the end', () => {
    const none = covered('x', 'x', { events: [] });
    const both = covered('y', 'y', { events: ['The call', 'The summit'] });
    const groups = groupCoverage([none, on('2020'), both, on('2021')]);
    expect(groups.map(({ event, items }) => [event, items.length])).toEqual([
      ['The summit', 2],
      ['The call', 1],
      [null, 1],
    ]);
  });
});

describe('layOutTimeline', () => {
  it('places documents by date, the article among them', () => {
    const timeline = layOutTimeline(groupCoverage([on('2018-01-01'), on('2022-01-01'), on('2026-01-01')]), '2022-01-01');
    const places = timeline?.lanes[0]?.marks.map(({ at }) => at) ?? [];
    expect(places[0]).toBeCloseTo(0.03);
    expect(places[1]).toBeCloseTo(timeline?.article ?? 0);
    expect(places[2]).toBeCloseTo(0.97);
    expect(timeline?.ticks.map(({ date }) => date)).toEqual(['2021', '2024']);
  });

  it('tells a short span in months', () => {
    const timeline = layOutTimeline(groupCoverage([on('2025-03-10'), on('2025-06-20')]), null);
    expect(timeline?.ticks.map(({ date }) => date)).toEqual(['2025-04', '2025-05', '2025-06']);
    expect(timeline?.article).toBeNull();
  });

  it('stacks what is of one day, and moves aside what a stack cannot hold', () => {
    const same = Array.from({ length: 6 }, (_, n) => on('2020-05-05', 'The summit', `d${n}`));
    const [lane] = layOutTimeline(groupCoverage([...same, on('2024-01-01')]), null)?.lanes ?? [];
    expect(lane?.rows).toBe(4);
    expect(new Set(lane?.marks.map(({ at, row }) => `${at.toFixed(3)} ${row}`)).size).toBe(7);
  });

  it('counts what has no date and draws nothing of a single document', () => {
    expect(layOutTimeline(groupCoverage([on('2020'), on('2021'), on(null)]), null)?.undated).toBe(1);
    expect(layOutTimeline(groupCoverage([on('2020'), on(null)]), '2020')).toBeNull();
  });

  it('gives the first events a lane of their own and the rest one together', () => {
    const items = Array.from({ length: 9 }, (_, n) => on(`20${10 + n}`, `event ${n}`));
    const lanes = layOutTimeline(groupCoverage(items), null)?.lanes ?? [];
    expect(lanes.map(({ event, marks }) => [event, marks.length]).at(-1)).toEqual([null, 4]);
    expect(lanes).toHaveLength(6);
  });

  it('shows every dated document once, inside the line and over no other', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((n) => new Date(Date.UTC(2014, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.integer({ min: 0, max: 3 })), { minLength: 2, maxLength: 30 }), (given) => {
        const items = given.map(([date, event], n) => on(date, `event ${event}`, `d${n}`));
        const timeline = layOutTimeline(groupCoverage(items), '2020-01-01');
        const marks = timeline?.lanes.flatMap((lane) => lane.marks) ?? [];
        expect(marks.map(({ item }) => item.documentId).sort()).toEqual(items.map(({ documentId }) => documentId).sort());
        expect(marks.every(({ at }) => at >= 0.03 && at <= 0.97)).toBe(true);
      }),
    );
  });
});

describe('momentOfDate', () => {
  it.each([
    ['2018', Date.UTC(2018, 6, 1)],
    ['2018-07', Date.UTC(2018, 6, 15)],
    ['2018-07-16', Date.UTC(2018, 6, 16)],
    ['2018-07-16/2018-07-20', Date.UTC(2018, 6, 16)],
    ['soon', null],
  ])('%s', (date, moment) => {
    expect(momentOfDate(date)).toBe(moment);
  });
});
