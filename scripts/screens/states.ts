import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, SETTLED } from '../drive';
import { FULL, withFullStorage } from './full-storage';
import { inEveryLook } from './looks';

/** A state of the popup: the page under it, and what the reader has done. */
interface State {
  name: string;
  /** A page of ours, or an address of the browser's own. */
  page: string;
  act?: (popup: Page) => Promise<unknown>;
}

const ARTICLE = '/demo/article.html';

/** What a popup comes to over a page that answers. */
export const STATES: State[] = [
  { name: 'ready', page: ARTICLE },
  { name: 'ready-highlights-on', page: ARTICLE, act: (popup) => popup.click('[role=switch]') },
  { name: 'ready-opened', page: ARTICLE, act: openDetails },
  { name: 'ready-large-text', page: ARTICLE, act: (popup) => popup.evaluate(`document.documentElement.style.fontSize = '200%'`) },
  { name: 'ready-right-to-left', page: ARTICLE, act: turnAround },
  { name: 'partial', page: '/demo/start-only.html' },
  { name: 'nothing-found', page: '/off-topic/cup-final.html' },
  { name: 'site-menu', page: ARTICLE, act: openMenu },
  { name: 'not-an-article', page: '/demo/not-article.html' },
  { name: 'restricted', page: 'about:blank' },
  { name: 'why-and-report', page: ARTICLE, act: askWhy },
  { name: 'filtered', page: ARTICLE, act: (popup) => filterBy(popup, 0, 'agrees') },
  { name: 'filtered-empty', page: ARTICLE, act: filterAway },
];

/** The popup as a page of its own, over a page that the toolbar button was clicked on: a real popup gives its size to the browser, this one takes what it is given. */
export async function popupPage(
  { browser, clickToolbar, newPage }: DrivenBrowser,
  address: string,
): Promise<{ page: Page; popup: Page }> {
  const page = await newPage(address);
  const real = await clickToolbar(page);
  await real.waitFor(SETTLED);
  const where = await real.evaluate<string>(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => location.origin + '/popup.html?tab=' + tab.id)`,
  );
  await real.close();
  const popup = await browser.newPage();
  await popup.goto(where);
  await popup.waitForFunction(`${SETTLED} && document.querySelector('[aria-busy=true]') === null`);
  return { page, popup };
}

/** Pictures of a state in every look. */
export async function pictureState(driven: DrivenBrowser, origin: string, { name, page: at, act }: State): Promise<void> {
  const { page, popup } = await popupPage(driven, at.startsWith('/') ? origin + at : at);
  await act?.(popup);
  await inEveryLook(popup, name);
  await popup.close();
  await page.close();
}

/** The tab is gone: something failed, and the popup says what can be done and handed on. */
export async function pictureFailure(driven: DrivenBrowser, origin: string): Promise<void> {
  const { page, popup } = await popupPage(driven, origin + ARTICLE);
  await popup.goto(popup.url().replace(/\d+$/, '99999999'));
  await popup.waitForFunction(SETTLED);
  await inEveryLook(popup, 'failed');
  await popup.close();
  await page.close();
}

/** A page that is too busy to be read: the outline of a report, the word about it and the way out, and what comes of taking that. */
export async function pictureWaiting(driven: DrivenBrowser, origin: string): Promise<void> {
  const { page, popup } = await popupPage(driven, origin + ARTICLE);
  await page.reload();
  // For as long as the pictures may take, and less than the popup is patient.
  await page.evaluate('void setTimeout(() => { const end = Date.now() + 7500; while (Date.now() < end); }, 50)');
  await popup.reload({ waitUntil: 'domcontentloaded' });
  await popup.waitForSelector('[aria-busy=true]');
  for (const [name, after] of [
    ['reading', 1_000],
    ['reading-slowly', 2_500],
  ] as const) {
    // The style sheet keeps the time; here it stands still while the pictures are taken.
    await popup.evaluate(`for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = ${after};
    }`);
    await inEveryLook(popup, name);
  }
  await popup.evaluate(
    `[...document.querySelectorAll('button')].find((button) => button.textContent === 'Stop reading').click()`,
  );
  await popup.waitForFunction(`document.querySelector('main').dataset.state === 'cancelled'`);
  await inEveryLook(popup, 'reading-stopped');
  await popup.close();
  await page.close();
}

/** The browser's store for the extension is full: the switch holds for this page alone, and nothing can be hidden. */
export async function pictureFullStorage(driven: DrivenBrowser, origin: string): Promise<void> {
  const { page, popup } = await popupPage(driven, origin + ARTICLE);
  const turned = (on: boolean) => popup.waitForFunction(`document.querySelector('[role=switch]').ariaChecked === '${on}'`);
  if (await popup.evaluate(`document.querySelector('[role=switch]').ariaChecked === 'true'`)) {
    await popup.click('[role=switch]');
    await turned(false);
  }
  await withFullStorage(driven, async () => {
    await popup.click('[role=switch]');
    await turned(true);
    await popup.waitForFunction(`[...document.querySelectorAll('[role=alert]')].some(({ textContent }) => textContent !== '')`);
    await popup.click('[data-hide]');
    await popup.waitForFunction(
      `[...document.querySelectorAll('[role=alert]')].filter(({ textContent }) => textContent !== '').length > 1`,
    );
    await inEveryLook(popup, FULL);
  });
  await popup.close();
  await page.close();
}

/** A match was hidden: what was, and the way back. It stays hidden, for the settings to list. */
export async function pictureHidden(driven: DrivenBrowser, origin: string): Promise<void> {
  const { page, popup } = await popupPage(driven, origin + ARTICLE);
  const claim = (await popup.evaluate(`document.querySelector('[data-hide]').dataset.hide`)) as string;
  await popup.click(`[data-hide="${claim}"]`);
  await popup.waitForFunction(
    `document.activeElement?.closest('[role=status]') !== null && document.querySelector('[data-hide="${claim}"]') === null`,
  );
  await inEveryLook(popup, 'hidden');
  await popup.close();
  await page.close();
}

async function openMenu(popup: Page): Promise<void> {
  await popup.click('button[aria-expanded]');
  await popup.waitForSelector('[name=pause]');
}

async function turnAround(popup: Page): Promise<void> {
  await popup.evaluate(
    `for (const element of document.querySelectorAll('html, main')) Object.assign(element, { dir: 'rtl', lang: 'ar' })`,
  );
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

async function openDetails(popup: Page): Promise<void> {
  // What is folded is drawn when it is opened, and may hold more that is folded.
  await popup.waitForFunction(`(() => {
    const closed = document.querySelectorAll('details:not([open])');
    for (const details of closed) details.open = true;
    return closed.length === 0 && ![...document.querySelectorAll('details')].some((details) => details.children.length < 2);
  })()`);
}
