import type { DrivenBrowser } from '../drive';
import { highlighted } from './beside';
import { PICTURES } from './looks';
import { popupPage } from './states';

/** What both stores want of a picture, in CSS pixels. */
const STORE = { width: 1280, height: 800 };

/** Where the pictures of the README lie. */
const README = 'docs/screens';
/** Of the README's pictures: the popup beside the page's text, in one row. */
const README_POPUP = { width: 420, height: 860 };
const README_PAGE = { width: 720, height: 520 };

/** The page with its highlights, and the report as wide as the window, in the size of the stores. */
export async function picturesForStores(driven: DrivenBrowser, origin: string): Promise<void> {
  const { page: under, popup } = await popupPage(driven, `${origin}/demo/article.html`);
  await popup.setViewport(STORE);
  await popup.screenshot({ path: `${PICTURES}/store-report.png` });
  await popup.close();
  await under.close();
  const page = await highlighted(driven, `${origin}/demo/article.html`, (opened) => opened.setViewport(STORE));
  await page.screenshot({ path: `${PICTURES}/store-page.png` });
  await page.close();
}

/** The pictures of the README: the popup in both schemes, and sentences with their highlights. */
export async function picturesForReadme(driven: DrivenBrowser, origin: string): Promise<void> {
  const { page: under, popup } = await popupPage(driven, `${origin}/demo/article.html`);
  await popup.setViewport(README_POPUP);
  for (const scheme of ['light', 'dark'] as const) {
    await driven.setLook(popup, { scheme });
    await popup.screenshot({ path: `${README}/popup-${scheme}.png` });
  }
  await popup.close();
  await under.close();
  const page = await highlighted(driven, `${origin}/demo/article.html`, (opened) => opened.setViewport(README_PAGE));
  await page.evaluate(`document.querySelector('article h2').scrollIntoView()`);
  await page.screenshot({ path: `${README}/page-highlights.png` });
  await page.close();
}
