import { browser } from 'wxt/browser';
import { isSiteName, SITE_RULES, type SiteEntry, type SiteRule } from '@/core/settings';
import { SITE_PREFIX } from './kept-keys';
import { inPrivateWindow } from './private-window';
import type { Remembered } from './settings';

/** What the reader decided for a site; `null` where nothing was decided or storage cannot be read. */
export async function siteRule(site: string): Promise<SiteRule | null> {
  const key = SITE_PREFIX + site;
  const stored = await browser.storage.local.get(key).catch((): Record<string, unknown> => ({}));
  return isRule(stored[key]) ? stored[key] : null;
}

/** Remembers a rule, or with `null` forgets it. Keeps nothing from a private window. Never throws. */
export async function setSiteRule(site: string, rule: SiteRule | null): Promise<Remembered> {
  if (inPrivateWindow()) return 'forgotten';
  try {
    if (rule === null) await browser.storage.local.remove(SITE_PREFIX + site);
    else await browser.storage.local.set({ [SITE_PREFIX + site]: rule });
    return 'stored';
  } catch {
    return 'failed';
  }
}

/** The rules among what is stored, by site; what is broken is left out. */
export function siteRulesIn(stored: Record<string, unknown>): SiteEntry[] {
  return Object.entries(stored)
    .flatMap(([key, rule]) => {
      const site = key.slice(SITE_PREFIX.length);
      return key.startsWith(SITE_PREFIX) && isSiteName(site) && isRule(rule) ? [{ site, rule }] : [];
    })
    .sort((a, b) => (a.site < b.site ? -1 : 1));
}

const isRule = (value: unknown): value is SiteRule => SITE_RULES.includes(value as SiteRule);
