import type { JSX } from 'preact';
import { type Group, matchesOf } from '@/core/report-groups';
import type { Match, Stance } from '@/core/report-types';
import { t } from '@/locales';
import { Account } from './Account';
import styles from './Card.module.css';
import { Folded } from './Folded';
import { KindLabel } from './KindLabel';
import { MoreList } from './MoreList';
import { PageQuote } from './PageQuote';
import type { PageLink } from './ShowInPage';
import { StanceShape } from './StanceShape';

/** Accounts beside one sentence that are shown before the rest is folded away. */
const FIRST_ACCOUNTS = 2;

interface PairCardProps {
  group: Group;
  /** The stance that the card is about; accounts of another stance stand folded below. */
  stance: Stance;
  link: PageLink;
}

/** A sentence of the page side by side with the accounts that stand to it in one way. */
export function PairCard({ group, stance, link }: PairCardProps): JSX.Element {
  const [finding] = group.findings;
  const matches = matchesOf(group);
  const own = matches.filter((match) => match.stance === stance);
  const agreeing = stance === 'agrees' ? [] : matches.filter((match) => match.stance === 'agrees');
  return (
    <article class={styles.card} data-stance={stance}>
      <KindLabel shape={stance} difference={own[0]?.difference ?? null} matches={own} />
      <div class={styles.pair}>
        <div class={styles.page}>
          <PageQuote finding={finding} matches={own} stance={stance} link={link} label={t('page.says')} />
        </div>
        <div class={styles.other}>
          <Accounts matches={own} />
        </div>
      </div>
      {agreeing.length > 0 && (
        <Folded
          class={styles.with}
          summary={
            <>
              <StanceShape shape="agrees" /> {t('count.agrees', { n: agreeing.length })}
            </>
          }
        >
          <Accounts matches={agreeing} />
        </Folded>
      )}
    </article>
  );
}

function Accounts({ matches }: { matches: Match[] }): JSX.Element {
  return (
    <MoreList
      class={styles.accounts}
      first={FIRST_ACCOUNTS}
      items={matches.map((match) => (
        <li key={match.claimId}>
          <Account match={match} />
        </li>
      ))}
    />
  );
}
