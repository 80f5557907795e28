import type { JSX } from 'preact';
import { accountsOf } from '@/core/report-groups';
import type { AnswerView, Match } from '@/core/report-types';
import { t } from '@/locales';
import { Account } from './Account';
import styles from './Answer.module.css';
import { Folded } from './Folded';
import { MoreList } from './MoreList';
import { type Shape, StanceShape } from './StanceShape';

/** Accounts of one answer that are shown before the rest is folded away. */
const FIRST_ACCOUNTS = 2;

const SHAPES: Record<NonNullable<AnswerView['relation']>, Shape> = {
  same: 'agrees',
  compatible: 'agrees',
  conflicts: 'conflicts',
  earlier: 'updates',
  later: 'updates',
};

interface AnswerProps {
  answer: AnswerView;
  /** The matches that give this answer. */
  matches: Match[];
  /** Fold the accounts away under the answer's own line. */
  folded: boolean;
}

/** One answer on record to a point, how it stands to the page's, and the accounts that give it. */
export function Answer({ answer, matches, folded }: AnswerProps): JSX.Element {
  const total = accountsOf(answer.claims).length;
  const unseen = total - accountsOf(matches.map((match) => match.claimId)).length;
  const head = (
    <>
      <span class={styles.what}>
        <StanceShape shape={answer.relation === null ? 'open' : SHAPES[answer.relation]} />
        <bdi class={styles.text}>{answer.text}</bdi>
      </span>
      <span class={styles.relation}>{t(`answer.${answer.relation ?? 'open'}`)}</span>
      <span class={styles.count}>{t('answer.accounts', { n: total })}</span>
    </>
  );
  const accounts = (
    <>
      <MoreList
        class={styles.accounts}
        first={FIRST_ACCOUNTS}
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
      <Folded class={styles.answer} data-relation={answer.relation ?? 'open'} summaryClass={styles.head} summary={head}>
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
