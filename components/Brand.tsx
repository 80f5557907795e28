import type { JSX } from 'preact';
import { t } from '@/locales';
import styles from './Brand.module.css';

/** Our mark and name, small: two columns of text, one line of the second lit from the side. Beside it the way to the panel, where there is one. */
export function Brand({ onOpenPanel }: { onOpenPanel?: (() => void) | undefined } = {}): JSX.Element {
  return (
    <div class={styles.brand}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path class={styles.lines} d="M1 4h6M1 8h6M1 12h6M9 4h6M9 12h6" />
        <path class={styles.beam} d="M9 8h7" />
      </svg>
      <span class={styles.name}>{t('app.name')}</span>
      {onOpenPanel && (
        <button type="button" class={styles.panel} data-open-panel onClick={onOpenPanel}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path class={styles.lines} d="M1.5 2.5h13v11h-13zM10 2.5v11" />
          </svg>
          {t('action.open-panel')}
        </button>
      )}
    </div>
  );
}
