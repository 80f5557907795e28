import type { JSX } from 'preact';
import { t } from '@/locales';
import styles from './Brand.module.css';

/** Our mark and name, small: two columns of text, one line of the second lit from the side. */
export function Brand(): JSX.Element {
  return (
    <p class={styles.brand}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path class={styles.lines} d="M1 4h6M1 8h6M1 12h6M9 4h6M9 12h6" />
        <path class={styles.beam} d="M9 8h7" />
      </svg>
      {t('app.name')}
    </p>
  );
}
