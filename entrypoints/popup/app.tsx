import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterPaint } from '@/components/after-paint';
import { type PopupCallbacks, PopupView, type PopupViewProps } from '@/components/PopupView';
import { followPage, type PageOfTab } from './page-of-tab';

/** Set in the popup's own timeline once something final has been painted: what the speed of the popup is measured by. */
const SHOWN = 'sidelight:shown';

const dayOf = (date: Date) => date.toLocaleDateString('sv-SE');

/** Holds what the popup shows; all else is views. `tabId` `null`: the tab in front. */
export function App({ tabId }: { tabId: number | null }) {
  const [state, setState] = useState<PopupViewProps['state']>({ state: 'opening' });
  // Not after the first paint: the page is asked while the popup is being painted.
  const page = useRef<PageOfTab | null>(null);
  useLayoutEffect(() => {
    const followed = followPage(tabId, setState);
    page.current = followed;
    return () => followed.close();
  }, [tabId]);
  useLayoutEffect(() => {
    if (state.state === 'opening' || state.state === 'reading') return;
    return afterPaint(() => performance.mark(SHOWN));
  }, [state.state]);
  // The same ones throughout, so that a change of the switch draws the switch and not the whole report again.
  const callbacks = useMemo<PopupCallbacks>(
    () => ({
      onRetry: () => page.current?.retry(),
      onShowClaim: (id) => void page.current?.showClaim(id),
      onStep: async (direction) => (await page.current?.stepTo(direction)) ?? null,
      onToggleHighlights: (on) => void page.current?.setHighlights(on),
      onCopy: (text) => void navigator.clipboard.writeText(text),
    }),
    [],
  );
  return (
    <PopupView
      state={state}
      now={dayOf(new Date())}
      selected={state.state === 'ready' ? state.selected : null}
      callbacks={callbacks}
    />
  );
}
