import type { JSX } from 'preact';
import type { Report } from '@/core/report-types';
import { t } from '@/locales';
import buttons from './Button.module.css';
import { CopyButton } from './CopyButton';
import styles from './ReportActions.module.css';

interface ReportActionsProps {
  report: Report;
  version: string;
  onCopy: ((text: string) => Promise<boolean>) | null;
  /** The filter is out; `null` where there is nothing to filter. */
  filtering: boolean | null;
  onFiltering(on: boolean): void;
}

/** What can be done with the whole report. */
export function ReportActions({ report, version, onCopy, filtering, onFiltering }: ReportActionsProps): JSX.Element | null {
  if (onCopy === null && filtering === null) return null;
  // Loaded when it is asked for: the popup is there that much sooner.
  const markdown = async () => (await import('./report-markdown')).reportMarkdown(report, version);
  return (
    <div class={styles.actions}>
      {filtering !== null && (
        <button type="button" class={buttons.small} aria-expanded={filtering} onClick={() => onFiltering(!filtering)}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M2 4h12M4.5 8h7M7 12h2" />
          </svg>
          {t('action.filter')}
        </button>
      )}
      {onCopy !== null && <CopyButton label={t('action.copy-markdown')} text={markdown} onCopy={onCopy} />}
    </div>
  );
}
