import type { JSX } from 'preact';
import type { Told } from '@/core/corpus/browse';
import type { Found } from '@/core/corpus/search-corpus';
import type { Measured } from '@/core/measured';
import type { HiddenMatch, Settings, SiteRule } from '@/core/settings';
import type { FileChanges, KeptData } from '@/core/settings-file';
import { direction, locale } from '@/locales';
import { t } from '@/locales/settings';
import { Brand } from '../Brand';
import { NewsLine } from '../NewsLine';
import { CorpusBrowser, type CorpusState } from './CorpusBrowser';
import { Display } from './Display';
import { HiddenMatches } from './HiddenMatches';
import styles from './options.module.css';
import { SensitivityChoice } from './Sensitivity';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';
import { type DeleteState, type ImportState, YourData } from './YourData';

/** What the reader can do here. Those that ask for access are called straight from the click. */
export interface OptionsActions {
  onSettings(change: Partial<Settings>): void;
  onRule(site: string, rule: SiteRule | null): void;
  onForgetHighlights(site: string): void;
  onForgetSite(site: string): void;
  onShowAgain(match: HiddenMatch): void;
  onSearch(query: string): void;
  onShortcuts(): void;
  onExport(): void;
  onFile(file: File): void;
  onApply(changes: FileChanges): void;
  onCancelImport(): void;
  onDelete(): void;
  onCloseNews(): void;
}

export interface OptionsProps {
  kept: KeptData;
  /** Storage could not be read: what is shown are the defaults. */
  unreadable: boolean;
  /** What updates brought to the corpus; `null` for nothing. */
  news: { since: string; documents: number; newest: string | null } | null;
  privateWindow: boolean;
  measured: Record<Settings['sensitivity'], Measured>;
  shortcuts: { name: string; keys: string }[];
  shortcutsByHand: boolean;
  corpus: CorpusState;
  query: string;
  found: Found[] | null;
  imported: ImportState;
  deleted: DeleteState;
  /** What became of the last change: said aloud and shown. */
  status: { tone: 'status' | 'alert'; text: string };
  /** The site of what a person typed or pasted; `null` when it is none. */
  siteOf(typed: string): string | null;
  actions: OptionsActions;
}

/** The settings, what is kept, and what is in the corpus: one page. */
export function OptionsView(props: OptionsProps): JSX.Element {
  const { kept, corpus, actions, status } = props;
  const told = (claimId: string): Told | null => (typeof corpus === 'object' ? corpus.shelf.told(claimId) : null);
  return (
    <main class={styles.page} lang={locale()} dir={direction()}>
      <header class={styles.head}>
        <Brand />
        <h1 class={styles.title}>{t('options.title')}</h1>
        <p class={styles.note}>{t('options.intro')}</p>
        {props.privateWindow && <p>{t('options.private')}</p>}
        <p role="alert">{props.unreadable ? t('options.unreadable') : ''}</p>
        <Contents />
        <NewsLine news={props.news} onClose={actions.onCloseNews} />
      </header>
      <SensitivityChoice
        chosen={kept.settings.sensitivity}
        measured={props.measured}
        onChoose={(sensitivity) => actions.onSettings({ sensitivity })}
      />
      <Display settings={kept.settings} onChange={actions.onSettings} />
      <Sites
        sites={kept.sites}
        highlights={kept.highlights}
        onRule={actions.onRule}
        onForgetHighlights={actions.onForgetHighlights}
        onForget={actions.onForgetSite}
        siteOf={props.siteOf}
      />
      <HiddenMatches hidden={kept.hidden} told={told} onUndo={actions.onShowAgain} />
      <Shortcuts shortcuts={props.shortcuts} byHand={props.shortcutsByHand} onChange={actions.onShortcuts} />
      <YourData
        imported={props.imported}
        deleted={props.deleted}
        onExport={actions.onExport}
        onFile={actions.onFile}
        onApply={actions.onApply}
        onCancel={actions.onCancelImport}
        onDelete={actions.onDelete}
      />
      <CorpusBrowser corpus={corpus} query={props.query} found={props.found} onSearch={actions.onSearch} />
      <p class={styles.status} role="status">
        {status.tone === 'status' ? status.text : ''}
      </p>
      <p class={styles.status} role="alert">
        {status.tone === 'alert' ? status.text : ''}
      </p>
    </main>
  );
}

const PARTS = [
  ['matching', 'options.matching'],
  ['display', 'options.display'],
  ['sites', 'options.sites'],
  ['hidden', 'options.hidden'],
  ['shortcuts', 'options.shortcuts'],
  ['data', 'options.data'],
  ['corpus', 'corpus.title'],
] as const;

function Contents(): JSX.Element {
  return (
    <nav aria-label={t('options.contents')}>
      <ul class={styles.contents}>
        {PARTS.map(([id, key]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(key)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
