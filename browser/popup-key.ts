import { browser } from 'wxt/browser';

/** The keys that open the popup as the reader has them now; `null` where there are none. */
export async function popupKey(): Promise<string | null> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}
