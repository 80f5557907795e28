import { AskError, askBackground, messageOf } from '@/browser/messages';
import type { TermsOfSite } from '@/browser/page-terms';
import type { HighlightSetting } from '@/browser/settings';
import type { Article, WhyNot } from '@/core/article';
import type { Direction, Position } from '@/core/card-text';
import type { HighlightState, PageState } from '@/core/page-state';
import type { Report } from '@/core/report-types';
import { highlightsSupported } from '@/page/highlights';
import { type Reading, readArticle } from '@/page/read-article';
import type { TextMap } from '@/page/text-map';
import { pageSettled, watchRoute } from '@/page/watch-route';
import { type DrawnClaims, drawnClaims } from './drawn-claims';
import { isReplacedSoon, readReplaced } from './read-replaced';

/** Why there is no report after the reader of the page gave up waiting. */
const STOPPED = 'stopped by the reader';

/** One page as its reader sees it: what was read, what was found, what is drawn. Lives as long as the document. */
export interface PageSession {
  /** The state now, or once it is settled. Hands out a clicked claim once. */
  pageState(wait: boolean): Promise<PageState>;
  readAgain(): Promise<PageState>;
  /** Drops the reading in progress; the next one who asks starts another. */
  stopReading(): null;
  /** Answers whether the sentence could be found. */
  showClaim(id: string): Promise<boolean>;
  /** Answers where the sentence gone to stands among all; `null` where there is none. */
  stepTo(direction: Direction, card: boolean): Promise<Position | null>;
  setHighlights(on: boolean): Promise<HighlightState>;
  /** Highlights or a card are in the page at this moment. */
  drawing(): boolean;
  /** Leaves no trace in the page and follows it no more. */
  close(): void;
}

/** An article that was read and compared. */
interface Compared {
  article: Article;
  map: TextMap;
  report: Report;
  drawn: DrawnClaims;
}

/** Starts reading at once where the terms let it; `changed` hears of every state that the page came to by itself. */
export function openSession(
  page: Window,
  setting: HighlightSetting,
  termsOfPage: TermsOfSite,
  changed: (state: PageState) => void,
): PageSession {
  const { document } = page;
  let address = page.location.href;
  let state: PageState = { state: 'reading', url: address };
  /** The text last read, to know an article that has not been replaced yet from the next one. */
  let text: string | null = null;
  /** Where that text stood; `null` where the page was no article. */
  let blocks: TextMap['blocks'] | null = null;
  let result: Compared | null = null;
  let terms = termsOfPage.now();
  let selected: string | null = null;
  let wanted = false;
  let unsaved = false;
  let stopped = false;
  /** Something that the report depends on has changed since. */
  let outdated = false;
  /** Counts the readings: one that is not the newest any more has nothing to say. */
  let newest = 0;
  // Asked while the page is read and compared; wanted when there is something to draw.
  const remembered = setting.isOn().then((on) => {
    wanted ||= on;
  });
  let settled = start(async () => {
    await pageSettled(document);
    // In a task of its own: together with the start of this script it would hold the page's thread for too long.
    await new Promise((resolve) => setTimeout(resolve));
    return readNow();
  });

  const onShow = (event: PageTransitionEvent) => {
    // Back from the browser's page cache; the badge went with the navigation.
    if (event.persisted) settled = start(readNow);
  };
  page.addEventListener('pageshow', onShow);
  const onVisible = () => void (document.visibilityState === 'visible' && compareAgain());
  document.addEventListener('visibilitychange', onVisible);
  const endings = [
    watchRoute(page, (next) => void followRoute(next)),
    setting.watch(followSetting),
    termsOfPage.watch(() => void followTerms()),
    () => page.removeEventListener('pageshow', onShow),
    () => document.removeEventListener('visibilitychange', onVisible),
  ];

  function readNow(): Reading {
    return readArticle(document, address);
  }

  /** Forgets what was known, reads and compares. Resolves with the newest state, also when another reading has overtaken this one. */
  async function start(read: () => Reading | Promise<Reading>): Promise<PageState> {
    newest += 1;
    const mine = newest;
    const overtaken = () => mine !== newest;
    stopped = false;
    forget();
    state = { state: 'reading', url: address };
    let next: PageState;
    try {
      const { off } = await terms;
      const reading: Reading = off === null ? await read() : { why: off, read: null };
      if (overtaken()) return settled;
      text = 'why' in reading ? null : reading.article.text;
      blocks = 'why' in reading ? null : reading.map.blocks;
      next = 'why' in reading ? notAnArticle(reading.why) : await compare(reading, overtaken);
    } catch (error) {
      next = { state: 'failed', url: address, reason: reasonOf(error) };
    }
    if (overtaken()) return settled;
    state = next;
    void followReplacement(() => !overtaken());
    return next;
  }

  /** A page that was read while it was still being drawn is read again. */
  async function followReplacement(current: () => boolean): Promise<void> {
    if ((await terms).off !== null) return;
    if (!(await isReplacedSoon(document, () => textIsGone(), current))) return;
    settled = start(readNow);
    await announce();
  }

  /** Tells of the reading that has begun, and of its end unless another has begun by then. */
  async function announce(): Promise<void> {
    const mine = newest;
    changed(state);
    const reached = await settled;
    if (mine === newest) changed(reached);
  }

  /** What was read stands in the page no more; for a page that was no article: it is one now. */
  function textIsGone(): boolean {
    if (blocks === null) return 'article' in readNow();
    return blocks.filter(({ element }) => !element.isConnected).length * 2 > blocks.length;
  }

  function notAnArticle(why: WhyNot): PageState {
    return { state: 'not-an-article', why, url: address, title: document.title };
  }

  async function compare({ article, map }: Pick<Compared, 'article' | 'map'>, overtaken: () => boolean): Promise<PageState> {
    const report = await askBackground('compareArticle', { article });
    await remembered;
    const { stances } = await terms;
    if (overtaken()) {
      if (stopped) askBackground('articleGone', { url: address }).catch(() => null);
      return state;
    }
    result?.drawn.clear();
    const drawn = drawnClaims(document, report, map, stances, onClick);
    result = { article, map, report, drawn };
    if (wanted) drawn.draw();
    return readyState(result);
  }

  function readyState({ report, drawn }: Pick<Compared, 'report' | 'drawn'>): PageState {
    return { state: 'ready', url: address, report, highlights: { ...drawn.state(), unsaved }, selected };
  }

  function forget(): void {
    result?.drawn.clear();
    result = null;
    selected = null;
  }

  function onClick(id: string): void {
    selected = id;
    if (result) changed(readyState(result));
  }

  async function followRoute(next: string): Promise<void> {
    const [left, before] = [address, text];
    address = next;
    settled = start(() => readReplaced(document, next, before, () => address === next));
    askBackground('articleGone', { url: left }).catch(() => null);
    await announce();
  }

  function followSetting(on: boolean): void {
    wanted = on;
    unsaved = false;
    if (result === null || result.drawn.state().on === on) return;
    draw(on);
    changed(readyState(result));
  }

  /** The reader changed what may be read, what is shown or what is drawn. What is out of sight is brought up to date when it is seen. */
  async function followTerms(): Promise<void> {
    // At once: who asks for the state meanwhile gets the new one.
    outdated = true;
    const before = await terms;
    terms = termsOfPage.now();
    const { off } = await terms;
    if (off !== before.off) {
      outdated = false;
      if (off !== null) askBackground('articleGone', { url: address }).catch(() => null);
      settled = start(readNow);
      await announce();
      return;
    }
    if (document.visibilityState === 'visible') await compareAgain();
  }

  /** Compares what was read once more, without reading it again. */
  async function compareAgain(): Promise<void> {
    if (!outdated) return;
    outdated = false;
    if (state.state === 'reading') {
      settled = start(readNow);
      await announce();
      return;
    }
    if (result === null) return;
    newest += 1;
    const mine = newest;
    const before = state;
    settled = compare(result, () => mine !== newest).catch(() => before);
    const next = await settled;
    if (mine !== newest) return;
    state = next;
    changed(next);
  }

  function draw(on: boolean): void {
    if (on) result?.drawn.draw();
    else result?.drawn.clear();
  }

  async function currentState(): Promise<PageState> {
    await compareAgain();
    const now = await settled;
    if (now.state !== 'ready' || result === null) return now;
    const answer = readyState(result);
    selected = null;
    return answer;
  }

  return {
    pageState(wait) {
      // What was no article a moment ago may have loaded since; reading it again costs a few milliseconds.
      if (state.state === 'not-an-article' || state.state === 'failed') settled = start(readNow);
      return wait || state.state !== 'reading' ? currentState() : Promise.resolve(state);
    },
    readAgain() {
      settled = start(readNow);
      return currentState();
    },
    stopReading() {
      if (state.state !== 'reading') return null;
      newest += 1;
      state = { state: 'failed', url: address, reason: STOPPED };
      settled = Promise.resolve(state);
      // A comparison that is under way may yet count its conflicts on the badge.
      stopped = true;
      return null;
    },
    async showClaim(id) {
      await settled;
      return result?.drawn.show(id) ?? false;
    },
    async stepTo(direction, card) {
      await settled;
      return result?.drawn.stepTo(direction, card) ?? null;
    },
    async setHighlights(on) {
      await settled;
      wanted = on;
      // Drawn first: a store that fails takes nothing from the screen.
      draw(on);
      unsaved = (await setting.remember(on)) === 'failed';
      const drawn = result?.drawn.state() ?? { on: false, placed: 0, unplaced: [], supported: highlightsSupported(document) };
      return { ...drawn, unsaved };
    },
    drawing: () => result?.drawn.inPage() === true,
    close() {
      newest += 1;
      forget();
      for (const end of endings) end();
    },
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof AskError) return `${error.failure}: ${error.message}`;
  return messageOf(error);
}
