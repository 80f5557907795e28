import type { JSX } from 'preact';
import type { ReportGroups } from '@/core/report-groups';
import type { Report } from '@/core/report-types';
import { t } from '@/locales';
import type { SectionId } from './Section';
import { StanceShape } from './StanceShape';
import styles from './Summary.module.css';
import { ageLine, scopeLine } from './scope-text';

interface SummaryProps {
  report: Report;
  groups: ReportGroups;
  now: string;
  /** Bring this section into view. */
  onSeek(section: SectionId): void;
}

/** The report in one glance: how many of each, each leading to its section; what was compared; how old the corpus is. */
export function Summary({ report, groups, now, onSeek }: SummaryProps): JSX.Element {
  const age = ageLine(report, now);
  const counted = COUNTED.map((id) => ({ id, n: id === 'coverage' ? report.coverage.length : groups[id].length })).filter(
    ({ n }) => n > 0,
  );
  return (
    <section class={styles.summary} aria-label={t('summary.heading')}>
      {counted.length > 0 && (
        <ul class={styles.counts}>
          {counted.map(({ id, n }) => (
            <li key={id}>
              <button type="button" class={styles.count} data-stance={id} onClick={() => onSeek(id)}>
                <StanceShape shape={id === 'coverage' ? 'related' : id} /> {t(`summary.${id}`, { n })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {groups.conflicts.length === 0 && report.findings.length > 0 && <p>{t('summary.no-conflicts')}</p>}
      <p class={styles.scope}>{scopeLine(report)}</p>
      {age !== null && <p class={styles.scope}>{age}</p>}
    </section>
  );
}

const COUNTED = ['conflicts', 'updates', 'open', 'agrees', 'coverage'] as const satisfies SectionId[];
