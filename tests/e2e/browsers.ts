import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserKind } from '@/scripts/browsers';
import { type DrivenBrowser, type DrivenPopup, type OpenOptions, openBrowser, SETTLED } from '@/scripts/drive';
import { type PageServer, servePages } from '@/scripts/page-server';

/** What a spec works with; the fields are there from the first test on. */
export interface Bench {
  kind: BrowserKind;
  driven: DrivenBrowser;
  server: PageServer;
}

/** Runs the same specs in both browsers, each with a fresh profile and pages of its own; `options` says how each is opened. */
export function inBothBrowsers(
  name: string,
  specs: (bench: Bench) => void,
  options: (kind: BrowserKind) => OpenOptions = () => ({}),
): void {
  for (const kind of ['chrome', 'firefox'] as const) inBrowser(kind, name, specs, options(kind));
}

/** As `inBothBrowsers`, in one of them. Skipped, with the reason in its name, where something is `missing` on this machine. */
export function inBrowser(
  kind: BrowserKind,
  name: string,
  specs: (bench: Bench) => void,
  options: OpenOptions = {},
  missing: string | null = null,
): void {
  describe.skipIf(missing !== null)(`${name} (${kind})${missing === null ? '' : `: ${missing}`}`, () => {
    const bench = { kind } as Bench;
    beforeAll(async () => {
      bench.server = await servePages();
      bench.driven = await openBrowser(kind, options);
    });
    afterAll(async () => {
      await bench.driven?.close();
      await bench.server?.close();
    });
    specs(bench);
  });
}

/** Opens a page of the fixtures, clicks the toolbar button and waits until the popup has something final to say. */
export async function visit({ driven, server }: Bench, path: string): Promise<{ page: Page; popup: DrivenPopup }> {
  const page = await driven.newPage(server.origin + path);
  const popup = await driven.clickToolbar(page);
  await popup.waitFor(SETTLED);
  return { page, popup };
}

/** All that the extension has stored, but for the counts of the corpus that every installation keeps. */
export async function storedBy({ driven }: Bench): Promise<Record<string, unknown>> {
  const { 'corpus-known': _counts, ...stored } =
    await driven.inBackground<Record<string, unknown>>('chrome.storage.local.get(null)');
  return stored;
}

/** Ranges that the page's registry holds under each of our names. */
export function highlightsOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(
    `Object.fromEntries([...CSS.highlights.keys()].map((name) => [name, CSS.highlights.get(name).size]))`,
  ) as Promise<Record<string, number>>;
}

/** Resolves when the expression holds in the page. */
export async function pageHolds(page: Page, expression: string): Promise<void> {
  await page.waitForFunction(expression, { timeout: 15_000 });
}

/** Opens the menu of the page's site, and waits until what it holds is there. */
export async function openMenu(popup: DrivenPopup): Promise<void> {
  await popup.click('button[aria-expanded]');
  await popup.waitFor(`document.querySelector('[name=pause]') !== null`);
}

/** Turns the popup's switch and waits until it stands. */
export async function turnHighlights(popup: DrivenPopup, on: boolean): Promise<void> {
  await popup.click('[role=switch]');
  await popup.waitFor(`document.querySelector('[role=switch]').getAttribute('aria-checked') === '${on}'`);
}

/** The page's markup as the page itself sees it. */
export function markupOf(page: Page): Promise<string> {
  return page.evaluate('document.documentElement.outerHTML') as Promise<string>;
}

/** Where these words of the page stand in the window, scrolled to its middle. */
export function pointOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const start = walker.currentNode.data.indexOf(${JSON.stringify(words)});
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, start + 2);
      range.startContainer.parentElement.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
  })()`) as Promise<{ x: number; y: number }>;
}

/** A click on a page whose own thread is busy for five seconds, so that its reading takes as long: the popup while it waits. */
export async function clickOnBusyPage(bench: Bench): Promise<{ page: Page; popup: DrivenPopup }> {
  const page = await bench.driven.newPage(`${bench.server.origin}/demo/article.html`);
  await page.evaluate(`void setTimeout(() => {
    const until = Date.now() + 5000;
    while (Date.now() < until);
  }, 50)`);
  return { page, popup: await bench.driven.clickToolbar(page) };
}
