import type { JSX } from 'preact';
import { t } from '@/locales';
import styles from './StanceCounts.module.css';
import { StanceShape } from './StanceShape';

/** How many conflict, changed, agree, are merely related: each as shape, figure and word; nothing for none. */
export function StanceCounts(counts: { conflicts: number; updates: number; agrees: number; related?: number }): JSX.Element {
  return (
    <>
      {(['conflicts', 'updates', 'agrees', 'related'] as const).map((stance) =>
        (counts[stance] ?? 0) === 0 ? null : (
          <span key={stance} class={styles.chip} data-stance={stance}>
            <StanceShape shape={stance} /> {t(`count.${stance}`, { n: counts[stance] ?? 0 })}
          </span>
        ),
      )}
    </>
  );
}
