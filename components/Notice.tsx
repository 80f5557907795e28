import type { ComponentChildren, JSX } from 'preact';
import type { PageState } from '@/core/page-state';
import { t } from '@/locales';
import buttons from './Button.module.css';
import { CopyButton } from './CopyButton';
import { failureReport } from './failure-report';
import styles from './Notice.module.css';
import type { PopupCallbacks } from './PopupView';
import { hostOf } from './support-link';

type StateOf<S extends PageState['state']> = Extract<PageState, { state: S }>;

/** Why there is no article to compare here, and what to do next. */
export function NotArticleView({
  state,
  callbacks,
}: {
  state: StateOf<'not-an-article'>;
  callbacks: PopupCallbacks;
}): JSX.Element {
  const { onRetry, onResume } = callbacks;
  if (state.why === 'paused' || state.why === 'off-here') return <OffView why={state.why} url={state.url} onResume={onResume} />;
  return (
    <Notice title={t(`why.${state.why}.title`)} where={hostOf(state.url)}>
      <p>{t(`why.${state.why}.body`)}</p>
      <p class={styles.next}>{t(`why.${state.why}.next`)}</p>
      {state.why !== 'restricted' && state.why !== 'pdf' && <Retry onRetry={onRetry} />}
    </Notice>
  );
}

/** That the reader wants nothing read, everywhere or here, and the way to take that back. */
function OffView({
  why,
  url,
  onResume,
}: {
  why: 'paused' | 'off-here';
  url: string;
  onResume: PopupCallbacks['onResume'];
}): JSX.Element {
  return (
    <Notice title={t(`why.${why}.title`)} where={hostOf(url)}>
      <p>{t(`why.${why}.body`)}</p>
      <p class={styles.next}>{t(onResume === undefined ? 'why.private.next' : `why.${why}.next`)}</p>
      {onResume !== undefined && (
        <button type="button" class={buttons.primary} data-resume onClick={() => onResume()}>
          {t(why === 'paused' ? 'action.resume' : 'action.allow-site')}
        </button>
      )}
    </Notice>
  );
}

/** The page stands apart from the extension that runs now: a new copy of it reaches the page when the page is loaded anew. */
const LEFT_BEHIND = /^(?:outdated|unreachable):/;

/** What went wrong on our side, the way to try again, and a report of it to hand on, which names no page. */
export function FailedView({ state, callbacks, version }: FailedProps): JSX.Element {
  const { onCopy, onRetry } = callbacks;
  const report = failureReport(state.reason, version);
  const which = LEFT_BEHIND.test(state.reason) ? 'failed.outdated' : 'failed';
  return (
    <Notice title={t(`${which}.title`)} where={hostOf(state.url)}>
      <p>{t(`${which}.body`)}</p>
      <p class={styles.actions}>
        <Retry onRetry={onRetry} />
        {onCopy && <CopyButton label={t('action.copy-details')} text={() => report} onCopy={onCopy} large />}
      </p>
      <details class={styles.details} open={which === 'failed'}>
        <summary>{t('failed.details')}</summary>
        <pre class={styles.reason}>{report}</pre>
        <p class={styles.next}>{t('failed.report-note')}</p>
      </details>
    </Notice>
  );
}

interface FailedProps {
  state: StateOf<'failed'>;
  callbacks: PopupCallbacks;
  version: string;
}

/** The reader gave up waiting. */
export function CancelledView({ url, onRetry }: { url: string; onRetry(): void }): JSX.Element {
  return (
    <Notice title={t('cancelled.title')} where={hostOf(url)}>
      <p>{t('cancelled.body')}</p>
      <Retry onRetry={onRetry} />
    </Notice>
  );
}

/** A message that takes the place of a report. */
export function Notice({ title, where, children }: { title: string; where?: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class={styles.notice}>
      {where !== undefined && where !== '' && <bdi class={styles.where}>{where}</bdi>}
      <h1 class={styles.title}>{title}</h1>
      {children}
    </section>
  );
}

function Retry({ onRetry }: { onRetry(): void }): JSX.Element {
  return (
    <button type="button" class={buttons.primary} onClick={() => onRetry()}>
      {t('action.retry')}
    </button>
  );
}
