import { browser } from 'wxt/browser';

/** Opens the page of the settings in a tab of its own. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
