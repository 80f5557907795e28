import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Look } from '@/scripts/drive';
import { type PageServer, servePages } from '@/scripts/page-server';
import { SAMPLES } from '../fixtures/reports';
import { buildGallery, GALLERY } from '../gallery/build';
import { faultsOf } from './axe';
import { inBothBrowsers } from './browsers';

/**
 * How a reader may look at the popup. `xx` is English with accents, two fifths longer; `ar` the same from right to left. Those that follow the
 * engine's own colours and controls are looked at in both browsers, those that follow the words in one.
 */
const LOOKS: (Required<Look> & { name: string; width: number; language: string; both?: boolean })[] = [
  { name: 'light', scheme: 'light', forced: false, width: 420, language: 'en', both: true },
  { name: 'dark', scheme: 'dark', forced: false, width: 420, language: 'en', both: true },
  { name: 'forced colours', scheme: 'light', forced: true, width: 420, language: 'en', both: true },
  { name: 'dark, German, in a wide panel', scheme: 'dark', forced: false, width: 800, language: 'de' },
  { name: 'long words at 320 px', scheme: 'light', forced: false, width: 320, language: 'xx' },
  { name: 'right to left, dark, at 320 px', scheme: 'dark', forced: false, width: 320, language: 'ar' },
];

/** Opens whatever is folded or hidden behind a button: what is not drawn is not looked at. */
const OPEN_ALL = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // Parts of a view are loaded; the two that wait for a page stay as they are.
  const waits = () => document.querySelector('main').dataset.state === 'opening' || document.querySelector('[aria-busy=true]') !== null;
  while (!/sample=(opening|reading)&/.test(location.search) && waits()) await frame();
  for (;;) {
    const closed = [...document.querySelectorAll('details:not([open])')];
    for (const details of closed) details.open = true;
    for (let n = 0; n < 3; n += 1) await frame();
    if (closed.length === 0) break;
  }
  const asks = [...document.querySelectorAll('main button[aria-expanded=false]')].slice(0, 6);
  for (const ask of asks) ask.click();
  const missing = ({ attributes }) => document.getElementById(attributes['aria-controls'].value) === null;
  while ([...document.querySelectorAll('main [aria-expanded=true][aria-controls]')].some(missing)) await frame();
  for (let n = 0; n < 3; n += 1) await frame();
  document.querySelector('[role=listbox]')?.focus();
  for (let n = 0; n < 3; n += 1) await frame();
})()`;

/** Elements whose content is cut off at their own edge, those aside that say so with an ellipsis. */
const CLIPPED = `[...document.querySelectorAll('main *')].filter((element) => {
  const style = getComputedStyle(element);
  if (style.overflowX === 'visible' || style.textOverflow === 'ellipsis' || element instanceof SVGElement) return false;
  if (style.clipPath !== 'none' || style.position === 'absolute' || element.tagName === 'TEXTAREA') return false;
  return element.scrollWidth > element.clientWidth + 1;
}).map((element) => element.outerHTML.slice(0, 160))`;

inBothBrowsers('every state', (bench) => {
  let server: PageServer;
  let page: Page;
  const thrown: string[] = [];

  beforeAll(async () => {
    await buildGallery();
    server = await servePages(GALLERY);
    page = await bench.driven.newPage(`${server.origin}/index.html`);
    page.on('pageerror', (error) => thrown.push(String(error)));
    return () => server.close();
  });

  describe.each(LOOKS.filter(({ both }) => both || bench.kind === 'chrome'))('$name', ({ scheme, forced, width, language }) => {
    beforeAll(async () => {
      await page.setViewport({ width, height: 600 });
      await bench.driven.setLook(page, { scheme, forced });
    });

    it.each(Object.keys(SAMPLES).filter((name) => name !== 'ready-long'))(
      '%s has no fault and nothing runs over',
      async (name) => {
        await page.goto(`${server.origin}/index.html?sample=${name}&language=${language}`);
        await page.waitForSelector('main');
        await page.evaluate(OPEN_ALL);
        expect(
          await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
        ).toBeLessThanOrEqual(0);
        expect(await page.evaluate(CLIPPED)).toEqual([]);
        expect(await faultsOf(page)).toEqual([]);
        expect(thrown.splice(0)).toEqual([]);
      },
    );
  });
});
