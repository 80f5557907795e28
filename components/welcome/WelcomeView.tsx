import type { JSX } from 'preact';
import type { Article } from '@/core/article';
import type { HighlightState } from '@/core/page-state';
import type { Report } from '@/core/report-types';
import { direction, locale } from '@/locales';
import { t } from '@/locales/settings';
import { Brand } from '../Brand';
import buttons from '../Button.module.css';
import { corpusLine } from '../corpus-line';
import type { About, PopupCallbacks } from '../PopupView';
import { ReadingView } from '../ReadingView';
import { ReportView } from '../ReportView';
import { DemoArticle } from './DemoArticle';
import styles from './welcome.module.css';

/** How far the report of the demo article has come. */
export type DemoReport = { step: 'making' } | { step: 'failed'; reason: string } | { step: 'made'; report: Report };

export interface WelcomeProps {
  article: Article;
  demo: DemoReport;
  highlights: HighlightState;
  /** The finding whose sentence was clicked, or `null`. */
  selected: string | null;
  /** The keys that open the popup; `null` where none are set. */
  keys: string | null;
  /** Today, `YYYY-MM-DD`. */
  now: string;
  callbacks: PopupCallbacks;
  about: About;
  onSettings(): void;
}

/** What the product is, to try at once on an article of our own, and what it cannot do. */
export function WelcomeView(props: WelcomeProps): JSX.Element {
  const { article, demo, keys, onSettings } = props;
  return (
    <main class={styles.page} lang={locale()} dir={direction()} data-step={demo.step}>
      <header class={styles.head}>
        <Brand />
        <h1 class={styles.title}>{t('welcome.title')}</h1>
        <p class={styles.lead}>{keys === null ? t('welcome.lead-no-keys') : t('welcome.lead', { keys })}</p>
        <p class={styles.try}>{t('welcome.try')}</p>
        <p class={styles.note}>{t('welcome.invented')}</p>
      </header>
      <div class={styles.demo}>
        <DemoArticle article={article} />
        <section class={styles.report} aria-label={t('welcome.report')}>
          <Demo {...props} />
        </section>
      </div>
      <section class={styles.limits} aria-labelledby="limits-title">
        <h2 id="limits-title">{t('welcome.limits')}</h2>
        <ul>
          {demo.step === 'made' && <li>{t('welcome.limit.corpus', { scope: corpusLine(demo.report.scope) })}</li>}
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`welcome.limit.${limit}`)}</li>
          ))}
        </ul>
        <p>
          <button type="button" class={buttons.plain} onClick={onSettings}>
            {t('welcome.settings')}
          </button>
        </p>
      </section>
    </main>
  );
}

const LIMITS = ['topic', 'verdict', 'device', 'language', 'asked'] as const;

function Demo({ demo, highlights, selected, now, callbacks, article, about }: WelcomeProps): JSX.Element {
  if (demo.step === 'making') return <ReadingView onCancel={null} />;
  if (demo.step === 'failed') return <p role="alert">{t('welcome.failed', { reason: demo.reason })}</p>;
  const state = { state: 'ready', url: article.url, report: demo.report, highlights, selected } as const;
  return <ReportView {...{ state, now, callbacks, selected, about }} place={null} />;
}
