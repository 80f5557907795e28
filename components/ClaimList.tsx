import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '@/core/report-types';
import { t } from '@/locales';
import { Account } from './Account';
import styles from './ClaimList.module.css';
import { KindLabel } from './KindLabel';
import { MoreList } from './MoreList';
import { PageQuote } from './PageQuote';
import type { PageLink } from './ShowInPage';
import { StanceCounts } from './StanceCounts';

/** Claims shown before the rest is folded away. */
const FIRST_CLAIMS = 20;

/** Every sentence of the page that has matches, in page order, each with all of them a step away. */
export function ClaimList({ findings, link }: { findings: Finding[]; link: PageLink }): JSX.Element {
  return (
    <MoreList
      class={styles.list}
      first={FIRST_CLAIMS}
      items={findings.map((finding) => (
        <li key={finding.id}>
          <PageQuote finding={finding} matches={[]} stance={finding.stance} link={link} label={<Counts finding={finding} />} />
          <Matches finding={finding} />
        </li>
      ))}
    />
  );
}

function Counts({ finding }: { finding: Finding }): JSX.Element {
  const count = (stance: Finding['stance']) => finding.matches.filter((match) => match.stance === stance).length;
  return (
    <StanceCounts conflicts={count('conflicts')} updates={count('updates')} agrees={count('agrees')} related={count('related')} />
  );
}

/** The matches of one claim; drawn when they are first asked for, as most never are. */
function Matches({ finding }: { finding: Finding }): JSX.Element {
  const [asked, setAsked] = useState(false);
  return (
    <details onToggle={(event) => setAsked(asked || event.currentTarget.open)}>
      <summary class={styles.summary}>{t('claims.matches', { n: finding.matches.length })}</summary>
      {asked && (
        <ul class={styles.matches}>
          {finding.matches.map((match) => (
            <li key={match.claimId}>
              <KindLabel shape={match.stance} difference={match.difference} matches={[match]} />
              <Account match={match} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
