import type { DrivenBrowser } from '../drive';

/** Name of the pictures with a full store. */
export const FULL = 'storage-full';

/** Name of the entry that fills the store. */
const FILLER = 'filler';

/** Fills what Chromium gives an extension to the last byte, so that nothing more can be stored, and empties it after `act`. */
export async function withFullStorage({ inBackground }: DrivenBrowser, act: () => Promise<void>): Promise<void> {
  await inBackground(`chrome.storage.local.getBytesInUse(null).then((used) => {
    // An entry weighs its name and its value as JSON, with the quotation marks.
    const left = chrome.storage.local.QUOTA_BYTES - used - '${FILLER}'.length - 2;
    return chrome.storage.local.set({ ${FILLER}: 'x'.repeat(left) });
  })`);
  try {
    await act();
  } finally {
    await inBackground(`chrome.storage.local.remove('${FILLER}')`);
  }
}
