import type { JSX } from 'preact';
import { t } from '@/locales';
import styles from './StanceCounts.module.css';
import { StanceShape } from './StanceShape';

interface StanceCountsProps {
  conflicts: number;
  updates: number;
  agrees: number;
  related?: number;
  /** Beside a document that is merely related: what differs is said without the colour of a conflict. */
  neutral?: boolean;
}

/** How many conflict, changed, agree, are merely related: each as shape, figure and word; nothing for none. */
export function StanceCounts({ neutral = false, ...counts }: StanceCountsProps): JSX.Element {
  return (
    <>
      {(['conflicts', 'updates', 'agrees', 'related'] as const).map((stance) =>
        (counts[stance] ?? 0) === 0 ? null : (
          <span key={stance} class={neutral ? `${styles.chip} ${styles.neutral}` : styles.chip} data-stance={stance}>
            <StanceShape shape={stance} />{' '}
            {t(neutral && stance === 'conflicts' ? 'count.differs' : `count.${stance}`, { n: counts[stance] ?? 0 })}
          </span>
        ),
      )}
    </>
  );
}
