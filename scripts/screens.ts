import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from './browsers';
import { buildExtension } from './build';
import { type DrivenBrowser, openBrowser, SETTLED } from './drive';
import { type PageServer, servePages } from './page-server';

/** `npm run screens`: the popup in every state, settings and welcome, light and dark, narrow and wide, and the page with its highlights, as pictures. */
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
  { name: 'site-menu', path: '/demo/article.html', act: (popup) => popup.click('button[aria-expanded]') },
  { name: 'not-an-article', path: '/demo/not-article.html' },
];

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
  { newPage, clickToolbar }: DrivenBrowser,
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
}

async function openDetails(popup: Page): Promise<void> {
  // What is folded is drawn when it is opened, and may hold more that is folded.
  await popup.waitForFunction(`(() => {
    const closed = document.querySelectorAll('details:not([open])');
    for (const details of closed) details.open = true;
    return closed.length === 0 && ![...document.querySelectorAll('details')].some((details) => details.children.length < 2);
  })()`);
}
