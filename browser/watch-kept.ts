import { browser } from 'wxt/browser';

/** Calls back whenever anything that is kept changes. Returns what ends that. */
export function watchKept(onChange: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
