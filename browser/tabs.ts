import { browser } from 'wxt/browser';
import type { WhyNot } from '@/core/article';
import { whyOff } from './page-terms';
import { inPrivateWindow } from './private-window';
import { siteOf } from './settings';

/** The tab in front of the reader, as far as this click lets us see it. */
export interface FrontTab {
  id: number;
  /** Empty where the browser does not tell. */
  url: string;
  title: string;
  /** In a private window, of which nothing may be stored. */
  isPrivate: boolean;
}

/** The active tab of this window, or the tab with the given id; `null` where there is none. */
export async function frontTab(id: number | null): Promise<FrontTab | null> {
  try {
    const tab = id === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(id);
    return tab?.id === undefined
      ? null
      : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', isPrivate: tab.incognito || inPrivateWindow() };
  } catch {
    return null;
  }
}

/**
 * Puts the reader into a tab's top frame; one that runs there already stays. Answers `null` when it runs, or why the browser does
 * not let it: `restricted` for its own pages, the add-on stores and the like, `pdf` for its viewer; `paused` and `off-here` where the reader
 * wants the page left alone.
 */
export async function startReader(tab: FrontTab): Promise<WhyNot | null> {
  const off = await whyOff(siteOf(tab.url));
  if (off !== null) return off;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
    return null;
  } catch {
    return isPdfAddress(tab.url) ? 'pdf' : 'restricted';
  }
}

/** A tab's address is still this page, fragments aside. False where the browser does not tell. */
export async function tabShows(tabId: number, url: string): Promise<boolean> {
  const tab = await frontTab(tabId);
  return tab !== null && withoutFragment(tab.url) === withoutFragment(url);
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}

function isPdfAddress(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}
