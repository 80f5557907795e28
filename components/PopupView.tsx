import type { JSX } from 'preact';
import type { PageState } from '@/core/page-state';
import type { SelectionState } from '@/core/selection-state';
import { direction, locale } from '@/locales';
import { Brand } from './Brand';
import type { Step } from './HighlightSteps';
import { FailedView, NotArticleView } from './Notice';
import styles from './PopupView.module.css';
import { ReadingView } from './ReadingView';
import { ReportView } from './ReportView';
import { NoSelectionView, SelectionView } from './SelectionView';
import { type UnreadState, UnreadView } from './UnreadView';

/** What the reader can ask for. */
export interface PopupCallbacks {
  onToggleHighlights(on: boolean): void;
  /** Scroll the page to a finding's sentence. */
  onShowClaim(findingId: string): void;
  /** Go to the next or previous sentence in the page; without it there are no such buttons. */
  onStep?: Step;
  /** Read and compare the page again. */
  onRetry(): void;
  /** Open the panel beside the page; without it there is no such button. Called within the click. */
  onOpenPanel?(): void;
  /** Leave the report on selected words for that on the whole page. */
  onReadPage?(): void;
  /** Put a text on the clipboard; without it no copy button is shown. */
  onCopy?(text: string): void;
}

export interface PopupViewProps {
  /** `opening`: the popup has not yet heard from the page. `unread`: nobody has read this tab; `open` says whether the browser lets us. */
  state: PageState | { state: 'opening' } | UnreadState | SelectionState;
  /** The keys that open the popup. */
  popupKey?: string | null;
  /** Today, `YYYY-MM-DD`: what the corpus's age is told against when the article has no date. */
  now: string;
  callbacks: PopupCallbacks;
  /** The finding to scroll to and mark, or `null`. */
  selected: string | null;
}

/** The whole popup, for every state the page can be in. */
export function PopupView({ state, now, callbacks, selected, popupKey }: PopupViewProps): JSX.Element {
  return (
    <main class={styles.popup} lang={locale()} dir={direction()} data-state={state.state}>
      <Brand onOpenPanel={callbacks.onOpenPanel} />
      <Body state={state} now={now} callbacks={callbacks} selected={selected} popupKey={popupKey} />
    </main>
  );
}

function Body({ state, now, callbacks, selected, popupKey = null }: PopupViewProps): JSX.Element {
  switch (state.state) {
    case 'opening':
    case 'reading':
      return <ReadingView />;
    case 'unread':
      return <UnreadView state={state} popupKey={popupKey} onRead={callbacks.onRetry} />;
    case 'selection':
      return <SelectionView state={state} now={now} callbacks={callbacks} />;
    case 'no-selection':
      return <NoSelectionView state={state} onReadPage={callbacks.onReadPage} />;
    case 'not-an-article':
      return <NotArticleView state={state} onRetry={callbacks.onRetry} />;
    case 'failed':
      return <FailedView state={state} callbacks={callbacks} />;
    case 'ready':
      return <ReportView state={state} now={now} callbacks={callbacks} selected={selected} />;
  }
}
