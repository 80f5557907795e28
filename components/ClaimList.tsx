import type { JSX } from 'preact';
import type { Finding } from '@/core/report-types';
import styles from './ClaimList.module.css';
import { MoreList } from './MoreList';
import { PageQuote } from './PageQuote';
import type { PageLink } from './ShowInPage';
import { StanceCounts } from './StanceCounts';

/** Claims shown before the rest is folded away. */
const FIRST_CLAIMS = 20;

/** Every sentence of the page that has matches, in page order. */
export function ClaimList({ findings, link }: { findings: Finding[]; link: PageLink }): JSX.Element {
  return (
    <MoreList
      class={styles.list}
      first={FIRST_CLAIMS}
      items={findings.map((finding) => (
        <li key={finding.id}>
          <PageQuote finding={finding} matches={[]} stance={finding.stance} link={link} />
          <p class={styles.counts}>
            <StanceCounts
              conflicts={count(finding, 'conflicts')}
              updates={count(finding, 'updates')}
              agrees={count(finding, 'agrees')}
            />
          </p>
        </li>
      ))}
    />
  );
}

function count(finding: Finding, stance: Finding['stance']): number {
  return finding.matches.filter((match) => match.stance === stance).length;
}
