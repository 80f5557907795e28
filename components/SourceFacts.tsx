import type { JSX } from 'preact';
import type { CoverageItem, Match } from '@/core/report-types';
import { formatCountry, formatDate, t } from '@/locales';
import styles from './SourceFacts.module.css';

export { asOf } from './account-text';

/** What a match and a covered document both say of who published it. */
export type Published = Pick<
  CoverageItem & Match,
  'source' | 'sourceKind' | 'country' | 'carrier' | 'title' | 'url' | 'published' | 'publishedBasis'
>;

/** Country and kind of a source, and through whom it was read. State media is always labelled as such. */
export function SourceFacts({ of }: { of: Published }): JSX.Element {
  return (
    <>
      {of.country !== null && <span>{formatCountry(of.country)}</span>}
      {of.sourceKind === 'state media' ? (
        <span>
          <span class={styles.label}>{t('account.state-media')}</span>
        </span>
      ) : (
        <span>{t(`kind.${of.sourceKind}`)}</span>
      )}
      {of.carrier !== null && (
        <span>
          <bdi>{t('account.via', { name: of.carrier })}</bdi>
        </span>
      )}
    </>
  );
}

/** When what an account tells happened; `null` when that is not known or the same day as its page. */
export function eventDate(match: Match): string | null {
  if (match.eventDate === null || match.eventDate === match.published) return null;
  return t('account.on-events', { date: formatDate(match.eventDate) });
}
