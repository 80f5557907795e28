import type { Scope } from '@/core/report-types';
import { formatSpan } from '@/locales';
import { t } from '@/locales/settings';

/** What is in the corpus: "812 claims in 150 documents by 62 sources, Jan 2017 – Feb 2026." */
export function corpusLine({ claims, documents, sources, from, to }: Scope): string {
  return t('corpus.scope', {
    claims: t('scope.corpus', { n: claims }),
    documents: t('scope.documents', { n: documents }),
    sources: t('scope.sources', { n: sources }),
    span: from && to ? t('scope.span', { dates: formatSpan(from.slice(0, 7), to.slice(0, 7)) }) : '',
  });
}
