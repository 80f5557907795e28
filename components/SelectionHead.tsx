import type { JSX } from 'preact';
import type { Report } from '@/core/report-types';
import { t } from '@/locales';
import styles from './ArticleHead.module.css';
import buttons from './Button.module.css';
import { Facts } from './Facts';
import own from './SelectionHead.module.css';
import { hostOf } from './support-link';

/** Longest stretch of a selection that is shown, in UTF-16 units; the reader knows what they selected. */
const LONGEST_SHOWN = 280;

interface SelectionHeadProps {
  /** The words that were selected. */
  text: string;
  url: string;
  report: Report | null;
  /** Leads to the report on the whole page; without it there is no such button. */
  onReadPage?: (() => void) | undefined;
}

/** What the reader selected, in the page's own words, and from where. */
export function SelectionHead({ text, url, report, onReadPage }: SelectionHeadProps): JSX.Element {
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).toWellFormed()}…` : text;
  return (
    <header class={styles.head}>
      <h1 class={own.title}>{t('selection.title')}</h1>
      {shown !== '' && (
        <blockquote class={own.words} dir="auto">
          {t('quote.open')}
          {shown}
          {t('quote.close')}
        </blockquote>
      )}
      <Facts>
        {report !== null && report.article.title !== '' && (
          <span>
            <bdi>{report.article.title}</bdi>
          </span>
        )}
        <span>
          <bdi>{hostOf(url)}</bdi>
        </span>
      </Facts>
      {report?.article.partial && <p class={styles.note}>{t('selection.part')}</p>}
      {onReadPage && (
        <p>
          <button type="button" class={buttons.link} onClick={onReadPage}>
            {t('selection.page')}
          </button>
        </p>
      )}
    </header>
  );
}
