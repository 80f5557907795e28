import { termsOf } from '../text/words';
import { createSearcher } from './candidates';
import { gramOverlap, gramsOf } from './grams';
import { buildIndex } from './text-index';

/** How many candidates are scored again for every text that is asked for. */
const RERANKED = 100;

/** Weights of the second scoring; measured on CheckThat! 2020 dev (docs/matching.md). */
const WEIGHTS = { bm25: 1, coverage: 0.6, grams: 0.5 };

/**
 * Ranks a list of texts for queries by the product's candidates and similarity, without any threshold. The function that
 * comes back takes a query and gives positions in `texts`, the best first.
 */
export function rankTexts(texts: readonly string[]): (query: string, limit: number) => number[] {
  const searcher = createSearcher(buildIndex(texts.map((text) => ({ terms: termsOf(text), text }))));
  return (query, limit) => {
    const terms = new Map(termsOf(query).map((term) => [term, 1]));
    const candidates = searcher.search(terms, query, Math.max(limit, RERANKED));
    const best = candidates[0]?.score ?? 1;
    const grams = gramsOf(query);
    const weight = (term: string) => searcher.idf(term);
    const scored = candidates.map(({ doc, score }) => {
      const text = texts[doc] as string;
      const own = new Set(termsOf(text));
      let [common, total] = [0, 0];
      for (const term of own) {
        total += weight(term);
        if (terms.has(term)) common += weight(term);
      }
      const coverage = total === 0 ? 0 : common / total;
      return {
        doc,
        score: (WEIGHTS.bm25 * score) / best + WEIGHTS.coverage * coverage + WEIGHTS.grams * gramOverlap(grams, gramsOf(text)),
      };
    });
    return scored
      .sort((a, b) => b.score - a.score || a.doc - b.doc)
      .slice(0, limit)
      .map(({ doc }) => doc);
  };
}
