import type { OpenCorpus } from '../corpus/open';
import { logOddsOf, probabilityOf } from '../match/boosted';
import type { Models } from '../match/weights';
import { eventOf } from '../match/wording-index';
import { surestFirst, type WeighedPoint } from './point';
import { POINT_FEATURES } from './point-features';

/** How surely the rest of an article speaks of a point; the order is that of the weights, after `POINT_FEATURES`. */
export const SURROUNDINGS = [
  'sentence before',
  'two before',
  'surest after',
  'surest elsewhere',
  'second elsewhere',
  'expected elsewhere',
  'title',
  'event before',
  'event after',
  'behind event before',
  'place in article',
] as const;

/** What the model of an article's sentences looks at. */
export const PLACED_FEATURES = [...POINT_FEATURES, ...SURROUNDINGS] as const;

/** Log-odds for a point that is not looked at for a sentence. */
const UNLIKELY = -8;

/** A point of a sentence, and how likely it is spoken of there by the words of the sentence (log-odds). */
export interface PointOdds {
  pointId: string;
  odds: number;
}

/**
 * The features of `SURROUNDINGS` for every point of every sentence. Newspapers set accounts of one question beside one another: "A conservative
 * institute arrives at 210 billion" tells by what stands before it what was counted.
 */
export function surroundingsOf(sentences: readonly (readonly PointOdds[])[], title: readonly PointOdds[]): number[][][] {
  const tracks = new Map<string, Track>();
  const byEvent = sentences.map(() => new Map<string, number>());
  sentences.forEach((points, at) => {
    for (const { pointId, odds } of points) {
      const track: Track = tracks.get(pointId) ?? { at: new Map(), places: [], after: [], top: [], expected: 0 };
      tracks.set(pointId, track);
      track.at.set(at, track.places.length);
      track.places.push(odds);
      track.expected += probabilityOf(odds);
      const event = eventOf(pointId);
      byEvent[at]?.set(event, Math.max(byEvent[at].get(event) ?? UNLIKELY, odds));
    }
  });
  for (const track of tracks.values()) {
    track.top = track.places.toSorted((a, b) => b - a).slice(0, 3);
    let most = UNLIKELY;
    for (let place = track.places.length - 1; place >= 0; place -= 1) {
      most = Math.max(most, track.places[place] as number);
      track.after[place] = most;
    }
  }
  const inTitle = new Map(title.map(({ pointId, odds }) => [pointId, odds]));
  return sentences.map((points, at) =>
    points.map(({ pointId, odds }) => {
      const { at: placeAt, places, after, top, expected } = tracks.get(pointId) as Track;
      const place = placeAt.get(at) as number;
      const oddsAt = (other: number) => places[placeAt.get(other) ?? -1] ?? UNLIKELY;
      const own = top.indexOf(odds);
      const others = own === -1 ? top : top.toSpliced(own, 1);
      const event = eventOf(pointId);
      const eventBefore = byEvent[at - 1]?.get(event) ?? UNLIKELY;
      return [
        ...[oddsAt(at - 1), oddsAt(at - 2), after[place + 1] ?? UNLIKELY],
        ...[Math.max(UNLIKELY, others[0] ?? UNLIKELY), Math.max(UNLIKELY, others[1] ?? UNLIKELY)],
        expected - probabilityOf(odds),
        inTitle.get(pointId) ?? UNLIKELY,
        ...[eventBefore, byEvent[at + 1]?.get(event) ?? UNLIKELY, oddsAt(at - 1) - eventBefore],
        at / sentences.length,
      ];
    }),
  );
}

/** The odds of one point in the sentences that may speak of it, in their order. */
interface Track {
  /** Place in `places` by sentence. */
  at: Map<number, number>;
  places: number[];
  /** The most from each place on. */
  after: number[];
  /** The three highest. */
  top: number[];
  /** Sum of the probabilities. */
  expected: number;
}

/** The points of an article's sentences, weighed once more by how surely the sentences around each speak of them; the surest first. */
export function placeInArticle(
  corpus: OpenCorpus,
  sentences: readonly (readonly WeighedPoint[])[],
  title: readonly WeighedPoint[],
  models: Models = corpus.learned.models,
): WeighedPoint[][] {
  const surroundings = surroundingsOf(sentences.map(oddsOf), oddsOf(title));
  return sentences.map((points, at) => {
    const around = surroundings[at] as number[][];
    return points
      .map((each, index): WeighedPoint => {
        const features = [...each.features, ...(around[index] as number[])];
        return { ...each, sureness: logOddsOf(models.placed, features) };
      })
      .sort(surestFirst);
  });
}

function oddsOf(points: readonly WeighedPoint[]): PointOdds[] {
  return points.map(({ candidate, sureness }) => ({ pointId: candidate.point.id, odds: sureness }));
}
