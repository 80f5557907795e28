import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { watchFrontTab } from '@/browser/front-tab';
import { askBackground } from '@/browser/messages';
import { popupKey } from '@/browser/popup-key';
import type { SelectionState } from '@/browser/protocol';
import { panelOpener } from '@/browser/side-panel';
import { afterPaint } from '@/components/after-paint';
import { type PopupCallbacks, PopupView, type PopupViewProps } from '@/components/PopupView';
import { followPage, type PageOfTab } from './page-of-tab';

/** Set in the popup's own timeline once something final has been painted: what the speed of the popup is measured by. */
const SHOWN = 'sidelight:shown';

const dayOf = (date: Date) => date.toLocaleDateString('sv-SE');

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
  const [state, setState] = useState<PopupViewProps['state']>({ state: 'opening' });
  const [selection, setSelection] = useState<SelectionState | null>(null);
  const [key, setKey] = useState<string | null>(null);
  const [opener, setOpener] = useState<{ open(): Promise<boolean> } | null>(null);
  // Not after the first paint: the page is asked while the popup is being painted.
  const page = useRef<PageOfTab | null>(null);
  useLayoutEffect(() => {
    const follow = surface === 'popup' ? followTab(tabId) : followFront();
    return follow.end;

    function followTab(id: number | null) {
      page.current = followPage(id, true, setState);
      return { end: () => page.current?.close() };
    }
    function followFront() {
      let followed: number | null = null;
      const endWatch = watchFrontTab((front) => {
        if (front !== null && front === followed) return page.current?.look();
        followed = front;
        page.current?.close();
        page.current = front === null ? null : followPage(front, false, setState);
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
    else {
      // The popup may have been opened for words that the reader selected. No answer is none.
      askBackground('takeSelection', null).then(setSelection, () => null);
      void panelOpener().then((open) => setOpener(open && { open }));
    }
  }, [surface]);
  useLayoutEffect(() => {
    if (state.state === 'opening' || state.state === 'reading') return;
    return afterPaint(() => performance.mark(SHOWN));
  }, [state.state]);
  // The same ones throughout, so that a change of the switch draws the switch and not the whole report again.
  const callbacks = useMemo<PopupCallbacks>(
    () => ({
      onReadPage: () => setSelection(null),
      onRetry: () => {
        setSelection(null);
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
      onCopy: (text) => void navigator.clipboard.writeText(text),
    }),
    [opener],
  );
  return (
    <PopupView
      state={selection ?? state}
      now={dayOf(new Date())}
      selected={state.state === 'ready' ? state.selected : null}
      callbacks={callbacks}
      popupKey={key}
    />
  );
}
