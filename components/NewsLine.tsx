import type { JSX } from 'preact';
import { formatDate, t } from '@/locales';
import buttons from './Button.module.css';
import styles from './NewsLine.module.css';

export interface NewsLineProps {
  /** What updates brought to the corpus; `null` for nothing. */
  news: { since: string; documents: number; newest: string | null } | null;
  onClose(): void;
}

/** One quiet line about new documents since a version, until it is closed. */
export function NewsLine({ news, onClose }: NewsLineProps): JSX.Element | null {
  if (news === null) return null;
  return (
    <p class={styles.line}>
      <span>
        {t('news.line', { n: news.documents, version: news.since })}
        {news.newest !== null && ` ${t('news.newest', { date: formatDate(news.newest) })}`}
      </span>
      <button type="button" class={buttons.quiet} aria-label={t('news.dismiss-long')} onClick={onClose}>
        {t('news.dismiss')}
      </button>
    </p>
  );
}
