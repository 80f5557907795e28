import { browser } from 'wxt/browser';

/** As far as the two browsers differ here. */
interface PanelApis {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * What opens the panel beside the page, or `null` where the browser has none. Both browsers open it only within the reader's click, so the
 * function is made ready before and must be called in the click itself, with nothing awaited first. It answers whether the panel opened.
 */
export async function panelOpener(): Promise<(() => Promise<boolean>) | null> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  const opened = (opening: Promise<void>) =>
    opening.then(
      () => true,
      () => false,
    );
  if (sidebarAction !== undefined) return () => opened(sidebarAction.open());
  const windowId = (await browser.windows.getCurrent().catch(() => null))?.id;
  if (sidePanel === undefined || windowId === undefined) return null;
  return () => opened(sidePanel.open({ windowId }));
}
