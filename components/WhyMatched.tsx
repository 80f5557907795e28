import type { JSX } from 'preact';
import type { Match } from '@/core/report-types';
import { formatShare, t } from '@/locales';
import { eventDate } from './SourceFacts';
import styles from './WhyMatched.module.css';
import { WrongMatch } from './WrongMatch';

/** Pairs of words that are listed; the rest would say the same again. */
const MOST_PAIRS = 3;

/** What made a match: the words of both sides that were set against each other, how alike the two are, and what else is known of the account. */
export function WhyMatched({ match, id }: { match: Match; id: string }): JSX.Element {
  const pairs = match.evidence.slice(0, MOST_PAIRS);
  const facts = [
    t('why.alike', { share: formatShare(match.similarity) }),
    eventDate(match),
    match.hedge && t('account.hedge', { bound: t(`bound.${match.hedge}`) }),
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <div id={id} class={styles.why}>
      {pairs.length === 0 ? (
        <p>{t('why.no-words')}</p>
      ) : (
        <ul class={styles.pairs}>
          {pairs.map(({ page, corpus }, at) => (
            <li key={at}>
              <span class={styles.side}>{t('page.says')}</span>{' '}
              <bdi class={styles.quoted}>
                {t('quote.open')}
                {page.text}
                {t('quote.close')}
              </bdi>{' '}
              <span class={styles.side}>{t('why.summary')}</span> <bdi>{corpus.text}</bdi>
            </li>
          ))}
        </ul>
      )}
      {facts.map((fact) => (
        <p key={fact}>
          <bdi>{fact}</bdi>
        </p>
      ))}
      <WrongMatch match={match} />
    </div>
  );
}
