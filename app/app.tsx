import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { extensionVersion, issuesAddress } from '@/browser/about';
import { watchFrontTab } from '@/browser/front-tab';
import { popupKey } from '@/browser/shortcuts';
import { panelOpener } from '@/browser/side-panel';
import { afterPaint } from '@/components/after-paint';
import { type About, type PopupCallbacks, PopupView } from '@/components/PopupView';
import { FOOT } from '@/components/parts';
import { SiteMenu } from '@/components/SiteMenu';
import { useHiding } from './hidden';
import { useNews } from './news';
import { followPage, type PageOfTab, type Shown, type TabFacts } from './page-of-tab';
import { useSelection } from './selection';
import { useSiteMenu } from './site-menu';

/** Set in the popup's own timeline once something final has been painted: what the speed of the popup is measured by. */
const SHOWN = 'sidelight:shown';

const dayOf = (date: Date) => date.toLocaleDateString('sv-SE');

const OPENING = { state: { state: 'opening' }, facts: { isPrivate: false, place: null } } as const;
const ORDINARY: About = { version: extensionVersion(), issues: issuesAddress(), privateWindow: false };
const PRIVATE: About = { ...ORDINARY, privateWindow: true };

const closeWindow = () => window.close();
const stay = () => {};

interface AppProps {
  /**
   * `popup`: over the tab in front, or over the given one, which it reads at once. `panel`: beside whatever tab is in front of its window, which
   * it reads when asked.
   */
  surface: 'popup' | 'panel';
  tabId?: number | null;
}

/** Holds what a popup or panel shows; all else is views. */
export function App({ surface, tabId = null }: AppProps) {
  const [{ state, facts }, setShown] = useState<{ state: Shown | { state: 'opening' }; facts: TabFacts }>(OPENING);
  const { selection, leave, refresh: refreshSelection } = useSelection(surface === 'popup');
  const [key, setKey] = useState<string | null>(null);
  const [opener, setOpener] = useState<{ open(): Promise<boolean> } | null>(null);
  // Not after the first paint: the page is asked while the popup is being painted.
  const page = useRef<PageOfTab | null>(null);
  useLayoutEffect(() => {
    const show = (next: Shown, about: TabFacts) => setShown({ state: next, facts: about });
    const follow = surface === 'popup' ? followTab(tabId) : followFront();
    return follow.end;

    function followTab(id: number | null) {
      page.current = followPage(id, true, show);
      return { end: () => page.current?.close() };
    }
    function followFront() {
      let followed: number | null = null;
      const endWatch = watchFrontTab((front) => {
        if (front !== null && front === followed) return page.current?.look();
        followed = front;
        page.current?.close();
        page.current = front === null ? null : followPage(front, false, show);
      });
      return {
        end() {
          endWatch();
          page.current?.close();
        },
      };
    }
  }, [surface, tabId]);
  useEffect(() => {
    if (surface === 'panel') void popupKey().then(setKey);
    else void panelOpener().then((open) => setOpener(open && { open }));
  }, [surface]);
  useLayoutEffect(() => {
    if (state.state === 'opening' || state.state === 'reading') return;
    return afterPaint(() => performance.mark(SHOWN));
  }, [state.state]);
  const address = useAddressOf(state);
  const menu = useSiteMenu(address, facts.isPrivate, surface === 'popup' ? closeWindow : stay);
  const { onRule, onPause, privateWindow, paused, rule } = menu;
  const why = state.state === 'not-an-article' ? state.why : null;
  useEffect(() => {
    // No reader was put into the page, so none tells that it may be read again.
    if ((why === 'paused' && !paused) || (why === 'off-here' && rule !== 'never')) page.current?.retry();
  }, [paused, rule]);
  const refresh = useCallback(() => {
    void page.current?.refresh();
    refreshSelection();
  }, [refreshSelection]);
  const { last, hide, undo } = useHiding(selection ?? state, refresh);
  const news = useNews();
  const hidden = last && { text: `${last.hidden.match.source}: ${last.hidden.match.text}`, failed: last.failed, onUndo: undo };
  const Foot = FOOT.usePart(news.news !== null || hidden !== null)?.Foot ?? null;
  const hiding = useRef(hide);
  hiding.current = hide;
  const resume = useRef<(() => void) | undefined>(undefined);
  resume.current = () => (paused ? onPause(false) : onRule(null));
  // The same ones throughout, so that a change of the switch draws the switch and not the whole report again.
  const callbacks = useMemo<PopupCallbacks>(
    () => ({
      onReadPage: leave,
      onRetry: () => {
        leave();
        page.current?.retry();
      },
      onShowClaim: (id) => void page.current?.showClaim(id),
      onStep: async (direction) => (await page.current?.stepTo(direction)) ?? null,
      onToggleHighlights: (on) => void page.current?.setHighlights(on),
      ...(opener && {
        onOpenPanel: () => {
          void opener.open().then((opened) => opened && window.close());
        },
      }),
      onCopy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
      onCancel: () => page.current?.cancel(),
      onPlace: (place) => page.current?.keepPlace(place),
      onResume: privateWindow && !paused ? undefined : () => resume.current?.(),
      onHide: privateWindow ? undefined : (hidden) => hiding.current(hidden),
    }),
    [opener, privateWindow, paused, leave],
  );
  return (
    <PopupView
      state={selection ?? state}
      now={dayOf(new Date())}
      selected={state.state === 'ready' ? state.selected : null}
      callbacks={callbacks}
      popupKey={key}
      about={facts.isPrivate ? PRIVATE : ORDINARY}
      place={facts.place}
      menu={<SiteMenu {...menu} />}
      foot={Foot !== null && <Foot news={news} hidden={hidden} />}
    />
  );
}

/** The address of the page that the site menu is about: what the page last told, while it keeps silent; empty where the browser tells none. */
function useAddressOf(state: Shown | { state: 'opening' }): string {
  const address = useRef('');
  if (state.state === 'unread' || (state.state !== 'opening' && state.url !== '')) address.current = state.url;
  return address.current;
}
