import { isNameTerm } from '../facts/names';
import { keptIn } from '../kept';
import { bestOf } from './candidates';
import { EVENT_TERMS, type EventFit, FIT_BONUS, withFit } from './events';
import type { PageUnit, Usable } from './link';
import type { Likeness, Tellings } from './tellings';

/** How a sentence meets one point: by which of its statements, and by which tellings. */
export interface PointHit {
  /** Number of the point in `Tellings.points`. */
  point: number;
  /** Position of the statement, of the sentence and its clauses, that is most like the point's tellings. */
  unit: number;
  /** The best likeness with what the event's fit adds, 0–1. */
  similarity: number;
  best: Likeness;
  claim: Likeness | null;
  paraphrase: Likeness | null;
  fit: EventFit;
}

/** What a sentence is like: points, the most alike first, and events. */
export interface SentenceHits {
  points: readonly PointHit[];
  /** Best likeness by event id, of the events that it is most like. */
  events: ReadonlyMap<string, number>;
}

/** The clauses of a sentence are weighed too where the sentence itself is at least so much like a point: else it speaks of other things altogether. */
export const WORTH_CLAUSES = 0.25;
/** Points that are kept of every statement of a sentence, and events. */
const POINTS_KEPT = 32;
const EVENTS_KEPT = 16;

/** The names and event words around a statement that count for it, at a discount. */
export function lentTerms(unit: PageUnit): ReadonlySet<string> {
  return keptIn(lent, unit, () => new Set([...unit.context.terms].filter((term) => isNameTerm(term) || EVENT_TERMS.has(term))));
}

const lent = new WeakMap<PageUnit, ReadonlySet<string>>();

/**
 * Weighs the statements of a sentence against all tellings of all points. `fitTo` judges how a statement, by its position, fits an event.
 */
export function hitsOf(
  tellings: Tellings,
  units: readonly PageUnit[],
  fitTo: (unit: number, eventId: string) => EventFit,
  usable: Usable,
): SentenceHits {
  const found = new Map<number, PointHit>();
  const events = new Map<string, number>();
  const { claims, eventOf, pointOf } = tellings;
  const { best, bestAt, claim, claimAt, paraphrase, paraphraseAt, event } = scratchOf(tellings);
  for (const [index, unit] of units.entries()) {
    if (index === 1 && [...found.values()].every(({ similarity }) => similarity < WORTH_CLAUSES)) break;
    const weighed = tellings.weigh(unit.statement.terms, lentTerms(unit));
    const touchedPoints: number[] = [];
    const touchedEvents: number[] = [];
    for (const at of weighed.touched) {
      if (!usable(at)) continue;
      const score = weighed.scoreOf(at);
      const own = eventOf[at] as number;
      if ((event[own] as number) === 0) touchedEvents.push(own);
      if (score > (event[own] as number)) event[own] = score;
      const point = pointOf[at] as number;
      if (point < 0) continue;
      if ((best[point] as number) === 0) touchedPoints.push(point);
      if (score > (best[point] as number)) {
        best[point] = score;
        bestAt[point] = at;
      }
      if (at < claims) {
        if (score > (claim[point] as number)) {
          claim[point] = score;
          claimAt[point] = at;
        }
      } else if (score > (paraphrase[point] as number)) {
        paraphrase[point] = score;
        paraphraseAt[point] = at;
      }
    }
    for (const { doc: point, score } of bestOf(touchedPoints, best, POINTS_KEPT)) {
      const known = found.get(point)?.similarity ?? 0;
      // What the best of fits would not lift above another statement of the sentence need not be fitted.
      if (score + FIT_BONUS <= known) continue;
      const at = bestAt[point] as number;
      const fit = fitTo(index, tellings.events[eventOf[at] as number] as string);
      const similarity = withFit(score, fit);
      if (similarity <= known) continue;
      found.set(point, {
        point,
        unit: index,
        similarity,
        fit,
        best: weighed.of(at),
        claim: (claim[point] as number) > 0 ? weighed.of(claimAt[point] as number) : null,
        paraphrase: (paraphrase[point] as number) > 0 ? weighed.of(paraphraseAt[point] as number) : null,
      });
    }
    for (const { doc: own, score } of bestOf(touchedEvents, event, EVENTS_KEPT)) {
      const id = tellings.events[own] as string;
      const likeness = withFit(score, fitTo(index, id));
      if (likeness > (events.get(id) ?? 0)) events.set(id, likeness);
    }
    for (const point of touchedPoints) for (const list of [best, claim, paraphrase]) list[point] = 0;
    for (const own of touchedEvents) event[own] = 0;
  }
  const points = [...found.values()].sort((a, b) => b.similarity - a.similarity || a.point - b.point);
  return { points, events };
}

interface Scratch {
  best: Float32Array;
  bestAt: Int32Array;
  claim: Float32Array;
  claimAt: Int32Array;
  paraphrase: Float32Array;
  paraphraseAt: Int32Array;
  event: Float32Array;
}

const scratches = new WeakMap<Tellings, Scratch>();

/** Buffers that are zero between sentences. */
function scratchOf(tellings: Tellings): Scratch {
  return keptIn(scratches, tellings, () => {
    const points = tellings.points.length;
    const floats = () => new Float32Array(points);
    const places = () => new Int32Array(points);
    return {
      ...{ best: floats(), bestAt: places() },
      ...{ claim: floats(), claimAt: places(), paraphrase: floats(), paraphraseAt: places() },
      event: new Float32Array(tellings.events.length),
    };
  });
}
