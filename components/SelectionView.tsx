import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PageState } from '@/core/page-state';
import type { SelectionState } from '@/core/selection-state';
import { t } from '@/locales';
import { Notice } from './Notice';
import styles from './Notice.module.css';
import type { About, PopupCallbacks } from './PopupView';
import { ReportView } from './ReportView';
import { SelectionHead } from './SelectionHead';

interface SelectionViewProps {
  state: Extract<SelectionState, { state: 'selection' }>;
  now: string;
  callbacks: PopupCallbacks;
  about: About;
}

/** Nothing of a selection is drawn in the page. */
const NOT_DRAWN = { on: false, placed: 0, unplaced: [], unsaved: false, supported: false };

/** The report on words that the reader selected. */
export function SelectionView({ state, now, callbacks, about }: SelectionViewProps): JSX.Element {
  const { report, text, url } = state;
  const ready = useMemo<Extract<PageState, { state: 'ready' }>>(
    () => ({ state: 'ready', url, report, highlights: NOT_DRAWN, selected: null }),
    [url, report],
  );
  const head = <SelectionHead text={text} url={url} report={report} onReadPage={callbacks.onReadPage} />;
  return <ReportView {...{ now, callbacks, about }} state={ready} selected={null} place={null} selection={head} />;
}

interface NoSelectionViewProps {
  state: Extract<SelectionState, { state: 'no-selection' }>;
  onReadPage?: (() => void) | undefined;
}

/** Why the selected words were not compared, and what to select instead. */
export function NoSelectionView({ state, onReadPage }: NoSelectionViewProps): JSX.Element {
  return (
    <>
      <SelectionHead text={state.text} url={state.url} report={null} onReadPage={onReadPage} />
      <Notice title={t(`${state.why}.title`)}>
        <p>{t(`${state.why}.body`)}</p>
        <p class={styles.next}>{t('selection.next')}</p>
      </Notice>
    </>
  );
}
