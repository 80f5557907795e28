import type { CompiledCorpus } from './corpus/compile';
import type { Scope } from './report-types';

/** What a search of this corpus covers. */
export function scopeOf({ corpus, index }: Pick<CompiledCorpus, 'corpus' | 'index'>): Scope {
  const dates = corpus.documents.flatMap((document) => (document.published === null ? [] : [document.published])).sort();
  return {
    documents: corpus.documents.length,
    sources: corpus.sources.length,
    claims: index.size,
    undated: corpus.documents.length - dates.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}
