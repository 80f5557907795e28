import { type Browser, browser } from 'wxt/browser';

/** A name in one of the extension's stores. */
export type StorageKey = `${'local' | 'session'}:${string}`;

// The extension's stores, by keys that name the store. What fails or is full rejects; nothing is kept in between.

/** The value under a key, `null` where there is none. It is what was stored: check it before use. */
export async function getItem<T>(key: StorageKey): Promise<T | null> {
  const [area, name] = split(key);
  return ((await browser.storage[area].get(name))[name] as T | undefined) ?? null;
}

export async function setItem<T>(key: StorageKey, value: T): Promise<void> {
  const [area, name] = split(key);
  await browser.storage[area].set({ [name]: value });
}

export async function removeItem(key: StorageKey): Promise<void> {
  const [area, name] = split(key);
  await browser.storage[area].remove(name);
}

/** Calls back with each new value, `null` when it is gone, from whichever page it comes. Returns what ends that. */
export function watch<T>(key: StorageKey, onChange: (value: T | null) => void): () => void {
  const [area, name] = split(key);
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    const change = changes[name];
    if (change !== undefined) onChange((change.newValue as T | undefined) ?? null);
  };
  browser.storage[area].onChanged.addListener(listener);
  return () => browser.storage[area].onChanged.removeListener(listener);
}

function split(key: StorageKey): ['local' | 'session', string] {
  const at = key.indexOf(':');
  return [key.startsWith('session:') ? 'session' : 'local', key.slice(at + 1)];
}
