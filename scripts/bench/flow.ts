import { createSearcher } from '@/core/match/candidates';
import { buildIndex } from '@/core/match/text-index';
import { termsOf } from '@/core/text/words';
import { averagePrecision } from './retrieval';

/** An article as a list of sentences, with the event that it tells. */
export interface FlowArticle {
  id: string;
  event: string;
  sentences: string[];
}

const PROPOSED = 40;

/**
 * Reads every article sentence by sentence against the sentences of all the others and ranks the others by how well their best
 * sentences answer; relevant are those of the same event. Mean average precision and recall among the first two.
 */
export function measureFlow(articles: readonly FlowArticle[]): { map: number; r2: number } {
  const texts = articles.flatMap((article, owner) => article.sentences.map((text) => ({ text, owner })));
  const searcher = createSearcher(buildIndex(texts.map(({ text }) => ({ terms: termsOf(text), text }))));
  let [map, r2, scored] = [0, 0, 0];
  articles.forEach((article, own) => {
    const wanted = articles.filter((other, at) => at !== own && other.event === article.event).length;
    if (wanted === 0) return;
    const scores = new Map<number, number>();
    for (const text of article.sentences) {
      const found = searcher.search(new Map(termsOf(text).map((term) => [term, 1])), text, PROPOSED);
      const full = found.find(({ doc }) => texts[doc]?.owner === own)?.score ?? found[0]?.score ?? 1;
      const best = new Map<number, number>();
      for (const { doc, score } of found) {
        const { owner } = texts[doc] as { owner: number };
        if (owner !== own) best.set(owner, Math.max(best.get(owner) ?? 0, score / full));
      }
      for (const [owner, score] of best) scores.set(owner, (scores.get(owner) ?? 0) + score);
    }
    const ranked = [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([owner]) => articles[owner]?.event === article.event);
    map += averagePrecision(ranked, ranked.length, wanted);
    r2 += ranked.slice(0, 2).filter(Boolean).length / Math.min(2, wanted);
    scored += 1;
  });
  return { map: map / Math.max(1, scored), r2: r2 / Math.max(1, scored) };
}
