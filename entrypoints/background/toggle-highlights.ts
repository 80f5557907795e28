import { browser } from 'wxt/browser';
import { askReader } from '@/browser/messages';
import { frontTab, startReader } from '@/browser/tabs';

/** Turns the highlights of the tab in front on or off. Where there is nothing to highlight, the popup opens and says why. */
export async function toggleHighlights(): Promise<void> {
  const tab = await frontTab(null);
  if (tab === null) return;
  try {
    if ((await startReader(tab)) === null) {
      const page = await askReader(tab.id, 'pageState', { wait: true });
      if (page.state === 'ready' && page.highlights.supported) {
        await askReader(tab.id, 'setHighlights', { on: !page.highlights.on });
        return;
      }
    }
  } catch {
    // The popup asks again by itself and tells what went wrong.
  }
  await browser.action.openPopup().catch(() => {});
}
