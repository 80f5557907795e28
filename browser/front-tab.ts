import { browser } from 'wxt/browser';

/**
 * Calls back with the number of the tab in front of this window: at once, when another comes in front, and when the tab shows another page.
 * `null` where there is none. Returns what ends that.
 */
export function watchFrontTab(onChange: (tabId: number | null) => void): () => void {
  let windowId: number | null = null;
  let front: number | null = null;
  let ended = false;

  const come = (tabId: number | null) => {
    front = tabId;
    onChange(tabId);
  };
  const onActivated = (active: { tabId: number; windowId: number }) => {
    if (active.windowId === windowId) come(active.tabId);
  };
  // Without a grant for the site the browser tells no address, but it tells that something was loaded.
  const onUpdated = (tabId: number, { status }: { status?: string }) => {
    if (tabId === front && status !== undefined) come(tabId);
  };

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.query({ active: true, currentWindow: true }).then(
    ([tab]) => {
      if (ended) return;
      windowId = tab?.windowId ?? null;
      come(tab?.id ?? null);
    },
    () => come(null),
  );
  return () => {
    ended = true;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
