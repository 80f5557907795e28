import type { JSX } from 'preact';
import type { PageSentence } from '@/core/page-sentences';
import type { Match, Stance } from '@/core/report-types';
import { t } from '@/locales';
import { Account } from './Account';
import styles from './ClaimList.module.css';
import { Folded } from './Folded';
import { BesideFindings } from './HideMatch';
import { KindLabel } from './KindLabel';
import { MoreList } from './MoreList';
import { PageQuote } from './PageQuote';
import type { PageLink } from './ShowInPage';
import { StanceCounts } from './StanceCounts';

/** Claims shown before the rest is folded away. */
const FIRST_CLAIMS = 20;

/** Every sentence of the page that has matches, in page order, each with all of them a step away. */
export function ClaimList({ sentences, link }: { sentences: PageSentence[]; link: PageLink }): JSX.Element {
  return (
    <MoreList
      class={styles.list}
      first={FIRST_CLAIMS}
      needed={sentences.some(({ findings }) => findings.some(({ id }) => id === link.selected))}
      items={sentences.map(({ finding, findings, stance, matches }) => (
        <li key={`${finding.claim.start} ${finding.id}`}>
          <PageQuote finding={finding} matches={[]} stance={stance} link={link} label={<Counts of={matches} />} />
          <BesideFindings findings={findings}>
            <Matches of={matches} />
          </BesideFindings>
        </li>
      ))}
    />
  );
}

function Counts({ of }: { of: Match[] }): JSX.Element {
  const count = (stance: Stance) => of.filter((match) => match.stance === stance).length;
  return (
    <StanceCounts conflicts={count('conflicts')} updates={count('updates')} agrees={count('agrees')} related={count('related')} />
  );
}

/** The matches of one claim. */
function Matches({ of }: { of: Match[] }): JSX.Element {
  return (
    <Folded summaryClass={styles.summary} summary={t('claims.matches', { n: of.length })}>
      <ul class={styles.matches}>
        {of.map((match) => (
          <li key={match.claimId}>
            <KindLabel shape={match.stance} difference={match.difference} matches={[match]} />
            <Account match={match} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}
