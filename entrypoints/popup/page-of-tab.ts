import { AskError, askBackground, askReader, handleMessages } from '@/browser/messages';
import type { Direction, Position } from '@/browser/protocol';
import { type FrontTab, frontTab, startReader } from '@/browser/tabs';
import type { PageState } from '@/core/page-state';

/** Longest silence of a page, in ms, before the popup says so: twice what the heaviest page within the reader's budget took. */
const PATIENCE = 8_000;

/** The page of the tab that a popup stands over. */
export interface PageOfTab {
  /** Reads the page once more. */
  retry(): void;
  /** Scrolls the page to a finding's sentence; where the page has it no more, the state then names it as unplaced. */
  showClaim(id: string): Promise<void>;
  /** Goes to the next or previous sentence in the page; where the page has none of them any more, the state then names them as unplaced. */
  stepTo(direction: Direction): Promise<Position | null>;
  setHighlights(on: boolean): Promise<void>;
  close(): void;
}

/**
 * Puts the reader into the tab and follows its page; `show` gets every state in turn. A page that keeps silent is shown as failed after
 * `PATIENCE`, and as what it is should it answer yet.
 */
export function followPage(tabId: number | null, show: (state: PageState) => void): PageOfTab {
  let tab: FrontTab | null = null;
  let last: PageState | null = null;
  let visits = 0;

  const put = (state: PageState) => {
    last = state;
    show(state);
  };

  async function visit(ask: (id: number) => Promise<PageState>): Promise<void> {
    visits += 1;
    const mine = visits;
    const putMine = (state: PageState) => {
      if (mine === visits) put(state);
    };
    putMine({ state: 'reading', url: tab?.url ?? '' });
    const silence = setTimeout(() => putMine(failed('The page does not answer. It may be busy.')), PATIENCE);
    try {
      tab ??= await frontTab(tabId);
      if (tab === null) return putMine(failed('There is no such tab any more.'));
      const why = await startReader(tab);
      if (why !== null) return putMine({ state: 'not-an-article', why, url: tab.url, title: tab.title });
      putMine(await ask(tab.id));
    } catch (error) {
      putMine(failed(reasonOf(error)));
    } finally {
      clearTimeout(silence);
    }
  }

  async function orFail(act: (tabId: number) => Promise<void>): Promise<void> {
    if (tab === null) return;
    try {
      await act(tab.id);
    } catch (error) {
      put(failed(reasonOf(error)));
    }
  }

  const failed = (reason: string): PageState => ({ state: 'failed', url: tab?.url ?? '', reason });
  const end = handleMessages('popup', {
    pageStateChanged({ state }, sender) {
      if (sender.kind === 'reader' && sender.tabId === tab?.id) put(state);
      return null;
    },
  });

  // The background wakes and loads while the page is being read. Should that fail, the comparison says so.
  askBackground('expectArticle', null).catch(() => null);
  void visit((id) => askReader(id, 'pageState', { wait: true }));
  return {
    retry: () => void visit((id) => askReader(id, 'readAgain', null)),
    async showClaim(id) {
      await orFail(async (tabId) => {
        if (!(await askReader(tabId, 'showClaim', { id }))) put(await askReader(tabId, 'pageState', { wait: true }));
      });
    },
    async stepTo(direction) {
      let position: Position | null = null;
      await orFail(async (tabId) => {
        position = await askReader(tabId, 'stepTo', { direction, card: false });
        if (position === null) put(await askReader(tabId, 'pageState', { wait: true }));
      });
      return position;
    },
    async setHighlights(on) {
      await orFail(async (tabId) => {
        const highlights = await askReader(tabId, 'setHighlights', { on });
        if (last?.state === 'ready') put({ ...last, highlights });
      });
    },
    close() {
      visits += 1;
      end();
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof AskError ? `${error.failure}: ${error.message}` : String(error);
}
