import type { JSX } from 'preact';
import type { Report } from '@/core/report-types';
import { t } from '@/locales';
import styles from './EmptyNote.module.css';

/** Said when nothing was found: about what we hold, never about what others reported. */
export function EmptyNote({ report }: { report: Report }): JSX.Element {
  const which = report.claimsCompared === 0 ? 'empty.no-claims' : 'empty';
  return (
    <section class={styles.empty}>
      <h2 class={styles.title}>{t(`${which}.title`)}</h2>
      <p>{t(`${which}.body`)}</p>
    </section>
  );
}
