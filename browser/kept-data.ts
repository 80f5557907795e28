import { browser } from 'wxt/browser';
import { isSiteName } from '@/core/settings';
import type { FileChanges, KeptData } from '@/core/settings-file';
import { changeSettings, loadSettings } from './global-settings';
import { entriesOf, hiddenIn } from './hidden-matches';
import { HIGHLIGHTS_PREFIX, SITE_PREFIX } from './kept-keys';
import type { Remembered } from './settings';
import { giveBackAll } from './site-access';
import { siteRulesIn } from './site-rules';

/** All that is kept for this reader. Throws where storage cannot be read. */
export async function readKept(): Promise<KeptData> {
  const stored = await browser.storage.local.get(null);
  const highlights = Object.keys(stored)
    .filter((key) => key.startsWith(HIGHLIGHTS_PREFIX) && stored[key] === true)
    .map((key) => key.slice(HIGHLIGHTS_PREFIX.length))
    .filter(isSiteName)
    .sort();
  return { settings: await loadSettings(), sites: siteRulesIn(stored), highlights, hidden: hiddenIn(stored) };
}

/** Stores what a file changes: sites, highlights and hidden matches in one go, so that a full store takes all of them or none. */
export async function applyChanges({ settings, sites, highlights, hidden }: FileChanges): Promise<Remembered> {
  try {
    await browser.storage.local.set({
      ...Object.fromEntries(sites.map(({ site, to }) => [SITE_PREFIX + site, to])),
      ...Object.fromEntries(highlights.map((site) => [HIGHLIGHTS_PREFIX + site, true])),
      ...entriesOf(hidden),
    });
  } catch {
    return 'failed';
  }
  const change = Object.fromEntries(Object.entries(settings).map(([name, { to }]) => [name, to]));
  return Object.keys(change).length === 0 ? 'stored' : changeSettings(change);
}

/** What deleting everything took away. */
export interface Deleted {
  sites: number;
  highlights: number;
  hidden: number;
  /** Sites to which access was given back. */
  access: number;
}

/** Deletes all that is kept and gives back all access to sites. Says what that was; `null` where storage refused, and then nothing is gone. */
export async function deleteKept(): Promise<Deleted | null> {
  try {
    const { sites, highlights, hidden } = await readKept();
    await browser.storage.local.clear();
    // Places in reports. Nothing is lost where this fails: the browser drops them when it closes.
    await browser.storage.session.clear().catch(() => {});
    return { sites: sites.length, highlights: highlights.length, hidden: hidden.length, access: await giveBackAll() };
  } catch {
    return null;
  }
}

/** Turns the highlights of a site off for good. Never throws. */
export function forgetHighlights(site: string): Promise<Remembered> {
  return browser.storage.local.remove(HIGHLIGHTS_PREFIX + site).then(
    () => 'stored',
    () => 'failed',
  );
}
