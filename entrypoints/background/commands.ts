import { browser } from 'wxt/browser';
import { askReader } from '@/browser/messages';
import type { PageState } from '@/browser/protocol';
import { frontTab, startReader } from '@/browser/tabs';

type Ready = Extract<PageState, { state: 'ready' }>;

/** What the keys do in a page that has a report; each answers whether there was something to do. By the commands' names in the manifest. */
const COMMANDS: Record<string, (tabId: number, page: Ready) => Promise<boolean>> = {
  async 'toggle-highlights'(tabId, { highlights }) {
    if (!highlights.supported) return false;
    await askReader(tabId, 'setHighlights', { on: !highlights.on });
    return true;
  },
  'next-highlight': async (tabId) => (await askReader(tabId, 'stepTo', { direction: 'next', card: true })) !== null,
  'previous-highlight': async (tabId) => (await askReader(tabId, 'stepTo', { direction: 'previous', card: true })) !== null,
};

/** Does what a key asks in the tab in front. Where there is nothing to do it to, the popup opens and says why. */
export async function runCommand(name: string): Promise<void> {
  const act = COMMANDS[name];
  const tab = act === undefined ? null : await frontTab(null);
  if (act === undefined || tab === null) return;
  try {
    if ((await startReader(tab)) === null) {
      const page = await askReader(tab.id, 'pageState', { wait: true });
      if (page.state === 'ready' && (await act(tab.id, page))) return;
    }
  } catch {
    // The popup asks again by itself and tells what went wrong.
  }
  await browser.action.openPopup().catch(() => {});
}
