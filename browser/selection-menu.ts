import { type Browser, browser } from 'wxt/browser';

/** What the reader chose to have compared, and where. */
export interface ChosenSelection {
  text: string;
  url: string;
  title: string;
}

const ITEM = 'compare-selection';

type Menus = typeof browser.contextMenus;

/** Firefox has its own name for it; the one that both know asks for another permission there. */
function menus(): Menus {
  return (browser as unknown as { menus?: Menus }).menus ?? browser.contextMenus;
}

/**
 * Offers `label` in the menu over selected words of any page, and calls back when it is chosen. To be called while the background starts. The
 * callback runs within the reader's click, up to its first wait.
 */
export function offerSelectionMenu(label: () => Promise<string>, onChoose: (selection: ChosenSelection) => void): void {
  const offer = async () => {
    const title = await label();
    await menus().removeAll();
    menus().create({ id: ITEM, title, contexts: ['selection'] });
  };
  // Both browsers keep the entry while the background sleeps; the language may have changed since the last start.
  browser.runtime.onInstalled.addListener(() => void offer());
  browser.runtime.onStartup.addListener(() => void offer());
  menus().onClicked.addListener((info: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab) => {
    if (info.menuItemId !== ITEM) return;
    onChoose({ text: info.selectionText ?? '', url: info.frameUrl ?? info.pageUrl ?? tab?.url ?? '', title: tab?.title ?? '' });
  });
}
