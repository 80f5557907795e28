import type { Report, Scope } from '@/core/report-types';
import { formatDate, formatSpan, t } from '@/locales';

/** What was compared with what: "37 claims compared with 812 claims from 150 documents of 62 sources, Jan 2017 – Feb 2026." */
export function scopeLine({ claimsCompared, scope }: Report): string {
  return t('scope.line', {
    article: t('scope.article', { n: claimsCompared }),
    corpus: t('scope.corpus', { n: scope.claims }),
    documents: t('scope.documents', { n: scope.documents }),
    sources: t('scope.sources', { n: scope.sources }),
    span: scope.from && scope.to ? t('scope.span', { dates: formatSpan(scope.from.slice(0, 7), scope.to.slice(0, 7)) }) : '',
  });
}

/** What is in the corpus: "812 claims in 150 documents by 62 sources, Jan 2017 – Feb 2026." */
export function corpusLine({ claims, documents, sources, from, to }: Scope): string {
  return t('corpus.scope', {
    claims: t('scope.corpus', { n: claims }),
    documents: t('scope.documents', { n: documents }),
    sources: t('scope.sources', { n: sources }),
    span: from && to ? t('scope.span', { dates: formatSpan(from.slice(0, 7), to.slice(0, 7)) }) : '',
  });
}

/** How old the corpus is beside the article, or beside `today` when the article has no date; `null` when no document has a date. */
export function ageLine({ article, scope }: Report, today: string): string | null {
  if (scope.to === null) return null;
  const date = formatDate(scope.to);
  const age = ageBetween(scope.to, article.published ?? today);
  if (age === null) return t('scope.newest', { date });
  return t(article.published === null ? 'scope.newest-today' : 'scope.newest-article', { date, age });
}

/** From here on a time is told in months, and from the second figure on in years; below them the coarser unit would say too little. */
const DAYS_TOLD_IN_DAYS = 45;
const MONTHS_TOLD_IN_MONTHS = 24;
const DAY_MS = 86_400_000;

/** Time from `from` to `to` in words, told no finer than the coarser of the two dates; `null` when `to` is not later. */
function ageBetween(from: string, to: string): string | null {
  const parts = Math.min(from.split('-').length, to.split('-').length);
  const [y1 = NaN, m1 = 1, d1 = 1] = from.split('-').slice(0, parts).map(Number);
  const [y2 = NaN, m2 = 1, d2 = 1] = to.split('-').slice(0, parts).map(Number);
  const days = Math.round((Date.UTC(y2, m2 - 1, d2) - Date.UTC(y1, m1 - 1, d1)) / DAY_MS);
  if (!(days > 0)) return null;
  if (parts === 1) return t('age.years', { n: y2 - y1 });
  if (parts === 3 && days < DAYS_TOLD_IN_DAYS) return t('age.days', { n: days });
  const months = (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
  return months < MONTHS_TOLD_IN_MONTHS ? t('age.months', { n: months }) : t('age.years', { n: Math.floor(months / 12) });
}
