import type { SentenceHits } from './point-hits';

/** What the title counts against a sentence of the text. */
export const TITLE_WEIGHT = 2;

/**
 * How much of an article speaks of each event, relative to the event that it speaks of most (1), by event id. Every sentence speaks
 * for all events that it is like, by the square of the likeness: many faint hints of one event outweigh one lucky sentence.
 */
export function weighByLikeness(title: SentenceHits, sentences: readonly SentenceHits[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = ({ events }: SentenceHits, times: number) => {
    for (const [eventId, likeness] of events) weights.set(eventId, (weights.get(eventId) ?? 0) + times * likeness ** 2);
  };
  add(title, TITLE_WEIGHT);
  for (const hits of sentences) add(hits, 1);
  const most = Math.max(...weights.values(), Number.MIN_VALUE);
  return new Map([...weights].map(([eventId, weight]) => [eventId, weight / most]));
}

/** Sentences before and after that count as near. */
const NEAR = 2;

/** How much the sentences around each one speak of an event: the best likeness among them, by event id. */
export function nearbyEvents(sentences: readonly SentenceHits[]): (at: number) => ReadonlyMap<string, number> {
  return (at) => {
    const near = new Map<string, number>();
    for (let other = Math.max(0, at - NEAR); other <= Math.min(sentences.length - 1, at + NEAR); other += 1) {
      if (other === at) continue;
      for (const [eventId, likeness] of sentences[other]?.events ?? [])
        if (likeness > (near.get(eventId) ?? 0)) near.set(eventId, likeness);
    }
    return near;
  };
}

/** Events whose points are looked at for every sentence of the article, at most, and how much of the article they need. */
const MOST_EVENTS = 6;
const LEAST_SHARE = 0.3;

/** The events that an article speaks of most. */
export function mainEvents(events: ReadonlyMap<string, number>): ReadonlySet<string> {
  const main = [...events]
    .filter(([, share]) => share >= LEAST_SHARE)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_EVENTS);
  return new Set(main.map(([eventId]) => eventId));
}
