import type { JSX } from 'preact';
import type { Match } from '@/core/report-types';
import { t } from '@/locales';
import styles from './Account.module.css';
import { Facts } from './Facts';
import { MarkedText } from './MarkedText';
import { corpusSpans } from './marks';
import { OriginalLink } from './OriginalLink';
import { asOf, eventDate, SourceFacts } from './SourceFacts';

/** One account: who reports, what, in our words and so without quotation marks, as of when, and the way to the original. */
export function Account({ match }: { match: Match }): JSX.Element {
  const details = [
    asOf(match),
    eventDate(match),
    match.speaker && t('account.speaker', { name: match.speaker }),
    match.hedge && t('account.hedge', { bound: t(`bound.${match.hedge}`) }),
  ].filter((detail) => detail !== null && detail !== '');
  return (
    <div class={styles.account}>
      <p>
        <bdi class={styles.source}>{match.source}</bdi> <span class={styles.lead}>{t('account.reports')}</span>{' '}
        <MarkedText text={match.text} spans={corpusSpans(match)} stance={match.stance} />
      </p>
      <Facts>
        <SourceFacts of={match} />
        {details.map((detail) => (
          <span key={detail}>
            <bdi>{detail}</bdi>
          </span>
        ))}
        <OriginalLink of={match} support={match.support} />
      </Facts>
    </div>
  );
}
