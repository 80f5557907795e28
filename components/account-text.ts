import type { CoverageItem, Match } from '@/core/report-types';
import { formatDate, t } from '@/locales';

/** From when an account is, and how that is known. */
export function asOf({ published, publishedBasis }: Pick<CoverageItem & Match, 'published' | 'publishedBasis'>): string {
  if (published === null || publishedBasis === 'unknown') return t('account.undated');
  return t(publishedBasis === 'inferred' ? 'account.inferred' : 'account.as-of', { date: formatDate(published) });
}
