import { describe, expect, it } from 'vitest';
import type { NewsEvent } from '../corpus/types';
import { describeEvent, fitOf, lookAlike, NO_CONTEXT } from './events';
import { makeStatement } from './statement';

const event = (id: string, title: string, date: string | null, place: string | null): NewsEvent => ({
  id,
  title,
  date,
  place,
  participants: ['Donald Trump', 'Vladimir Putin'],
  otherNames: [],
  summary: 'They met.',
  points: [],
});

const helsinki = describeEvent(event('helsinki', 'Helsinki summit of Trump and Putin', '2018-07-16', 'Helsinki, Finland'));
const anchorage = describeEvent(event('anchorage', 'Anchorage summit of Trump and Putin', '2025-08-15', 'Anchorage, Alaska'));
const call = describeEvent(event('call', 'Trump–Putin telephone call', '2025-03-18', null));
const fitting = (text: string, of: typeof helsinki, context = NO_CONTEXT) =>
  fitOf(makeStatement(text, context.published), context, of, new Set());

describe('how well a statement fits an event', () => {
  it.each([
    ['its day', 'Trump and Putin met on 16 July 2018.'],
    ['its place', 'Trump and Putin met in Helsinki.'],
    ['its month', 'Trump and Putin met in July 2018.'],
  ])('is told by %s', (_by, text) => {
    expect(fitting(text, helsinki).score).toBeGreaterThan(fitting(text, anchorage).score);
    expect(fitting(text, helsinki).named).toBe(true);
  });

  it('is told better by the day than by the month, and by the month than by the year', () => {
    const [day, month, year] = ['16 July 2018', 'July 2018', '2018'].map(
      (date) => fitting(`Trump and Putin met in ${date}.`, helsinki).score,
    );
    expect(day).toBeGreaterThan(month as number);
    expect(month).toBeGreaterThan(year as number);
  });

  it('is lost by another date or place', () => {
    const plain = fitting('Trump and Putin met.', helsinki).score;
    for (const other of ['on 28 June 2019', 'in Osaka', 'in Osaka on 28 June 2019']) {
      const { score, named } = fitting(`Trump and Putin met ${other}.`, helsinki);
      expect(score).toBeLessThan(plain);
      expect(named).toBe(false);
    }
  });

  it('leans on the sentences before, less than on its own words', () => {
    const before = { ...NO_CONTEXT, places: new Set(['helsinki']) };
    const leaning = fitting('Trump and Putin met alone.', helsinki, before).score;
    expect(leaning).toBeGreaterThan(fitting('Trump and Putin met alone.', helsinki).score);
    expect(leaning).toBeLessThan(fitting('Trump and Putin met alone in Helsinki.', helsinki).score);
  });

  it('leans on the date of a page that appeared just after, not just before or long after', () => {
    const on = (published: string) => fitting('Trump and Putin spoke by telephone.', call, { ...NO_CONTEXT, published });
    expect(on('2025-03-19').named).toBe(true);
    expect(on('2025-03-17').score).toBeLessThan(on('2025-03-19').score);
    expect(on('2025-05-19').score).toBeLessThan(on('2025-03-19').score);
  });
});

describe('events that look alike', () => {
  it('share people and a word of what they are', () => {
    expect(lookAlike(helsinki, anchorage)).toBe(true);
    expect(lookAlike(anchorage, helsinki)).toBe(true);
    expect(lookAlike(helsinki, helsinki)).toBe(false);
    const others = describeEvent({
      ...event('gaza', 'Sharm el-Sheikh summit', '2025-10-13', null),
      participants: ['Abdel Fattah el-Sisi'],
    });
    expect(lookAlike(helsinki, others)).toBe(false);
  });
});
