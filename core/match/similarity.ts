import { gramOverlap } from './grams';
import { type Statement, weighedTerms } from './statement';

/** How alike two statements are, and by what. All parts 0–1. */
export interface Similarity {
  /** The decision: 1 for equal statements, symmetric when no context is given. */
  score: number;
  /** Share of both sides' weighted terms that they have in common (Dice). */
  terms: number;
  /** Weighted share of the corpus claim's terms that the page claim, with its surroundings, holds. */
  coverage: number;
  /** The same, over terms that are no names of the thesaurus: what is said, not of whom. */
  content: number;
  /** Character 4-grams in common (Dice). */
  grams: number;
}

/** What a term from the surroundings counts against one from the claim itself. */
const SURROUNDING_WEIGHT = 0.5;

/** Weights of the parts; see docs/matching.md for how they were chosen and measured. */
const WEIGHTS = { terms: 0.45, coverage: 0.2, content: 0.2, grams: 0.15 };

/**
 * Compares what two statements speak of; figures, dates and negation are left to the comparison. `weight` gives a term's
 * inverse document frequency; `surroundings` are names said in the title, the lead and just before, which count at a discount.
 */
export function similarityOf(
  page: Statement,
  corpus: Statement,
  weight: (term: string) => number,
  surroundings: ReadonlySet<string> | null = null,
): Similarity {
  let [common, lent, contentCommon] = [0, 0, 0];
  const own = weighedTerms(corpus, weight);
  const { total: pageTotal } = weighedTerms(page, weight);
  const { total: corpusTotal, content: contentTotal } = own;
  for (let at = 0; at < own.terms.length; at += 1) {
    const term = own.terms[at] as string;
    const w = own.weights[at] as number;
    if (page.terms.has(term)) {
      common += w;
      if (!own.names[at]) contentCommon += w;
    } else if (surroundings?.has(term) === true) {
      lent += w * SURROUNDING_WEIGHT;
    }
  }
  if (pageTotal === 0 || corpusTotal === 0 || common + lent === 0)
    return { score: 0, terms: 0, coverage: 0, content: 0, grams: 0 };
  const lentTotal = pageTotal + lent;
  const terms = (2 * (common + lent)) / (lentTotal + corpusTotal);
  const coverage = (common + lent) / Math.max(corpusTotal, surroundings === null ? pageTotal : 0);
  const content = contentTotal === 0 ? terms : contentCommon / contentTotal;
  const grams = gramOverlap(page.grams, corpus.grams);
  const symmetricContent = surroundings === null ? Math.min(content, contentShare(corpus, page, weight)) : content;
  const score = WEIGHTS.terms * terms + WEIGHTS.coverage * coverage + WEIGHTS.content * symmetricContent + WEIGHTS.grams * grams;
  return { score: Math.min(1, score), terms, coverage, content: symmetricContent, grams };
}

function contentShare(from: Statement, of: Statement, weight: (term: string) => number): number {
  const own = weighedTerms(of, weight);
  if (own.content === 0) return 1;
  let common = 0;
  for (let at = 0; at < own.terms.length; at += 1) {
    if (!own.names[at] && from.terms.has(own.terms[at] as string)) common += own.weights[at] as number;
  }
  return common / own.content;
}
