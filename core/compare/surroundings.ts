import type { OpenCorpus } from '../corpus/open';
import { logOddsOf } from '../match/boosted';
import type { Models } from '../match/weights';
import { surestFirst, type WeighedPoint } from './point';
import { POINT_FEATURES } from './point-features';

/** How surely the rest of an article speaks of a point; the order is that of the weights, after `POINT_FEATURES`. */
export const SURROUNDINGS = [
  'sentence before',
  'two before',
  'sentence after',
  'two after',
  'surest before',
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
  const byPoint = new Map<string, Map<number, number>>();
  const byEvent = sentences.map(() => new Map<string, number>());
  sentences.forEach((points, at) => {
    for (const { pointId, odds } of points) {
      const own = byPoint.get(pointId) ?? new Map<number, number>();
      own.set(at, odds);
      byPoint.set(pointId, own);
      const event = eventOf(pointId);
      byEvent[at]?.set(event, Math.max(byEvent[at].get(event) ?? UNLIKELY, odds));
    }
  });
  const inTitle = new Map(title.map(({ pointId, odds }) => [pointId, odds]));
  return sentences.map((points, at) =>
    points.map(({ pointId }) => {
      const elsewhere = byPoint.get(pointId) as Map<number, number>;
      const oddsAt = (other: number) => elsewhere.get(other) ?? UNLIKELY;
      let [before, after, expected] = [UNLIKELY, UNLIKELY, 0];
      const all = [UNLIKELY, UNLIKELY];
      for (const [other, odds] of elsewhere) {
        if (other === at) continue;
        if (other < at) before = Math.max(before, odds);
        else after = Math.max(after, odds);
        expected += 1 / (1 + Math.exp(-odds));
        all.push(odds);
      }
      const [first, second] = all.sort((a, b) => b - a) as [number, number];
      const event = eventOf(pointId);
      const eventBefore = byEvent[at - 1]?.get(event) ?? UNLIKELY;
      return [
        ...[oddsAt(at - 1), oddsAt(at - 2), oddsAt(at + 1), oddsAt(at + 2)],
        ...[before, after, first, second, expected],
        inTitle.get(pointId) ?? UNLIKELY,
        ...[eventBefore, byEvent[at + 1]?.get(event) ?? UNLIKELY, oddsAt(at - 1) - eventBefore],
        at / sentences.length,
      ];
    }),
  );
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

function eventOf(pointId: string): string {
  return pointId.slice(0, pointId.indexOf('/'));
}
