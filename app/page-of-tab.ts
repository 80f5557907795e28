import { TO_POPUP } from '@/browser/message-table';
import { AskError, askBackground, askReader, handleMessages } from '@/browser/messages';
import { type PlaceStore, placeStore } from '@/browser/place';
import type { Direction, Position } from '@/browser/protocol';
import { type FrontTab, frontTab, startReader } from '@/browser/tabs';
import { type Place, readPlace } from '@/components/place';
import type { UnreadState } from '@/components/UnreadView';
import type { PageState } from '@/core/page-state';

/** Longest silence of a page, in ms, before the popup says so: twice what the heaviest page within the reader's budget took. */
const PATIENCE = 8_000;

/** The page of the tab that a popup or panel stands over. */
export interface PageOfTab {
  /** Reads the page, once more if it has been read. */
  retry(): void;
  /** Looks what has become of the page, without reading it. */
  look(): void;
  /** Asks for the state of a report again, without another reading: something that it depends on has changed. */
  refresh(): Promise<void>;
  /** Scrolls the page to a finding's sentence; where the page has it no more, the state then names it as unplaced. */
  showClaim(id: string): Promise<void>;
  /** Goes to the next or previous sentence in the page; where the page has none of them any more, the state then names them as unplaced. */
  stepTo(direction: Direction): Promise<Position | null>;
  setHighlights(on: boolean): Promise<void>;
  /** Stops waiting for the page, and the page's reading with it. */
  cancel(): void;
  /** Remembers where in the report the reader is, for this tab and address; of a private window nothing. */
  keepPlace(place: Place): void;
  close(): void;
}

/** What is shown of a page: its state, that nobody has read it yet, or that the reader gave up waiting. */
export type Shown = PageState | UnreadState | { state: 'cancelled'; url: string };

/** What is known of the tab beside its page. */
export interface TabFacts {
  isPrivate: boolean;
  /** Where the reader left the report on this address, or `null`. */
  place: Place | null;
}

/**
 * Follows the page of a tab; `show` gets every state in turn. `read` puts the reader into the tab at once; without it a page that nobody reads
 * is shown as unread. A page that keeps silent is shown as failed after `PATIENCE`, and as what it is should it answer yet.
 */
export function followPage(tabId: number | null, read: boolean, show: (state: Shown, facts: TabFacts) => void): PageOfTab {
  let tab: FrontTab | null = null;
  let last: Shown | null = null;
  let places: PlaceStore | null = null;
  let kept: Place | null = null;
  let visits = 0;
  let visiting = false;

  const put = (state: Shown) => {
    last = state;
    const place = state.state === 'ready' && state.url === tab?.url ? kept : null;
    show(state, { isPrivate: tab?.isPrivate === true, place });
  };

  async function loadPlace({ id, isPrivate, url }: FrontTab): Promise<void> {
    places ??= placeStore(id, isPrivate);
    kept = readPlace(await places.load(url));
  }

  async function visit(ask: (id: number) => Promise<PageState>): Promise<void> {
    visits += 1;
    const mine = visits;
    const putMine = (state: PageState) => {
      if (mine === visits) put(state);
    };
    visiting = true;
    putMine({ state: 'reading', url: tab?.url ?? '' });
    const silence = setTimeout(() => putMine(failed('The page does not answer. It may be busy.')), PATIENCE);
    try {
      tab ??= await frontTab(tabId);
      if (tab === null) return putMine(failed('There is no such tab any more.'));
      const [why] = await Promise.all([startReader(tab), loadPlace(tab)]);
      if (why !== null) return putMine({ state: 'not-an-article', why, url: tab.url, title: tab.title });
      putMine(await ask(tab.id));
    } catch (error) {
      putMine(failed(reasonOf(error)));
    } finally {
      clearTimeout(silence);
      if (mine === visits) visiting = false;
    }
  }

  /** What the reader in the tab says, if one runs there. */
  async function look(): Promise<void> {
    if (visiting) return;
    visits += 1;
    const mine = visits;
    const now = await frontTab(tabId);
    if (mine !== visits) return;
    const moved = now?.url !== tab?.url;
    tab = now;
    if (now === null) return put(failed('There is no such tab any more.'));
    try {
      if (moved) await loadPlace(now);
      const state = await askReader(now.id, 'pageState', { wait: false });
      if (mine === visits) put(state);
      if (state.state !== 'reading') return;
      const settled = await askReader(now.id, 'pageState', { wait: true });
      if (mine === visits) put(settled);
    } catch (error) {
      if (mine !== visits) return;
      const nobody = error instanceof AskError && error.failure === 'unreachable';
      put(nobody ? { state: 'unread', url: now.url, open: now.url !== '' } : failed(reasonOf(error)));
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
  const end = handleMessages('popup', TO_POPUP, {
    pageStateChanged({ state }, sender) {
      if (sender.kind !== 'reader' || sender.tabId !== tab?.id) return null;
      const begins = state.state === 'reading';
      if (last?.state === 'cancelled' && last.url === state.url) {
        // Given up before the page had time to begin: what begins now is stopped too.
        if (begins) stopReading(tab.id);
        return null;
      }
      // A reader that somebody has just started says no more by itself than that it reads.
      if (begins && !visiting && last?.state !== 'ready') void look();
      else if (!(begins && visiting)) put(state);
      return null;
    },
  });

  // The background wakes and loads while the page is being read. Should that fail, the comparison says so.
  askBackground('expectArticle', null).catch(() => null);
  if (read) void visit((id) => askReader(id, 'pageState', { wait: true }));
  else void look();
  return {
    retry() {
      const known = last?.state !== 'unread';
      void visit((id) => (known ? askReader(id, 'readAgain', null) : askReader(id, 'pageState', { wait: true })));
    },
    look: () => void look(),
    async refresh() {
      if (last?.state !== 'ready') return;
      await orFail(async (tabId) => put(await askReader(tabId, 'pageState', { wait: true })));
    },
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
    cancel() {
      visits += 1;
      visiting = false;
      put({ state: 'cancelled', url: tab?.url ?? '' });
      if (tab !== null) stopReading(tab.id);
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

function stopReading(tabId: number): void {
  askReader(tabId, 'stopReading', null).catch(() => null);
}

function reasonOf(error: unknown): string {
  return error instanceof AskError ? `${error.failure}: ${error.message}` : String(error);
}
