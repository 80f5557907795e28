import { type Browser, browser } from 'wxt/browser';

/** Who may stand behind a message: a page or worker of ours, or the reader in the top frame of a tab. */
export type Sender = { kind: 'own' } | { kind: 'reader'; tabId: number; url: string };
export type SenderKind = Sender['kind'];

/**
 * Tells who sent a message from what the browser vouches for, never from the message. `null` for everybody else: another
 * extension, a web page, a frame inside a page.
 */
export function whoSent(sender: Browser.runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  const home = browser.runtime.getURL('');
  // A page of ours that lies in a tab has a tab too, so the address decides. The worker may have no address at all.
  if (sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(home)) return { kind: 'own' };
  if (sender.tab?.id === undefined || sender.url === undefined || sender.frameId !== 0) return null;
  return { kind: 'reader', tabId: sender.tab.id, url: sender.url };
}
