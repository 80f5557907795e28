import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, SETTLED } from '../drive';
import { inBothSchemes, inEveryLook, PICTURES } from './looks';

const SCHEMES = ['light', 'dark'] as const;
const COMPLETE = `${SETTLED} && document.querySelector('[aria-busy=true]') === null`;

/** A sentence that the corpus has accounts of, and two words that are too few to compare. */
const SELECTED = 'At the Helsinki summit on 16 July 2018, Trump and Putin spent 90 minutes alone with only their interpreters.';
const TOO_FEW = 'two hours';

/** The panel beside a page that was read, and beside one that was not. */
export async function picturePanel({ newPage, clickToolbar, openedPanel }: DrivenBrowser, origin: string): Promise<void> {
  const page = await newPage(`${origin}/demo/article.html`);
  const popup = await clickToolbar(page);
  await popup.waitFor(`${SETTLED} && document.querySelector('[data-open-panel]') !== null`);
  await popup.click('[data-open-panel]');
  const panel = await openedPanel();
  await panel.waitFor(COMPLETE);
  await inBothSchemes(panel, 'panel-ready');
  const other = await newPage(`${origin}/demo/dark.html`);
  await panel.waitFor(`document.querySelector('main').dataset.state === 'unread'`);
  await inBothSchemes(panel, 'panel-unread');
  await panel.close();
  await other.close();
  await page.close();
}

/** The popup over selected words: their report, and why there is none. */
export async function pictureSelection({ newPage, chooseSelection, openedPopup }: DrivenBrowser, origin: string): Promise<void> {
  const page = await newPage(`${origin}/demo/not-article.html`);
  for (const [name, words] of [
    ['selection', SELECTED],
    ['selection-too-short', TOO_FEW],
  ] as const) {
    await chooseSelection(page, words);
    const popup = await openedPopup();
    await popup.waitFor(`${COMPLETE} && document.querySelector('main').dataset.state.includes('selection')`);
    await inBothSchemes(popup, name);
    await popup.close();
  }
  await page.close();
}

/** The popup in a private window. Loads the extension anew, so it comes last. */
export async function picturePrivate({ visitPrivately }: DrivenBrowser, origin: string): Promise<void> {
  const { popup, close } = await visitPrivately(`${origin}/demo/article.html`);
  await popup.waitFor(COMPLETE);
  await inBothSchemes(popup, 'private');
  await close();
}

/** A page of the extension's own. `there`: what must be on it before it is pictured; `act`: what the reader has done. */
export async function pictureOwn(
  { openOwn }: DrivenBrowser,
  name: string,
  file: string,
  there: string,
  act?: (page: Page) => Promise<unknown>,
): Promise<void> {
  const page = await openOwn(file);
  await page.waitForSelector(there);
  await page.waitForFunction(`document.querySelector('[aria-busy=true]') === null`);
  await act?.(page);
  await inEveryLook(page, name, { wide: 1200, narrow: 360 });
  await page.close();
}

/** Opens a page, turns the highlights on and leaves it in front. */
export async function highlighted(
  { newPage, clickToolbar }: DrivenBrowser,
  address: string,
  look?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await newPage(address);
  await look?.(page);
  const popup = await clickToolbar(page);
  await popup.waitFor(SETTLED);
  if (!(await popup.evaluate<boolean>(`document.querySelector('[role=switch]').ariaChecked === 'true'`)))
    await popup.click('[role=switch]');
  await page.waitForFunction('CSS.highlights.size > 0');
  await popup.close();
  await page.bringToFront();
  return page;
}

/** A page with its highlights, and with a card in each scheme of the browser. */
export async function picturePage(driven: DrivenBrowser, address: string, name: string): Promise<void> {
  const page = await highlighted(driven, address);
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  for (const scheme of SCHEMES) {
    // Without motion a card is there at once, not half faded in.
    await driven.setLook(page, { scheme });
    await driven.runCommand('next-highlight');
    await page.waitForFunction(`document.documentElement.lastElementChild?.localName !== 'body'`);
    await page.screenshot({ path: `${PICTURES}/${name}-card-${scheme}.png` });
  }
  await page.close();
}
