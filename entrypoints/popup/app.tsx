import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PopupView, type PopupViewProps } from '@/components/PopupView';
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
    // The frame callback runs before its frame is painted, a timer set in it after.
    requestAnimationFrame(() => setTimeout(() => performance.mark(SHOWN)));
  }, [state.state]);
  return (
    <PopupView
      state={state}
      now={dayOf(new Date())}
      selected={state.state === 'ready' ? state.selected : null}
      callbacks={{
        onRetry: () => page.current?.retry(),
        onShowClaim: (id) => void page.current?.showClaim(id),
        onToggleHighlights: (on) => void page.current?.setHighlights(on),
        onCopy: (text) => void navigator.clipboard.writeText(text),
      }}
    />
  );
}
