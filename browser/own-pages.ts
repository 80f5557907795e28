import { browser } from 'wxt/browser';

/** Opens the page of the settings in a tab of its own. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the welcome page once, when the extension is first installed; an update opens nothing. For the background, at every start of it. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
