import type { JSX } from 'preact';
import { t } from '@/locales';
import buttons from './Button.module.css';
import styles from './ReadingView.module.css';

/** Nothing for the first 300 ms, then the outline of a report, after 2 s a word about it and the way out: the style sheet keeps the time. */
export function ReadingView({ onCancel }: { onCancel: (() => void) | null }): JSX.Element {
  return (
    <div class={styles.reading} aria-busy="true">
      <h1 class={styles.hidden}>
        <span role="status">{t('reading.status')}</span>
      </h1>
      <div class={styles.skeleton} aria-hidden="true">
        <span class={styles.title} />
        <span class={styles.line} />
        <span class={styles.block} />
        <span class={styles.block} />
      </div>
      <div class={styles.slow}>
        <p>{t('reading.slow')}</p>
        {onCancel !== null && (
          <button type="button" class={buttons.small} onClick={() => onCancel()}>
            {t('action.cancel')}
          </button>
        )}
      </div>
    </div>
  );
}
