import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Match } from '@/core/report-types';
import { t } from '@/locales';
import styles from './Account.module.css';
import buttons from './Button.module.css';
import { Facts } from './Facts';
import { NotSameClaim } from './HideMatch';
import { MarkedText } from './MarkedText';
import { corpusSpans } from './marks';
import { OriginalLink } from './OriginalLink';
import { WHY } from './parts';
import { asOf, SourceFacts } from './SourceFacts';

/** One account: who reports, what, in our words and so without quotation marks, as of when, the way to the original, and why it is here. */
export function Account({ match }: { match: Match }): JSX.Element {
  const [asked, setAsked] = useState(false);
  const why = useId();
  const WhyMatched = WHY.usePart(asked)?.WhyMatched ?? null;
  return (
    <div class={styles.account}>
      <p>
        <bdi class={styles.source}>{match.source}</bdi> <span class={styles.lead}>{t('account.reports')}</span>{' '}
        <MarkedText text={match.text} spans={corpusSpans(match)} stance={match.stance} />
      </p>
      <Facts>
        <SourceFacts of={match} />
        <span>
          <bdi>{asOf(match)}</bdi>
        </span>
        {match.speaker && (
          <span>
            <bdi>{t('account.speaker', { name: match.speaker })}</bdi>
          </span>
        )}
      </Facts>
      <p class={styles.actions}>
        <OriginalLink of={match} support={match.support} />
        <button
          type="button"
          class={buttons.link}
          aria-expanded={asked}
          aria-controls={asked ? why : undefined}
          onClick={() => setAsked(!asked)}
        >
          {t('why.ask')}
        </button>
        <NotSameClaim match={match} />
      </p>
      {asked && WhyMatched !== null && <WhyMatched match={match} id={why} />}
    </div>
  );
}
