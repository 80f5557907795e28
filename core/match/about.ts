import type { OpenCorpus } from '../corpus/open';
import type { Link } from './link';

/** What the title counts against a sentence of the text. */
const TITLE_WEIGHT = 2;

/**
 * How much of an article speaks of each event, relative to the event that it speaks of most (1), by event id. Every sentence speaks
 * for all events that it is like, by the square of the likeness: many faint hints of one event outweigh one lucky sentence.
 */
export function weighByLikeness(
  corpus: OpenCorpus,
  title: readonly Link[],
  sentences: readonly (readonly Link[])[],
): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (links: readonly Link[], times: number) => {
    const best = new Map<string, number>();
    for (const { at, similarity } of links) {
      const { eventId } = corpus.telling(at);
      if (similarity > (best.get(eventId) ?? 0)) best.set(eventId, similarity);
    }
    for (const [eventId, similarity] of best) weights.set(eventId, (weights.get(eventId) ?? 0) + times * similarity ** 2);
  };
  add(title, TITLE_WEIGHT);
  for (const links of sentences) add(links, 1);
  const most = Math.max(...weights.values(), Number.MIN_VALUE);
  return new Map([...weights].map(([eventId, weight]) => [eventId, weight / most]));
}

/** Sentences before and after that count as near. */
const NEAR = 2;

/** How much the sentences around each one speak of an event: the best likeness among them, by event id. */
export function nearbyEvents(
  corpus: OpenCorpus,
  sentences: readonly (readonly Link[])[],
): (at: number) => ReadonlyMap<string, number> {
  const each = sentences.map((links) => {
    const best = new Map<string, number>();
    for (const { at, similarity } of links) {
      const { eventId } = corpus.telling(at);
      if (similarity > (best.get(eventId) ?? 0)) best.set(eventId, similarity);
    }
    return best;
  });
  return (at) => {
    const near = new Map<string, number>();
    for (let other = Math.max(0, at - NEAR); other <= Math.min(each.length - 1, at + NEAR); other += 1) {
      if (other === at) continue;
      for (const [eventId, similarity] of each[other] ?? []) {
        if (similarity > (near.get(eventId) ?? 0)) near.set(eventId, similarity);
      }
    }
    return near;
  };
}

/** Events whose points are looked at for every sentence of the article, at most, and how much of the article they need. */
const MOST_EVENTS = 6;
const LEAST_SHARE = 0.3;

/** Positions of all texts that tell of a point of the events that an article speaks of most. */
export function textsOfMainEvents(corpus: OpenCorpus, events: ReadonlyMap<string, number>): Set<number> {
  const main = [...events]
    .filter(([, share]) => share >= LEAST_SHARE)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_EVENTS);
  return new Set(main.flatMap(([eventId]) => corpus.event(eventId).points.flatMap(({ id }) => [...corpus.tellingsOfPoint(id)])));
}
