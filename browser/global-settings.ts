import { readSettings, SETTINGS_VERSION, type Settings } from '@/core/settings';
import { SETTINGS_KEY } from './kept-keys';
import { isConnected } from './messages';
import type { Remembered } from './settings';
import * as storage from './storage';

const ITEM = `local:${SETTINGS_KEY}` as const;

/** The settings of this reader; the default for each that is missing or broken, and for all where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await storage.getItem<unknown>(ITEM).catch(() => null));
}

/** Two changes in quick succession must not both begin from what was there before the first. */
let last: Promise<unknown> = Promise.resolve();

/** Stores a change and says whether that went well. What is stored under other names, as by a newer version, stays. Never throws. */
export function changeSettings(change: Partial<Settings>): Promise<Exclude<Remembered, 'forgotten'>> {
  const next = last.then(async () => {
    try {
      const stored = await storage.getItem<unknown>(ITEM);
      const others = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
      await storage.setItem(ITEM, { ...others, ...readSettings(stored), ...change, version: SETTINGS_VERSION });
      return 'stored';
    } catch {
      return 'failed';
    }
  });
  last = next;
  return next;
}

/** Calls back with the settings whenever they change, wherever that was. Returns what ends it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const end = storage.watch<unknown>(ITEM, (value) => onChange(readSettings(value)));
  return () => {
    if (isConnected()) end();
  };
}
