import type { JSX } from 'preact';
import { accountsOf } from '@/core/report-groups';
import type { AnswerView, Match } from '@/core/report-types';
import { t } from '@/locales';
import { Account } from './Account';
import styles from './Answer.module.css';
import { Folded } from './Folded';
import { MoreList } from './MoreList';
import { relationShape, StanceShape } from './StanceShape';

interface AnswerProps {
  answer: AnswerView;
  /** The matches that give this answer. */
  matches: Match[];
  /** How many accounts are shown before the rest is folded away. */
  first: number;
  /** Name under which it is remembered that the reader opened it. */
  fold: string;
  /** Fold the accounts away under the answer's own line. */
  folded: boolean;
}

/** One answer on record to a point, how it stands to the page's, and the accounts that give it. */
export function Answer({ answer, matches, first, fold, folded }: AnswerProps): JSX.Element {
  const total = accountsOf(answer.claims).length;
  const unseen = total - accountsOf(matches.map((match) => match.claimId)).length;
  const head = (
    <>
      <span class={styles.what}>
        <StanceShape shape={relationShape(answer.relation)} />
        <bdi class={styles.text}>{answer.text}</bdi>
      </span>
      <span class={styles.facts}>
        <span>{t(`answer.${answer.relation ?? 'open'}`)}</span> <span>{t('answer.accounts', { n: total })}</span>
      </span>
    </>
  );
  const accounts = (
    <>
      <MoreList
        class={styles.accounts}
        fold={`more:${fold}`}
        first={first}
        items={matches.map((match) => (
          <li key={match.claimId}>
            <Account match={match} />
          </li>
        ))}
      />
      {unseen > 0 && <p class={styles.rest}>{t('answer.rest', { n: unseen })}</p>}
    </>
  );
  if (folded) {
    return (
      <Folded
        fold={fold}
        class={styles.answer}
        data-relation={answer.relation ?? 'open'}
        summaryClass={styles.head}
        summary={head}
      >
        {accounts}
      </Folded>
    );
  }
  return (
    <div class={styles.answer} data-relation={answer.relation ?? 'open'}>
      <h4 class={styles.head}>{head}</h4>
      {accounts}
    </div>
  );
}
