import * as storage from './storage';

/** Where the reader is in the report of one tab, kept while the browser runs and only for the address that the tab then shows. */
export interface PlaceStore {
  /** What was kept for this address, whatever it is; `null` when there is nothing or it cannot be read. */
  load(address: string): Promise<unknown>;
  /** Keeps it in the place of what was kept for the tab. A store that is full or closed loses the place and nothing else. */
  keep(address: string, place: unknown): Promise<void>;
}

/** Of a private window nothing is kept, though this store is emptied with the browser. */
const FORGETFUL: PlaceStore = { load: async () => null, keep: async () => {} };

/** The store of a tab; one that forgets at once in a private window. */
export function placeStore(tabId: number, privateWindow: boolean): PlaceStore {
  if (privateWindow) return FORGETFUL;
  const key = `session:place:${tabId}` as const;
  return {
    async load(address) {
      const kept = await storage.getItem<{ address?: unknown; place?: unknown }>(key).catch(() => null);
      return typeof kept === 'object' && kept?.address === address ? (kept.place ?? null) : null;
    },
    keep: (address, place) => storage.setItem(key, { address, place }).catch(() => {}),
  };
}

/** Forgets a tab that was closed. */
export async function forgetPlace(tabId: number): Promise<void> {
  await storage.removeItem(`session:place:${tabId}`).catch(() => {});
}
