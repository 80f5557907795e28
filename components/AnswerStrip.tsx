import type { JSX } from 'preact';
import { accountsOf } from '@/core/report-groups';
import type { AnswerView } from '@/core/report-types';
import { formatCount, t } from '@/locales';
import styles from './AnswerStrip.module.css';
import { relationShape, StanceShape } from './StanceShape';

/** How accounts spread over the answers to a point: one stretch an answer, as wide as it has accounts. The page's own comes first. */
export function AnswerStrip({ answers }: { answers: AnswerView[] }): JSX.Element | null {
  const told = answers.filter((answer) => answer.claims.length > 0);
  if (told.length < 2) return null;
  const own = told.filter((answer) => answer.relation === 'same');
  const ordered = [...own, ...told.filter((answer) => answer.relation !== 'same')];
  const list = ordered.map((answer) =>
    t('strip.item', { answer: answer.text, accounts: t('answer.accounts', { n: accountsOf(answer.claims).length }) }),
  );
  return (
    <div class={styles.strip} role="img" aria-label={t('strip.label', { list: list.join(t('list.separator')) })}>
      {ordered.map((answer) => {
        const count = accountsOf(answer.claims).length;
        return (
          <span
            key={answer.id}
            class={styles.part}
            data-relation={answer.relation ?? 'open'}
            style={{ flexGrow: count }}
            title={answer.text}
          >
            <span class={styles.in}>
              <StanceShape shape={relationShape(answer.relation)} /> <b>{formatCount(count)}</b>{' '}
              <bdi class={styles.words}>{answer.text}</bdi>
            </span>
          </span>
        );
      })}
    </div>
  );
}
