import type { OpenCorpus } from '../corpus/open';
import type { Point } from '../corpus/types';
import { meaningfulTerms } from './statement';

/** The words in which texts of the corpus tell of something: of how many texts, and in how many of them each term stands. */
export interface Profile {
  texts: number;
  terms: Map<string, number>;
}

interface EventProfiles {
  event: Profile;
  points: Map<string, Profile>;
}

const known = new WeakMap<OpenCorpus, Map<string, EventProfiles>>();

const empty = (): Profile => ({ texts: 0, terms: new Map() });

function add(profile: Profile, terms: Iterable<string>): void {
  profile.texts += 1;
  for (const term of terms) profile.terms.set(term, (profile.terms.get(term) ?? 0) + 1);
}

/** The profiles of an event and of its points: claims, paraphrases, and the question of a point as one text more. Worked out once. */
export function profilesOf(corpus: OpenCorpus, eventId: string): EventProfiles {
  const cache = known.get(corpus) ?? new Map<string, EventProfiles>();
  known.set(corpus, cache);
  const cached = cache.get(eventId);
  if (cached !== undefined) return cached;
  const made: EventProfiles = { event: empty(), points: new Map() };
  for (const at of corpus.claimsOfEvent(eventId)) {
    if (corpus.claim(at).pointId === null) add(made.event, corpus.statement(at).terms);
  }
  for (const point of corpus.event(eventId).points) {
    const own = empty();
    const texts = [
      new Set(meaningfulTerms(point.question)),
      ...corpus.tellingsOfPoint(point.id).map((at) => corpus.statement(at).terms),
    ];
    for (const terms of texts) {
      add(own, terms);
      add(made.event, terms);
    }
    made.points.set(point.id, own);
  }
  cache.set(eventId, made);
  return made;
}

/** How the words of a statement belong to a point. All shares are weighted by the rarity of the words, 0–1. */
export interface Belonging {
  /** Share of the words that some text of the point uses, and that at least two of them use. */
  once: number;
  twice: number;
  /** Share of the words that texts of other points of the event use and this one's do not. */
  elsewhere: number;
  /** Mean of how many times likelier each word is in a text of the point than in one of its event, as a power of two. */
  likelier: number;
}

/** Counts that are added so that a word never seen is unlikely and not impossible. */
const SMOOTHING = 0.3;

/**
 * Measures how the words of a statement belong to a point. `without` is a set of terms of one text of the point to leave out of
 * the count; empty but where a text of the corpus is itself read as a page.
 */
export function belongingOf(
  corpus: OpenCorpus,
  point: Point,
  terms: ReadonlySet<string>,
  weight: (term: string) => number,
  without: ReadonlySet<string>,
): Belonging {
  const { event, points } = profilesOf(corpus, point.eventId);
  const own = points.get(point.id) ?? empty();
  const less = without.size > 0 ? 1 : 0;
  const [ownTexts, eventTexts] = [own.texts - less, event.texts - less];
  let [once, twice, elsewhere, likelier, total] = [0, 0, 0, 0, 0];
  for (const term of terms) {
    const taken = without.has(term) ? 1 : 0;
    const inPoint = (own.terms.get(term) ?? 0) - taken;
    const inEvent = (event.terms.get(term) ?? 0) - taken;
    const w = weight(term);
    total += w;
    if (inPoint > 0) once += w;
    if (inPoint > 1) twice += w;
    if (inPoint === 0 && inEvent > 0) elsewhere += w;
    const ratio = (inPoint + SMOOTHING) / (ownTexts + 1) / ((inEvent + SMOOTHING) / (eventTexts + 1));
    likelier += w * Math.log2(ratio);
  }
  if (total === 0) return { once: 0, twice: 0, elsewhere: 0, likelier: 0 };
  return { once: once / total, twice: twice / total, elsewhere: elsewhere / total, likelier: likelier / total };
}
