import type { ComponentChildren, JSX } from 'preact';
import type { PageState } from '@/core/page-state';
import type { SelectionState } from '@/core/selection-state';
import { direction, locale, t } from '@/locales';
import { Brand } from './Brand';
import { HideHandler, type NotTheSame } from './HideMatch';
import type { Step } from './HighlightSteps';
import styles from './PopupView.module.css';
import { NOTICE, SELECTION, UNREAD } from './parts';
import type { Place } from './place';
import { ReadingView } from './ReadingView';
import { ReportView } from './ReportView';
import type { UnreadState } from './UnreadView';

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
  /** Put a text on the clipboard and say whether that worked; without it no copy button is shown. */
  onCopy?(text: string): Promise<boolean>;
  /** Give up reading; without it no such button is shown. */
  onCancel?(): void;
  /** Hear where in the report the reader is, so that it can be opened there again. */
  onPlace?(place: Place): void;
  /** Take back the pause, or the rule that keeps this site from being read; without it no such button is shown. */
  onResume?(): void;
  /** Hide a match for good: not the same claim. Without it that is not offered. */
  onHide?(hidden: NotTheSame): void;
}

/** What a view says of the extension itself, and of the window it stands in. */
export interface About {
  version: string;
  /** Where faults can be told in public, or `null`. */
  issues: string | null;
  /** In a private window, of which nothing is kept. */
  privateWindow: boolean;
}

const NAMELESS: About = { version: '', issues: null, privateWindow: false };

export interface PopupViewProps {
  /** `opening`: the popup has not yet heard from the page. `unread`: nobody has read this tab; `open` says whether the browser lets us. */
  state: PageState | { state: 'opening' } | { state: 'cancelled'; url: string } | UnreadState | SelectionState;
  /** The keys that open the popup. */
  popupKey?: string | null;
  /** Today, `YYYY-MM-DD`: what the corpus's age is told against when the article has no date. */
  now: string;
  callbacks: PopupCallbacks;
  /** The finding to scroll to and mark, or `null`. */
  selected: string | null;
  about?: About;
  /** Where the reader left this page's report, or `null`. */
  place?: Place | null;
  /** Stands beside our name. */
  menu?: ComponentChildren;
  /** Stands below everything. */
  foot?: ComponentChildren;
}

/** The whole popup, for every state the page can be in. */
export function PopupView({ about = NAMELESS, menu, foot, ...props }: PopupViewProps): JSX.Element {
  const body = bodyOf({ ...props, about }, useStateParts(props.state.state));
  return (
    <main class={styles.popup} lang={locale()} dir={direction()} data-state={body === null ? 'opening' : props.state.state}>
      <div class={styles.top}>
        <Brand onOpenPanel={props.callbacks.onOpenPanel} />
        {menu}
      </div>
      {about.privateWindow && <p class={styles.private}>{t('private.note')}</p>}
      <HideHandler.Provider value={props.callbacks.onHide ?? null}>
        {body ?? <ReadingView onCancel={null} />}
      </HideHandler.Provider>
      {foot}
    </main>
  );
}

const WITHOUT_REPORT: ReadonlySet<string> = new Set(['cancelled', 'not-an-article', 'failed']);

/** What some states need and the first paint does not, as far as it is loaded. */
function useStateParts(state: PopupViewProps['state']['state']) {
  return {
    selection: SELECTION.usePart(state === 'selection' || state === 'no-selection'),
    notice: NOTICE.usePart(WITHOUT_REPORT.has(state)),
    unread: UNREAD.usePart(state === 'unread'),
  };
}

/** `null` until the part that the state needs is loaded. */
function bodyOf(
  { state, now, callbacks, selected, about, place = null, popupKey = null }: PopupViewProps & { about: About },
  { selection, notice, unread }: ReturnType<typeof useStateParts>,
): JSX.Element | null {
  switch (state.state) {
    case 'opening':
    case 'reading':
      return <ReadingView onCancel={callbacks.onCancel ?? null} />;
    case 'cancelled':
      return notice && <notice.CancelledView url={state.url} onRetry={callbacks.onRetry} />;
    case 'unread':
      return unread && <unread.UnreadView state={state} popupKey={popupKey} onRead={callbacks.onRetry} />;
    case 'selection':
      return selection && <selection.SelectionView state={state} now={now} callbacks={callbacks} about={about} />;
    case 'no-selection':
      return selection && <selection.NoSelectionView state={state} onReadPage={callbacks.onReadPage} />;
    case 'not-an-article':
      return notice && <notice.NotArticleView state={state} callbacks={callbacks} />;
    case 'failed':
      return notice && <notice.FailedView state={state} callbacks={callbacks} version={about.version} />;
    case 'ready':
      return <ReportView key={state.url} {...{ state, now, callbacks, selected, about, place }} />;
  }
}
