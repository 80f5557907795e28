import type { JSX } from 'preact';
import type { Report } from '@/core/report-types';
import { formatDate, t } from '@/locales';
import styles from './ArticleHead.module.css';
import { Facts } from './Facts';
import { hostOf } from './support-link';

/** Longest title shown, in UTF-16 units; a page can carry one of any length. */
const LONGEST_TITLE = 240;

/** The article as it was read: title, where, when, and what sort of text it is. The host is the page's real one, not the name it gives itself. */
export function ArticleHead({ report }: { report: Report }): JSX.Element {
  const { article } = report;
  const marks = marksOf(report);
  const title = article.title.trim() || t('article.untitled');
  return (
    <header class={styles.head}>
      <h1 class={styles.title} dir="auto">
        {title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title}
      </h1>
      <Facts>
        <span>
          <bdi>{hostOf(article.url)}</bdi>
        </span>
        <span>{article.published === null ? t('article.undated') : formatDate(article.published)}</span>
        {marks.map((mark) => (
          <span key={mark.word}>
            <span class={styles.mark}>{mark.word}</span>
          </span>
        ))}
      </Facts>
      {marks.map((mark) => (
        <p key={mark.word} class={styles.note}>
          {mark.note}
        </p>
      ))}
      {report.thisPage !== null && <p class={styles.note}>{t('article.this-page')}</p>}
    </header>
  );
}

function marksOf({ article }: Report): { word: string; note: string }[] {
  const marks = [];
  if (article.kind === 'opinion') marks.push({ word: t('article.opinion'), note: t('article.opinion.note') });
  if (article.kind === 'live blog') marks.push({ word: t('article.live'), note: t('article.live.note') });
  if (article.partial || article.kind === 'paywall stub') marks.push({ word: t('article.part'), note: t('article.part.note') });
  return marks;
}
