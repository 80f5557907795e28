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
 * How well each article's sentences are answered by every other article's, on average over its sentences: the score of the best
 * answer, where it is among the best `PROPOSED` of all.
 */
export function answeredBy(articles: readonly (readonly string[])[]): Map<number, number>[] {
  const texts = articles.flatMap((sentences, owner) => sentences.map((text) => ({ text, owner })));
  const searcher = createSearcher(buildIndex(texts.map(({ text }) => ({ terms: termsOf(text), text }))));
  return articles.map((sentences, own) => {
    const scores = new Map<number, number>();
    for (const text of sentences) {
      const best = new Map<number, number>();
      for (const { doc, score } of searcher.search(new Map(termsOf(text).map((term) => [term, 1])), text, PROPOSED)) {
        const { owner } = texts[doc] as { owner: number };
        if (owner !== own) best.set(owner, Math.max(best.get(owner) ?? 0, score));
      }
      for (const [owner, score] of best) scores.set(owner, (scores.get(owner) ?? 0) + score / sentences.length);
    }
    return scores;
  });
}

/**
 * For every article the others, the likest first: by how well they answer its sentences and it theirs. A long article answers a
 * little of everything; that it holds much which nobody here tells counts against it.
 */
export function rankByFlow(articles: readonly (readonly string[])[]): number[][] {
  const answered = answeredBy(articles);
  return articles.map((_, own) => {
    const score = (other: number) => (answered[own]?.get(other) ?? 0) + (answered[other]?.get(own) ?? 0);
    return articles
      .map((__, other) => ({ other, score: score(other) }))
      .filter((each) => each.other !== own && each.score > 0)
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .map(({ other }) => other);
  });
}

/**
 * Reads every article sentence by sentence against the sentences of all the others and ranks the others by it; relevant are
 * those of the same event. Mean average precision and recall among the first two.
 */
export function measureFlow(articles: readonly FlowArticle[]): { map: number; r2: number } {
  const ranking = rankByFlow(articles.map(({ sentences }) => sentences));
  let [map, r2, scored] = [0, 0, 0];
  articles.forEach((article, own) => {
    const wanted = articles.filter((other, at) => at !== own && other.event === article.event).length;
    if (wanted === 0) return;
    const hits = (ranking[own] ?? []).map((other) => articles[other]?.event === article.event);
    map += averagePrecision(hits, hits.length, wanted);
    r2 += hits.slice(0, 2).filter(Boolean).length / Math.min(2, wanted);
    scored += 1;
  });
  return { map: map / Math.max(1, scored), r2: r2 / Math.max(1, scored) };
}
