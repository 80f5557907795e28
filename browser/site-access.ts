import { browser } from 'wxt/browser';
import { loadSettings } from './global-settings';
import { SETTINGS_KEY, SITE_PREFIX } from './kept-keys';
import { type Remembered, siteOf } from './settings';
import { setSiteRule, siteRulesIn } from './site-rules';

/** The one registration by which the browser starts the reader on sites that are always read. */
const REGISTRATION = 'always';

/** What asking for a site came to. `refused`: the reader or the browser said no, and nothing has changed. */
export type Access = Remembered | 'refused';

/** The pages that a rule for a site covers: the host itself and its `www.` twin, under one scheme or both. Patterns carry no port. */
export function patternsOf(site: string, schemes: readonly string[] = ['https', 'http']): string[] {
  const hosts = /^[\d.]+$|^\[/.test(site) || !site.includes('.') ? [site] : [site, `www.${site}`];
  return schemes.flatMap((scheme) => hosts.map((host) => `${scheme}://${host}/*`));
}

/**
 * Asks for access to a page's site and remembers to read it always. Must be the first thing that a click does: browsers let nobody else
 * ask. The browser's question may close the popup that asked; `followAccess` then finishes in the background.
 */
export async function alwaysRead(address: string): Promise<Access> {
  const site = siteOf(address);
  if (site === null) return 'refused';
  const granted = browser.permissions.request({ origins: patternsOf(site, [new URL(address).protocol.slice(0, -1)]) });
  if (!(await granted.catch(() => false))) return 'refused';
  return setSiteRule(site, 'always');
}

/** Asks, from a click, for access to several sites at once. Answers whether it was given. */
export function askForSites(sites: readonly string[]): Promise<boolean> {
  if (sites.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins: sites.flatMap((site) => patternsOf(site)) }).catch(() => false);
}

/** Sets another rule for a site, or none, and gives back the access that only reading it always needs. */
export async function stopAlways(site: string, rule: 'never' | null): Promise<Remembered> {
  const remembered = await setSiteRule(site, rule);
  if (remembered === 'stored') await giveBack(patternsOf(site));
  return remembered;
}

/** Gives back every access that was ever granted. Answers how many sites it covered. */
export async function giveBackAll(): Promise<number> {
  const granted = await grantedOrigins();
  await giveBack(granted);
  return new Set(granted.flatMap((pattern) => siteOfPattern(pattern) ?? [])).size;
}

/**
 * Keeps rules, access and registration in step from now on: access that is granted for one site makes it one that is always read, access
 * that is withdrawn, here or in the browser's own settings, ends that. For the background, at every start of it.
 */
export function followAccess(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void allow(origins));
  browser.permissions.onRemoved.addListener(() => void reconcile());
  browser.runtime.onStartup.addListener(() => void reconcile());
  browser.runtime.onInstalled.addListener(() => void reconcile());
  browser.storage.onChanged.addListener((changes, area) => {
    const touched = Object.keys(changes).some((key) => key.startsWith(SITE_PREFIX) || key === SETTINGS_KEY);
    if (area === 'local' && touched) void reconcile();
  });
}

/** One after another: two at the same time could register what the other is about to take away. */
let last: Promise<void> = Promise.resolve();

/** Brings the registration to what the rules and the granted access allow, and ends rules whose access is gone. Never throws. */
export function reconcile(): Promise<void> {
  last = last.then(reconcileNow).catch(() => {});
  return last;
}

async function reconcileNow(): Promise<void> {
  const [stored, { paused }, registered] = await Promise.all([
    browser.storage.local.get(null),
    loadSettings(),
    browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] }),
  ]);
  const always = siteRulesIn(stored).filter(({ rule }) => rule === 'always');
  const matches: string[] = [];
  for (const { site } of always) {
    const granted: string[] = [];
    for (const pattern of patternsOf(site)) if (await isGranted(pattern)) granted.push(pattern);
    if (granted.length === 0) await setSiteRule(site, null);
    else matches.push(...granted);
  }
  if (paused || matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = { id: REGISTRATION, matches, js: ['reader.js'], runAt: 'document_idle', persistAcrossSessions: true } as const;
  const known = registered[0];
  if (known === undefined) await browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]);
  else if (known.matches?.join() !== matches.join())
    await browser.scripting.updateContentScripts([{ ...script, js: [...script.js] }]);
}

async function allow(origins: string[]): Promise<void> {
  for (const site of new Set(origins.flatMap((pattern) => siteOfPattern(pattern) ?? []))) await setSiteRule(site, 'always');
  await reconcile();
}

/** The site of a pattern for one host; `null` for one that covers many. */
function siteOfPattern(pattern: string): string | null {
  const host = /^https?:\/\/([^/*]+)\/\*$/.exec(pattern)?.[1];
  return host === undefined ? null : siteOf(`https://${host}/`);
}

async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll().catch(() => null))?.origins ?? [];
}

async function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] }).catch(() => false);
}

async function giveBack(patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns) {
    // One that the browser does not let go, or never gave, must not keep the others.
    if (await isGranted(pattern)) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  }
}
