import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from './browsers';
import { buildExtension } from './build';
import { type DrivenBrowser, openBrowser, SETTLED } from './drive';
import { type PageServer, servePages } from './page-server';

/** `npm run screens`: the popup in every state, the panel, settings and welcome, light and dark, narrow and wide, and the page with its highlights and a card, as pictures. */
const PICTURES = '.output/screens';

/** CSS pixels: the popup as it is, and the narrowest that a reader's zoom makes of it. */
const WIDTHS = { wide: 420, narrow: 320 };
const HEIGHT = 600;
const SCHEMES = ['light', 'dark'] as const;

/** A state of the popup: the page under it, and what the reader has done. */
const STATES: { name: string; path: string; act?: (popup: Page) => Promise<void> }[] = [
  { name: 'ready', path: '/demo/article.html' },
  { name: 'ready-highlights-on', path: '/demo/article.html', act: (popup) => popup.click('[role=switch]') },
  { name: 'ready-opened', path: '/demo/article.html', act: openDetails },
  { name: 'nothing-found', path: '/off-topic/cup-final.html' },
  { name: 'site-menu', path: '/demo/article.html', act: openMenu },
  { name: 'not-an-article', path: '/demo/not-article.html' },
  { name: 'why-and-report', path: '/demo/article.html', act: askWhy },
  { name: 'filtered', path: '/demo/article.html', act: (popup) => filterBy(popup, 0, 'agrees') },
  { name: 'filtered-empty', path: '/demo/article.html', act: filterAway },
];

/** What both stores want of a picture, in CSS pixels. */
const STORE = { width: 1280, height: 800 };
/** The extension's own pages, each with what must be there before it is pictured. */
const OWN_PAGES = [
  { name: 'settings', file: 'options.html', there: '[data-event]' },
  { name: 'welcome', file: 'welcome.html', there: '[data-step=made]' },
];
const OWN_WIDTHS = { wide: 1200, narrow: 360 };

ensureBrowsers(['chrome']);
buildExtension('chrome');
rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
const server = await servePages();
const driven = await openBrowser('chrome');
try {
  for (const state of STATES) await picture(driven, server, state);
  await failedState(driven, server);
  await restrictedState(driven);
  await stoppedState(driven, server);
  await forTheStores(driven, server);
  await panelBeside(driven, server);
  for (const own of OWN_PAGES) await ownPage(driven, own);
  await pageWithHighlights(driven, server, '/demo/article.html', 'page-light');
  await pageWithHighlights(driven, server, '/demo/dark.html', 'page-dark');
} finally {
  await driven.close();
  await server.close();
}
console.log(`Pictures: ${PICTURES}`);

/** The popup as a page of its own: a real popup gives its size to the browser, this one takes what it is given. */
async function popupPage({ browser, clickToolbar, newPage }: DrivenBrowser, address: string): Promise<Page> {
  const page = await newPage(address);
  const popup = await clickToolbar(page);
  await popup.waitFor(SETTLED);
  const where = await popup.evaluate<string>(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => location.origin + '/popup.html?tab=' + tab.id)`,
  );
  await popup.close();
  const own = await browser.newPage();
  await own.goto(where);
  await own.waitForFunction(`${SETTLED} && document.querySelector('[aria-busy=true]') === null`);
  return own;
}

async function picture(
  driven: DrivenBrowser,
  { origin }: PageServer,
  { name, path, act }: (typeof STATES)[number],
): Promise<void> {
  const popup = await popupPage(driven, origin + path);
  await act?.(popup);
  await inEveryLook(popup, name);
  await popup.close();
}

async function failedState(driven: DrivenBrowser, { origin }: PageServer): Promise<void> {
  const popup = await popupPage(driven, `${origin}/demo/article.html`);
  const address = popup.url().replace(/\d+$/, '99999999');
  await popup.goto(address);
  await popup.waitForFunction(SETTLED);
  await inEveryLook(popup, 'failed');
  await popup.close();
}

async function restrictedState({ browser, clickToolbar, newPage }: DrivenBrowser): Promise<void> {
  const page = await newPage('about:blank');
  const popup = await clickToolbar(page);
  await popup.waitFor(SETTLED);
  await popup.screenshot(`${PICTURES}/restricted.png`);
  await popup.close();
  await page.close();
  await (await browser.pages())[0]?.bringToFront();
}

/** A page that is too busy to be read: the popup while it waits, and after the reader gave up. */
async function stoppedState({ clickToolbar, newPage }: DrivenBrowser, { origin }: PageServer): Promise<void> {
  const page = await newPage(`${origin}/demo/article.html`);
  await page.evaluate('void setTimeout(() => { const end = Date.now() + 5000; while (Date.now() < end); }, 50)');
  const popup = await clickToolbar(page);
  const stop = `[...document.querySelectorAll('button')].find((button) => button.textContent === 'Stop reading' && getComputedStyle(button).visibility === 'visible')`;
  await popup.waitFor(stop);
  await popup.screenshot(`${PICTURES}/reading-slowly.png`);
  await popup.evaluate(`void ${stop}.click()`);
  await popup.waitFor(`document.querySelector('main').dataset.state === 'cancelled'`);
  await popup.screenshot(`${PICTURES}/reading-stopped.png`);
  await popup.close();
  await page.close();
}

/** The page with its highlights and the report in a panel as wide as the window, in the size of the stores. */
async function forTheStores(driven: DrivenBrowser, { origin }: PageServer): Promise<void> {
  const report = await popupPage(driven, `${origin}/demo/article.html`);
  await report.setViewport(STORE);
  await report.screenshot({ path: `${PICTURES}/store-report.png` });
  await report.close();
  const page = await driven.newPage(`${origin}/demo/article.html`);
  await page.setViewport(STORE);
  const popup = await driven.clickToolbar(page);
  await popup.waitFor(SETTLED);
  if (!(await popup.evaluate<boolean>(`document.querySelector('[role=switch]').ariaChecked === 'true'`)))
    await popup.click('[role=switch]');
  await page.waitForFunction('CSS.highlights.size > 0');
  await popup.close();
  await page.screenshot({ path: `${PICTURES}/store-page.png` });
  await page.close();
}

async function openMenu(popup: Page): Promise<void> {
  await popup.click('button[aria-expanded]');
  await popup.waitForSelector('[name=pause]');
}

async function askWhy(popup: Page): Promise<void> {
  await popup.evaluate(`document.querySelector('#section-conflicts p > button[aria-expanded=false]').click()`);
  await popup.waitForSelector('#section-conflicts p > button[aria-expanded=true]');
  await popup.waitForFunction(`[...document.querySelectorAll('#section-conflicts div > button[aria-expanded]')].length > 0`);
  await popup.evaluate(`document.querySelector('#section-conflicts div > button[aria-expanded]').click()`);
  await popup.waitForSelector('textarea');
}

/** Opens the filter where it is closed, and chooses in its list of this number. */
async function filterBy(popup: Page, list: number, value: string): Promise<void> {
  if ((await popup.$('select')) === null) {
    await popup.evaluate(`[...document.querySelectorAll('button')].find((button) => button.textContent === 'Filter').click()`);
    await popup.waitForSelector('select');
  }
  const lists = await popup.$$('select');
  await lists[list]?.select(value);
}

async function filterAway(popup: Page): Promise<void> {
  await filterBy(popup, 0, 'agrees');
  await filterBy(popup, 1, 'blog');
  await filterBy(popup, 2, 'undated');
}

async function ownPage({ openOwn }: DrivenBrowser, { name, file, there }: (typeof OWN_PAGES)[number]): Promise<void> {
  const page = await openOwn(file);
  await page.waitForSelector(there);
  await page.waitForFunction(`document.querySelector('[aria-busy=true]') === null`);
  await inEveryLook(page, name, OWN_WIDTHS);
  await page.close();
}

async function inEveryLook(popup: Page, name: string, widths: Record<string, number> = WIDTHS): Promise<void> {
  for (const scheme of SCHEMES) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const [size, width] of Object.entries(widths)) {
      await popup.setViewport({ width, height: HEIGHT });
      await popup.screenshot({ path: `${PICTURES}/${name}-${scheme}-${size}.png`, fullPage: true });
    }
  }
}

async function pageWithHighlights(
  { newPage, clickToolbar, runCommand }: DrivenBrowser,
  { origin }: PageServer,
  path: string,
  name: string,
): Promise<void> {
  const page = await newPage(origin + path);
  const popup = await clickToolbar(page);
  await popup.waitFor(SETTLED);
  if (!(await popup.evaluate<boolean>(`document.querySelector('[role=switch]').ariaChecked === 'true'`)))
    await popup.click('[role=switch]');
  await page.waitForFunction('CSS.highlights.size > 0');
  await popup.close();
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  await page.bringToFront();
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await runCommand('next-highlight');
    await page.waitForFunction(`document.documentElement.lastElementChild?.localName !== 'body'`);
    await page.screenshot({ path: `${PICTURES}/${name}-card-${scheme}.png` });
  }
}

/** The panel beside a page that was read, and beside one that was not. */
async function panelBeside({ newPage, clickToolbar, openedPanel }: DrivenBrowser, { origin }: PageServer): Promise<void> {
  const page = await newPage(`${origin}/demo/article.html`);
  const popup = await clickToolbar(page);
  await popup.waitFor(`${SETTLED} && document.querySelector('[data-open-panel]') !== null`);
  await popup.click('[data-open-panel]');
  const panel = await openedPanel();
  await panel.waitFor(`${SETTLED} && document.querySelector('[aria-busy=true]') === null`);
  await panel.screenshot(`${PICTURES}/panel-ready.png`);
  const other = await newPage(`${origin}/demo/dark.html`);
  await panel.waitFor(`document.querySelector('main').dataset.state === 'unread'`);
  await panel.screenshot(`${PICTURES}/panel-unread.png`);
  await panel.close();
  await other.close();
  await page.close();
}

async function openDetails(popup: Page): Promise<void> {
  // What is folded is drawn when it is opened, and may hold more that is folded.
  await popup.waitForFunction(`(() => {
    const closed = document.querySelectorAll('details:not([open])');
    for (const details of closed) details.open = true;
    return closed.length === 0 && ![...document.querySelectorAll('details')].some((details) => details.children.length < 2);
  })()`);
}
