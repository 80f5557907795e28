import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'puppeteer-core';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '@/scripts/browsers';
import { type PageServer, servePages } from '@/scripts/page-server';
import { SAMPLES } from '../fixtures/reports';
import { buildGallery, GALLERY } from '../gallery/build';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** How a reader may look at the popup. `xx` is English with accents, two fifths longer; `ar` the same from right to left. */
const LOOKS = [
  { name: 'light', scheme: 'light', forced: false, width: 420, language: 'en' },
  { name: 'dark, German, in a wide panel', scheme: 'dark', forced: false, width: 800, language: 'de' },
  { name: 'forced colours', scheme: 'light', forced: true, width: 420, language: 'en' },
  { name: 'long words at 320 px', scheme: 'light', forced: false, width: 320, language: 'xx' },
  { name: 'right to left, dark, at 320 px', scheme: 'dark', forced: false, width: 320, language: 'ar' },
] as const;

/** Opens whatever is folded or hidden behind a button: what is not drawn is not looked at. */
const OPEN_ALL = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (document.querySelector('[aria-busy=true]:has(article)')) await frame();
  for (;;) {
    const closed = [...document.querySelectorAll('details:not([open])')];
    for (const details of closed) details.open = true;
    for (let n = 0; n < 3; n += 1) await frame();
    if (closed.length === 0) break;
  }
  const asks = [...document.querySelectorAll('main button[aria-expanded=false]')].slice(0, 6);
  for (const ask of asks) ask.click();
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

describe('every state in every look', () => {
  let browser: Browser;
  let server: PageServer;
  let page: Page;
  let session: CDPSession;
  const thrown: string[] = [];

  beforeAll(async () => {
    await buildGallery();
    server = await servePages(GALLERY);
    const executablePath = findBrowser('chrome')?.path;
    if (executablePath === undefined) throw new Error('There is no Chromium on this machine.');
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await puppeteer.launch({ executablePath, headless: true, args });
    page = await browser.newPage();
    page.on('pageerror', (error) => thrown.push(String(error)));
    session = await page.createCDPSession();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  describe.each(LOOKS)('$name', ({ scheme, forced, width, language }) => {
    beforeAll(async () => {
      await page.setViewport({ width, height: 600 });
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'forced-colors', value: forced ? 'active' : 'none' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
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
        await page.addScriptTag({ path: AXE });
        const faults = await page.evaluate(
          `axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
          violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => id + ': ' + html.slice(0, 200))))`,
        );
        expect(faults).toEqual([]);
        expect(thrown.splice(0)).toEqual([]);
      },
    );
  });
});
