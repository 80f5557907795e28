import type { OpenCorpus } from '../corpus/open';
import type { Point } from '../corpus/types';
import { meaningfulTerms, type Statement } from './statement';

/** How many claims of an event, and of each of its points, use a term. The question of a point counts as one of its claims. */
interface EventTerms {
  claims: number;
  terms: Map<string, number>;
  byPoint: Map<string, { claims: number; terms: Map<string, number> }>;
}

const known = new WeakMap<OpenCorpus, Map<string, EventTerms>>();

function termsOfEvent(corpus: OpenCorpus, eventId: string): EventTerms {
  let cache = known.get(corpus);
  if (cache === undefined) {
    cache = new Map();
    known.set(corpus, cache);
  }
  const cached = cache.get(eventId);
  if (cached !== undefined) return cached;
  const counted: EventTerms = { claims: 0, terms: new Map(), byPoint: new Map() };
  const add = (pointId: string | null, terms: Iterable<string>) => {
    counted.claims += 1;
    const point = pointId === null ? null : (counted.byPoint.get(pointId) ?? { claims: 0, terms: new Map<string, number>() });
    if (point !== null && pointId !== null) {
      point.claims += 1;
      counted.byPoint.set(pointId, point);
    }
    for (const term of terms) {
      counted.terms.set(term, (counted.terms.get(term) ?? 0) + 1);
      point?.terms.set(term, (point.terms.get(term) ?? 0) + 1);
    }
  };
  for (const at of corpus.claimsOfEvent(eventId)) add(corpus.claim(at).pointId, corpus.statement(at).terms);
  for (const point of corpus.event(eventId).points) add(point.id, new Set(meaningfulTerms(point.question)));
  cache.set(eventId, counted);
  return counted;
}

/** An event with one point leaves no question which is meant: the odds of a point that is fairly well pointed to. */
const ALONE = 4;
/** A share of one would be endless odds. */
const MOST_SHARE = 0.99;

/**
 * How much more a statement's words belong to one point than to the event at large, as a ratio of odds: 1 when they say nothing about which point
 * is meant, above 1 when they are this point's own. Weighted by `weight`, over the words that the event's claims use.
 */
export function pointLift(corpus: OpenCorpus, point: Point, page: Statement, weight: (term: string) => number): number {
  const event = termsOfEvent(corpus, point.eventId);
  const own = event.byPoint.get(point.id);
  if (own === undefined) return 1;
  if (own.claims === event.claims) return ALONE;
  let [pointing, total] = [0, 0];
  for (const term of page.terms) {
    const uses = event.terms.get(term);
    if (uses === undefined) continue;
    total += weight(term);
    pointing += (weight(term) * (own.terms.get(term) ?? 0)) / uses;
  }
  if (total === 0) return 0;
  const base = own.claims / event.claims;
  const share = Math.min(MOST_SHARE, pointing / total);
  return share / (1 - share) / (base / (1 - base));
}
