import { browser } from 'wxt/browser';

/** A keyboard command of ours and its keys; no keys where the reader or another extension took them. */
export interface Shortcut {
  name: string;
  keys: string;
}

/** The commands and their keys as they are set now. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.flatMap(({ name, shortcut }) => (name === undefined ? [] : [{ name, keys: shortcut ?? '' }]));
}

/** The keys that open the popup as the reader has them now; `null` where there are none. */
export async function popupKey(): Promise<string | null> {
  return (await shortcuts()).find(({ name }) => name === '_execute_action')?.keys || null;
}

/** Opens the browser's own page for shortcuts. False where an extension may not open it. */
export async function openShortcutSettings(): Promise<boolean> {
  // Firefox has a call for it and lets nobody open the address; Chrome has an address and no call.
  const { openShortcutSettings: open } = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  try {
    if (open !== undefined) await open.call(browser.commands);
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
