import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding, Match } from '@/core/report-types';
import { t } from '@/locales';
import styles from './HideMatch.module.css';

/** A match that is not the same claim as these sentences of the page. */
export interface NotTheSame {
  match: Match;
  sentences: string[];
}

/** Who takes "not the same claim"; `null` where nothing may be remembered, and then it is not offered. */
export const HideHandler = createContext<((hidden: NotTheSame) => void) | null>(null);

const Findings = createContext<Finding[]>([]);

/** Accounts inside stand beside these findings. */
export function BesideFindings({ findings, children }: { findings: Finding[]; children: ComponentChildren }): JSX.Element {
  return <Findings.Provider value={findings}>{children}</Findings.Provider>;
}

/** Takes a match back: not the same claim as the page's sentence. */
export function NotSameClaim({ match }: { match: Match }): JSX.Element | null {
  const hide = useContext(HideHandler);
  const findings = useContext(Findings);
  const beside = findings.filter(({ matches }) => matches.some(({ claimId }) => claimId === match.claimId));
  if (hide === null || beside.length === 0) return null;
  return (
    <span>
      <button
        type="button"
        class={styles.button}
        data-hide={match.claimId}
        aria-label={`${t('hide.action')}: ${t('hide.action-of', { source: match.source })}`}
        onClick={() => hide({ match, sentences: [...new Set(beside.map(({ claim }) => claim.text))] })}
      >
        {t('hide.action')}
      </button>
    </span>
  );
}
