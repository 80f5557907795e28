import { resolve } from 'node:path';
import { type BrowserKind, findBrowser, type InstalledBrowser } from '../browsers';
import { openChrome } from './chrome';
import type { DrivenBrowser } from './driven';
import { openFirefox } from './firefox';

export { type DrivenBrowser, type DrivenPopup, type Look, PATIENCE, SETTLED } from './driven';

/** Where the build for a family of browsers lies. */
export const BUILDS: Record<BrowserKind, string> = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

export interface OpenOptions {
  /** Without a window; the default. */
  headless?: boolean;
  args?: string[];
  /** Folder of another build than the usual one. */
  extension?: string;
  /** Firefox only. */
  prefs?: Record<string, unknown>;
  /** The language that the browser speaks, as a BCP 47 tag; Chromium's have to be installed, see `speaksGerman`. */
  language?: string;
}

/** Opens a browser with the built extension in a fresh profile. Throws where none of this kind is installed. */
export function openBrowser(kind: BrowserKind, options: OpenOptions = {}): Promise<DrivenBrowser> {
  const installed = findBrowser(kind);
  if (installed === null) throw new Error(`There is no ${kind} on this machine.`);
  return openInstalled(installed, options);
}

/** Opens this very browser with the built extension in a fresh profile. */
export function openInstalled(
  { kind, path }: InstalledBrowser,
  { headless = true, args = [], prefs = {}, extension = BUILDS[kind], language }: OpenOptions = {},
): Promise<DrivenBrowser> {
  const launch = {
    executablePath: path,
    extension: resolve(extension),
    headless,
    args,
    prefs,
    ...(language !== undefined && { language }),
  };
  return kind === 'chrome' ? openChrome(launch) : openFirefox(launch);
}
