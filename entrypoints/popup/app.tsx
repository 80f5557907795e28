import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { extensionVersion } from '@/browser/about';
import { afterPaint } from '@/components/after-paint';
import { NewsLine } from '@/components/NewsLine';
import { type About, type PopupCallbacks, PopupView, type PopupViewProps } from '@/components/PopupView';
import { SiteMenu } from '@/components/SiteMenu';
import { UndoBar } from '@/components/UndoBar';
import { useHiding } from './hidden';
import { useNews } from './news';
import { followPage, type PageOfTab, type TabFacts } from './page-of-tab';
import { useSiteMenu } from './site';

/** Set in the popup's own timeline once something final has been painted: what the speed of the popup is measured by. */
const SHOWN = 'sidelight:shown';

const dayOf = (date: Date) => date.toLocaleDateString('sv-SE');

const OPENING = { state: { state: 'opening' }, facts: { isPrivate: false, place: null } } as const;
const ORDINARY: About = { version: extensionVersion(), issues: __ISSUES__, privateWindow: false };
const PRIVATE: About = { ...ORDINARY, privateWindow: true };

/** Holds what the popup shows; all else is views. `tabId` `null`: the tab in front. */
export function App({ tabId }: { tabId: number | null }) {
  const [{ state, facts }, setShown] = useState<{ state: PopupViewProps['state']; facts: TabFacts }>(OPENING);
  // Not after the first paint: the page is asked while the popup is being painted.
  const page = useRef<PageOfTab | null>(null);
  useLayoutEffect(() => {
    const followed = followPage(tabId, (next, about) => setShown({ state: next, facts: about }));
    page.current = followed;
    return () => followed.close();
  }, [tabId]);
  useLayoutEffect(() => {
    if (state.state === 'opening' || state.state === 'reading') return;
    return afterPaint(() => performance.mark(SHOWN));
  }, [state.state]);
  const address = useRef('');
  if (state.state !== 'opening' && state.url !== '') address.current = state.url;
  const menu = useSiteMenu(address.current, facts.isPrivate);
  const { onRule, onPause, privateWindow, paused, rule } = menu;
  const why = state.state === 'not-an-article' ? state.why : null;
  useEffect(() => {
    // No reader was put into the page, so none tells that it may be read again.
    if ((why === 'paused' && !paused) || (why === 'off-here' && rule !== 'never')) page.current?.retry();
  }, [paused, rule]);
  const refresh = useCallback(() => void page.current?.refresh(), []);
  const { last, hide, undo } = useHiding(state, refresh);
  const news = useNews();
  const hiding = useRef(hide);
  hiding.current = hide;
  const resume = useRef<(() => void) | undefined>(undefined);
  resume.current = () => (paused ? onPause(false) : onRule(null));
  // The same ones throughout, so that a change of the switch draws the switch and not the whole report again.
  const callbacks = useMemo<PopupCallbacks>(
    () => ({
      onRetry: () => page.current?.retry(),
      onShowClaim: (id) => void page.current?.showClaim(id),
      onToggleHighlights: (on) => void page.current?.setHighlights(on),
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
    [privateWindow, paused],
  );
  return (
    <PopupView
      state={state}
      now={dayOf(new Date())}
      selected={state.state === 'ready' ? state.selected : null}
      callbacks={callbacks}
      about={facts.isPrivate ? PRIVATE : ORDINARY}
      place={facts.place}
      menu={<SiteMenu {...menu} />}
      foot={
        <>
          <NewsLine {...news} />
          {last !== null && (
            <UndoBar text={`${last.hidden.match.source}: ${last.hidden.match.text}`} failed={last.failed} onUndo={undo} />
          )}
        </>
      }
    />
  );
}
