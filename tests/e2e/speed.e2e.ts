import { afterAll, expect, it } from 'vitest';
import type { BrowserKind } from '@/scripts/browsers';
import { SETTLED } from '@/scripts/drive';
import { inBothBrowsers, pageHolds } from './browsers';

/** A page of 1,500 words. */
const PAGE = '/demo/long.html';
const VISITS = 9;
/**
 * How far above its goal a median may come before the test fails: other programs on a machine of two cores move medians by half and more.
 * The goals are printed beside what was measured.
 */
const CEILING = 2;
/** Goals, in ms after the popup's `performance.timeOrigin`. */
const PAINTED = 150;
const SHOWN = 300;
const PAINTED_CACHED = 100;
/**
 * What the calibration loop takes on the machine that the limits are for, in ms: the fastest seen there, on two cores. On a slower or busier
 * machine the limits grow with it; on a faster one they do not shrink.
 */
const CALIBRATION: Record<BrowserKind, number> = { chrome: 18, firefox: 10 };

/** A loop of the kind of work that the product does: words cut from text and counted in a map. Answers what five rounds took, in ms. */
const CALIBRATE = `(() => {
  const text = 'The panel says that 90 minutes of the call were spent on the ceasefire, not two hours. '.repeat(400);
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const from = performance.now();
    const counts = new Map();
    for (let time = 0; time < 12; time += 1)
      for (const [word] of text.matchAll(/[a-z]+|[0-9]+/gi)) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    times.push(performance.now() - from);
  }
  return times;
})()`;

/** The browser tells of its first paint a moment after it. */
const PAINTED_AND_SHOWN = `${SETTLED} && ['sidelight:shown', 'first-contentful-paint'].every((name) => performance.getEntriesByName(name).length > 0)`;

/** Longest task of the page's own thread, in ms. */
const LONGEST_TASK = 50;
/** How long the thread is watched before the click, in ms: about as long as the click takes to its end. */
const IDLE = 500;

const lines: string[] = [];
afterAll(() => console.log(lines.join('\n')));

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const shownAs = (values: number[]) => `${Math.round(median(values))} (${values.map(Math.round).join(' ')})`;

inBothBrowsers('speed on a page of 1,500 words', (bench) => {
  it(`paints the popup and shows the report soon (goals: ${PAINTED} and ${SHOWN} ms)`, async () => {
    const painted: number[] = [];
    const shown: number[] = [];
    const fromClick: number[] = [];
    const calibration: number[] = [];
    let words = 0;
    for (let visit = 0; visit < VISITS; visit += 1) {
      const page = await bench.driven.newPage(bench.server.origin + PAGE);
      words = (await page.evaluate(`document.querySelector('article').innerText.split(/\\s+/).length`)) as number;
      calibration.push(mean((await page.evaluate(CALIBRATE)) as number[]));
      const clicked = Date.now();
      const popup = await bench.driven.clickToolbar(page);
      await popup.waitFor(PAINTED_AND_SHOWN);
      expect(await popup.evaluate(`document.querySelector('main').dataset.state`)).toBe('ready');
      const [paint, report, origin] = await popup.evaluate<[number, number, number]>(
        `[performance.getEntriesByName('first-contentful-paint')[0].startTime, performance.getEntriesByName('sidelight:shown')[0].startTime, performance.timeOrigin]`,
      );
      painted.push(paint);
      shown.push(report);
      fromClick.push(origin + paint - clicked);
      await popup.close();
      await page.close();
    }
    const slower = Math.max(1, median(calibration) / CALIBRATION[bench.kind]);
    lines.push(
      `${bench.kind}: ${words} words, ${VISITS} visits, medians in ms (each): popup painted ${shownAs(painted)}, report shown ${shownAs(shown)}, ` +
        `click to paint, driver included ${shownAs(fromClick)}, calibration ${shownAs(calibration)}: goals ${Math.round(PAINTED * slower)} and ${Math.round(SHOWN * slower)}`,
    );
    expect(words).toBeGreaterThanOrEqual(1_500);
    expect(median(painted)).toBeLessThanOrEqual(CEILING * PAINTED * slower);
    expect(median(shown)).toBeLessThanOrEqual(CEILING * SHOWN * slower);
  });

  it(`paints sooner when the page has its report already (goal: ${PAINTED_CACHED} ms)`, async () => {
    const page = await bench.driven.newPage(bench.server.origin + PAGE);
    const first = await bench.driven.clickToolbar(page);
    await first.waitFor(SETTLED);
    await first.close();
    const painted: number[] = [];
    const shown: number[] = [];
    const calibration: number[] = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      calibration.push(mean((await page.evaluate(CALIBRATE)) as number[]));
      const popup = await bench.driven.clickToolbar(page);
      await popup.waitFor(PAINTED_AND_SHOWN);
      const [paint, report] = await popup.evaluate<[number, number]>(
        `[performance.getEntriesByName('first-contentful-paint')[0].startTime, performance.getEntriesByName('sidelight:shown')[0].startTime]`,
      );
      painted.push(paint);
      shown.push(report);
      await popup.close();
    }
    await page.close();
    const slower = Math.max(1, median(calibration) / CALIBRATION[bench.kind]);
    lines.push(
      `${bench.kind}: with the report at hand, medians in ms (each): popup painted ${shownAs(painted)}, report shown ${shownAs(shown)}, goal ${Math.round(PAINTED_CACHED * slower)}`,
    );
    expect(median(painted)).toBeLessThanOrEqual(CEILING * PAINTED_CACHED * slower);
  });

  it(`holds the page's thread only for a moment (goal: ${LONGEST_TASK} ms)`, async () => {
    const longest: number[] = [];
    const idle: number[] = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      const page = await bench.driven.newPage(bench.server.origin + PAGE);
      // A beat that every task of the thread delays: the longest gap is the longest task, give or take a millisecond.
      await page.evaluate(`(() => {
        const channel = new MessageChannel();
        let last = performance.now();
        window.longestGap = 0;
        channel.port1.onmessage = () => {
          const now = performance.now();
          window.longestGap = Math.max(window.longestGap, now - last);
          last = now;
          channel.port2.postMessage(null);
        };
        channel.port2.postMessage(null);
      })()`);
      await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
      // What other programs take from the thread while nothing is asked of it.
      await page.evaluate('window.longestGap = 0');
      idle.push(
        (await page.evaluate(`new Promise((resolve) => setTimeout(() => resolve(window.longestGap), ${IDLE}))`)) as number,
      );
      await page.evaluate('window.longestGap = 0');
      const popup = await bench.driven.clickToolbar(page);
      await popup.waitFor(SETTLED);
      await popup.click('[role=switch]');
      await pageHolds(page, `CSS.highlights.has('sidelight-conflicts')`);
      longest.push((await page.evaluate('window.longestGap')) as number);
      // The page draws before the popup is told.
      await popup.waitFor(`document.querySelector('[role=switch]').getAttribute('aria-checked') === 'true'`);
      await popup.click('[role=switch]');
      await pageHolds(page, `CSS.highlights.size === 0`);
      await popup.close();
      await page.close();
    }
    lines.push(
      `${bench.kind}: longest task of the page from click to highlights, median in ms (each): ${shownAs(longest)}, before the click ${shownAs(idle)}`,
    );
    expect(median(longest)).toBeLessThanOrEqual(CEILING * LONGEST_TASK + median(idle));
  });
});
