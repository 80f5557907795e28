import { describe, expect, it } from 'vitest';
import { covered } from '@/tests/fixtures/report-parts';
import { groupCoverage } from './coverage-groups';
import { layOutTimeline } from './timeline-layout';
import { stepOn } from './timeline-steps';

const item = (id: string, published: string, event: string) => covered(id, id, { published, events: [event] });
const lanes =
  layOutTimeline(
    groupCoverage([item('a', '2018', 'one'), item('b', '2020', 'two'), item('c', '2022', 'one'), item('d', '2024', 'two')]),
    null,
  )?.lanes ?? [];
const find = (id: string) => lanes.flatMap(({ marks }) => marks).find(({ item }) => item.documentId === id)?.item ?? null;

describe('stepOn', () => {
  it.each([
    [null, 'Home', 'a'],
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowRight', 'c'],
    ['d', 'ArrowRight', 'd'],
    ['a', 'ArrowLeft', 'a'],
    ['c', 'ArrowLeft', 'b'],
    ['a', 'End', 'd'],
    ['a', 'ArrowDown', 'b'],
    ['d', 'ArrowUp', 'c'],
    ['b', 'ArrowDown', 'b'],
    ['a', 'x', null],
  ])('from %s by %s to %s', (from, key, to) => {
    expect(stepOn(lanes, from === null ? null : find(from), key, false)?.documentId ?? null).toBe(to);
  });

  it('follows the direction of reading', () => {
    expect(stepOn(lanes, find('a'), 'ArrowLeft', true)?.documentId).toBe('b');
  });
});
