import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EventContents, Told } from '@/core/corpus/browse';
import { t } from '@/locales/settings';
import { Facts } from '../Facts';
import { MoreList } from '../MoreList';
import { OriginalLink } from '../OriginalLink';
import { asOf, SourceFacts } from '../SourceFacts';
import corpusStyles from './corpus.module.css';
import styles from './options.module.css';

/** Accounts of one answer shown before the rest is folded away. */
const FIRST_ACCOUNTS = 4;

interface EventContentsProps {
  /** Worked out when the event is opened. */
  contents(): EventContents;
  /** Claims that a search found. */
  hits: string[];
}

/** One event: its points with the answers on record and who gives them, then what else is told of it. */
export function EventContentsView({ contents, hits }: EventContentsProps): JSX.Element {
  const { event, points, others } = useMemo(contents, []);
  const found = useMemo(() => new Set(hits), [hits]);
  return (
    <div class={corpusStyles.contentsOf}>
      <p>{event.summary}</p>
      {points.map(({ point, answers }) => (
        <section key={point.id} class={corpusStyles.point}>
          <h3 class={styles.sub} dir="auto">
            {point.question}
          </h3>
          {answers.map(({ answer, accounts }) => (
            <div key={answer.id} class={corpusStyles.answer}>
              <p class={corpusStyles.answerText} dir="auto">
                {answer.text}
              </p>
              {accounts.length === 0 ? (
                <p class={styles.note}>{t('corpus.no-account')}</p>
              ) : (
                <Accounts list={accounts} found={found} />
              )}
            </div>
          ))}
        </section>
      ))}
      {others.length > 0 && (
        <section class={corpusStyles.point}>
          <h3 class={styles.sub}>{t('corpus.others')}</h3>
          <Accounts list={others} found={found} />
        </section>
      )}
    </div>
  );
}

/** Those that were searched for come first. */
function Accounts({ list, found }: { list: Told[]; found: ReadonlySet<string> }): JSX.Element {
  const isFound = ({ claims }: Told) => claims.some(({ id }) => found.has(id));
  const ordered = [...list].sort((a, b) => Number(isFound(b)) - Number(isFound(a)));
  return (
    <MoreList
      class={corpusStyles.point ?? ''}
      first={FIRST_ACCOUNTS}
      items={ordered.map((told) => (
        <li key={told.documentId} class={corpusStyles.told}>
          <p>
            <b>
              <bdi>{told.source}</bdi>
            </b>{' '}
            {t('account.reports')} <bdi>{told.claims.map(({ text }) => text).join(' ')}</bdi>
          </p>
          <Facts>
            <SourceFacts of={told} />
            <span>{asOf(told)}</span>
            <OriginalLink of={told} />
          </Facts>
        </li>
      ))}
    />
  );
}
