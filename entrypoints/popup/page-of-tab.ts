import { AskError, askBackground, askReader, handleMessages } from '@/browser/messages';
import { type PlaceStore, placeStore } from '@/browser/place';
import { type FrontTab, frontTab, startReader } from '@/browser/tabs';
import { type Place, readPlace } from '@/components/place';
import type { PageState } from '@/core/page-state';

/** Longest silence of a page, in ms, before the popup says so: twice what the heaviest page within the reader's budget took. */
const PATIENCE = 8_000;

/** The page of the tab that a popup stands over. */
export interface PageOfTab {
  /** Reads the page once more. */
  retry(): void;
  /** Asks for the state again, without another reading: something that the report depends on has changed. */
  refresh(): Promise<void>;
  /** Scrolls the page to a finding's sentence; where the page has it no more, the state then names it as unplaced. */
  showClaim(id: string): Promise<void>;
  setHighlights(on: boolean): Promise<void>;
  /** Stops waiting for the page, and the page's reading with it. */
  cancel(): void;
  /** Remembers where in the report the reader is, for this tab and address; of a private window nothing. */
  keepPlace(place: Place): void;
  close(): void;
}

/** What a popup shows of a page: its state, or that the reader gave up waiting. */
export type Shown = PageState | { state: 'cancelled'; url: string };

/** What is known of the tab beside its page. */
export interface TabFacts {
  isPrivate: boolean;
  /** Where the reader left the report on this address, or `null`. */
  place: Place | null;
}

/**
 * Puts the reader into the tab and follows its page; `show` gets every state in turn. A page that keeps silent is shown as failed after
 * `PATIENCE`, and as what it is should it answer yet.
 */
export function followPage(tabId: number | null, show: (state: Shown, facts: TabFacts) => void): PageOfTab {
  let tab: FrontTab | null = null;
  let last: Shown | null = null;
  let places: PlaceStore | null = null;
  let kept: Place | null = null;
  let visits = 0;

  const put = (state: Shown) => {
    last = state;
    const place = state.state === 'ready' && state.url === tab?.url ? kept : null;
    show(state, { isPrivate: tab?.isPrivate === true, place });
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
      places ??= placeStore(tab.id, tab.isPrivate);
      const [why, place] = await Promise.all([startReader(tab), places.load(tab.url)]);
      kept = readPlace(place);
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
    async refresh() {
      await orFail(async (tabId) => put(await askReader(tabId, 'pageState', { wait: true })));
    },
    async showClaim(id) {
      await orFail(async (tabId) => {
        if (!(await askReader(tabId, 'showClaim', { id }))) put(await askReader(tabId, 'pageState', { wait: true }));
      });
    },
    async setHighlights(on) {
      await orFail(async (tabId) => {
        const highlights = await askReader(tabId, 'setHighlights', { on });
        if (last?.state === 'ready') put({ ...last, highlights });
      });
    },
    cancel() {
      visits += 1;
      put({ state: 'cancelled', url: tab?.url ?? '' });
      if (tab !== null) askReader(tab.id, 'stopReading', null).catch(() => null);
    },
    keepPlace(place) {
      if (last?.state === 'ready') void places?.keep(last.url, place);
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
