import type { JSX } from 'preact';
import { t } from '@/locales';
import buttons from './Button.module.css';
import styles from './EmptyNote.module.css';

/** Said when a filter hides all there is: what is hidden, and the way back to it. */
export function FilteredEmpty({ hidden, onReset }: { hidden: number; onReset(): void }): JSX.Element {
  return (
    <section class={styles.empty}>
      <h2 class={styles.title}>{t('filter.empty.title')}</h2>
      <p>{t('filter.empty.body', { n: hidden })}</p>
      <p>
        <button type="button" class={buttons.plain} onClick={() => onReset()}>
          {t('filter.reset')}
        </button>
      </p>
    </section>
  );
}
