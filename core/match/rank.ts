import { readQuantities } from '../facts/quantities';
import { MAX_SENTENCE_LENGTH, splitSentences } from '../text/sentences';
import { termsOf } from '../text/words';
import { createSearcher } from './candidates';
import { buildIndex } from './text-index';

/** How many candidates are scored again for every text that is asked for. */
const RERANKED = 100;

/** Weights of the second scoring, beside the candidates' own score; chosen on half of each public set (docs/decisions.md). */
const WEIGHTS = { cosine: 1, near: 0.5, otherFigures: -0.2, otherDay: -0.2 };
/** What a term of the first sentence counts beside once for standing there: a headline or a lead tells what a text is about. */
const FIRST = 0.5;
/** How many of the best hits say what else the texts on the same event are like. */
const NEAR = 2;

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/gi;

/** A text made ready for the second scoring. */
interface Weighed {
  text: string;
  /** Inverse document frequency of each term times how often it is said, its logarithm; a vector of length 1. */
  terms: ReadonlyMap<string, number>;
  /** The values of its figures by what they count. */
  figures: ReadonlyMap<string, ReadonlySet<number>>;
  weekdays: ReadonlySet<string>;
}

function weigh(text: string, idf: (term: string) => number): Weighed {
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const term of firstTerms(text)) counts.set(term, (counts.get(term) ?? 0) + FIRST);
  const raw = [...counts].map(([term, count]) => [term, idf(term) * (1 + Math.log(count))] as const);
  const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  const figures = new Map<string, Set<number>>();
  for (const { unit, low } of readQuantities(text)) figures.set(unit.base, (figures.get(unit.base) ?? new Set()).add(low));
  return {
    text,
    terms: new Map(raw.map(([term, weight]) => [term, weight / length])),
    figures,
    weekdays: new Set(text.toLowerCase().match(WEEKDAY)),
  };
}

function firstTerms(text: string): string[] {
  const start = text.slice(0, MAX_SENTENCE_LENGTH);
  const [first] = splitSentences(start);
  return first === undefined ? [] : termsOf(start.slice(first.start, first.end));
}

function cosine(a: Weighed, b: Weighed): number {
  let sum = 0;
  for (const [term, weight] of a.terms) sum += weight * (b.terms.get(term) ?? 0);
  return sum;
}

const apart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => a.size > 0 && b.size > 0 && ![...a].some((each) => b.has(each));

/** Whether both count the same kinds of things, and no figure of these is the same. */
function otherFigures(a: Weighed, b: Weighed): boolean {
  const shared = [...a.figures.keys()].filter((unit) => b.figures.has(unit));
  const none: ReadonlySet<number> = new Set();
  return shared.length > 0 && shared.every((unit) => apart(a.figures.get(unit) ?? none, b.figures.get(unit) ?? none));
}

/**
 * Ranks a list of texts for queries by the product's candidates and, among these, once more: how alike the two are as wholes;
 * whether their figures or weekdays are others, which tells events apart that are like one another; and how alike a text is to
 * the best hits. There is no threshold. The function that comes back takes a query and gives positions in `texts`, the best
 * first.
 */
export function rankTexts(texts: readonly string[]): (query: string, limit: number) => number[] {
  const searcher = createSearcher(buildIndex(texts.map((text) => ({ terms: termsOf(text), text }))));
  const known = new Map<number, Weighed>();
  const weighed = (doc: number): Weighed => {
    const made = known.get(doc) ?? weigh(texts[doc] as string, searcher.idf);
    known.set(doc, made);
    return made;
  };
  return (text, limit) => {
    const terms = new Map(termsOf(text).map((term) => [term, 1]));
    for (const term of firstTerms(text)) terms.set(term, 1 + FIRST);
    const candidates = searcher.search(terms, text, Math.max(limit, RERANKED));
    const best = candidates[0]?.score ?? 1;
    const query = weigh(text, searcher.idf);
    const scored = candidates.map(({ doc, score }) => {
      const own = weighed(doc);
      let total = score / best + WEIGHTS.cosine * cosine(query, own);
      if (otherFigures(query, own)) total += WEIGHTS.otherFigures;
      if (apart(query.weekdays, own.weekdays)) total += WEIGHTS.otherDay;
      return { doc, own, score: total };
    });
    const down = (a: { doc: number; score: number }, b: { doc: number; score: number }) => b.score - a.score || a.doc - b.doc;
    // The query itself, where it is one of the texts, says nothing of the others.
    const leaders = scored
      .filter(({ own, score }) => own.text !== text && score > 0)
      .sort(down)
      .slice(0, NEAR);
    const sum = leaders.reduce((all, { score }) => all + score, 0);
    const near = (own: Weighed) => leaders.reduce((all, leader) => all + (leader.score / sum) * cosine(leader.own, own), 0);
    return scored
      .map(({ doc, own, score }) => ({ doc, score: score + WEIGHTS.near * near(own) }))
      .sort(down)
      .slice(0, limit)
      .map(({ doc }) => doc);
  };
}
