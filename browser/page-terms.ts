import { browser } from 'wxt/browser';
import type { Stance } from '@/core/report-types';
import { loadSettings } from './global-settings';
import { HIDDEN_PREFIX, SETTINGS_KEY, SITE_PREFIX } from './kept-keys';
import { isConnected } from './messages';
import { siteRule } from './site-rules';

/** Why the reader wants a page left alone: everything is paused, or this site is. */
export type Off = 'paused' | 'off-here';

/** What the reader's choices mean for one page. */
export interface PageTerms {
  /** `null` where the page may be read. */
  off: Off | null;
  /** Whose sentences are highlighted. */
  stances: readonly Stance[];
}

/** The terms of the pages of a site, now and as they change. */
export interface TermsOfSite {
  now(): Promise<PageTerms>;
  /** Calls back when something was changed that a report or its highlights may depend on. Returns what ends that. */
  watch(onChange: () => void): () => void;
}

/** Whether pages of a site are to be left alone. The whole of it: every way to a page asks here. */
export async function whyOff(site: string | null): Promise<Off | null> {
  return (await termsNow(site)).off;
}

/** The terms for a site; for a page that has none, those that hold everywhere. */
export function termsOfSite(site: string | null): TermsOfSite {
  return {
    now: () => termsNow(site),
    watch(onChange) {
      const listener = (changes: Record<string, unknown>, area: string) => {
        if (area === 'local' && Object.keys(changes).some((key) => concerns(key, site))) onChange();
      };
      browser.storage.onChanged.addListener(listener);
      return () => {
        if (isConnected()) browser.storage.onChanged.removeListener(listener);
      };
    },
  };
}

async function termsNow(site: string | null): Promise<PageTerms> {
  const [settings, rule] = await Promise.all([loadSettings(), site === null ? null : siteRule(site)]);
  return { off: settings.paused ? 'paused' : rule === 'never' ? 'off-here' : null, stances: settings.stances };
}

function concerns(key: string, site: string | null): boolean {
  return key === SETTINGS_KEY || key.startsWith(HIDDEN_PREFIX) || key === `${SITE_PREFIX}${site}`;
}
