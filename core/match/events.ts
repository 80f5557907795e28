import type { NewsEvent } from '../corpus/types';
import { type DateFact, datesOverlap, daysApart, spanOf } from '../facts/dates';
import { isNameTerm } from '../facts/names';
import { placeOf } from '../facts/places';
import { wordSet } from '../lexicon';
import { meaningfulTerms, type Statement } from './statement';

/** What tells an event from others like it. */
export interface EventProfile {
  id: string;
  /** Terms of its title and other names that are no names of people or countries. */
  terms: ReadonlySet<string>;
  participants: ReadonlySet<string>;
  /** The same, a list of terms for each: those of the thesaurus's names where it has any, else all. */
  people: readonly (readonly string[])[];
  span: { from: string; to: string } | null;
  /** It has a day or a few days of its own, not a year or an era. */
  dated: boolean;
  place: string | null;
}

/** A span longer than this is an era: dates within it name no event. */
const LONGEST_DATED_DAYS = 45;

/** Reads an event's marks from its record. */
export function describeEvent(event: NewsEvent): EventProfile {
  const span = event.date === null ? null : spanOf(event.date);
  const length =
    span === null ? Number.POSITIVE_INFINITY : Math.round((Date.parse(span.to) - Date.parse(span.from)) / 86_400_000);
  const titleTerms = [event.title, ...event.otherNames].flatMap(meaningfulTerms);
  return {
    id: event.id,
    terms: new Set(titleTerms.filter((term) => !isNameTerm(term))),
    participants: new Set(event.participants.flatMap(meaningfulTerms)),
    people: event.participants.map(identifyingTerms),
    span,
    dated: length <= LONGEST_DATED_DAYS,
    place: event.place === null ? null : placeOf(event.place),
  };
}

/** The terms by which a participant is known: "Central Bank of Russia" is known by Russia, "Rosneft" by its name. */
function identifyingTerms(name: string): string[] {
  const terms = meaningfulTerms(name);
  const names = terms.filter(isNameTerm);
  return names.length > 0 ? names : terms;
}

/** What surrounds a page claim: how the page has dated and placed what it speaks of. */
export interface PageContext {
  published: string | null;
  /** Dates of the sentences just before, the nearest first. */
  dates: readonly DateFact[];
  places: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

export const NO_CONTEXT: PageContext = { published: null, dates: [], places: new Set(), terms: new Set() };

/** How long after an event news still speaks of it without saying when it was. */
const NEWS_DAYS = 10;

/** How well a statement fits an event: the parts are set by hand and tested by orderings (events.test.ts). */
export interface EventFit {
  score: number;
  /** A date, a place or a word of its own tells that this event is meant and none like it. */
  named: boolean;
}

/** Judges how well a page statement, in its context, speaks of an event. */
export function fitOf(
  statement: Statement,
  context: PageContext,
  event: EventProfile,
  ownTerms: ReadonlySet<string> = event.terms,
): EventFit {
  let score = 0;
  const { span } = event;
  if (span !== null && event.dated) {
    const own = statement.facts.dates.filter((date) => date.role !== 'since' && date.precision !== 'decade');
    const exact = own.filter((date) => datesOverlap(date, span));
    if (exact.length > 0)
      score += exact.some((date) => date.precision === 'day')
        ? 1.2
        : exact.some((date) => date.precision === 'month')
          ? 0.9
          : 0.5;
    else if (own.length > 0) score -= 0.8;
    else if (context.dates.some((date) => date.precision !== 'year' && datesOverlap(date, span))) score += 0.6;
    else if (context.published !== null) {
      const published = spanOf(context.published);
      if (published.from >= span.from && daysApart(published, span) <= NEWS_DAYS) score += 0.5;
    }
  }
  let named = score > 0;
  if (event.place !== null) {
    const { places } = statement.facts;
    const here = places.some(({ place }) => place === event.place)
      ? 0.8
      : places.length > 0
        ? -0.5
        : 0.4 * Number(context.places.has(event.place));
    score += here;
    named ||= here > 0;
  }
  const held = (terms: ReadonlySet<string>, around: number) => {
    let hits = 0;
    for (const term of terms) hits += statement.terms.has(term) ? 1 : context.terms.has(term) ? around : 0;
    return hits / (terms.size || 1);
  };
  score += 0.6 * held(event.terms, 0.4);
  score += 0.4 * held(event.participants, 0.7);
  named ||= held(ownTerms, 1) > 0;
  return { score, named };
}

/** Whether two events could be taken for one another: they share people and a word of what they are. */
export function lookAlike(a: EventProfile, b: EventProfile): boolean {
  if (a.id === b.id) return false;
  const shares = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].some((term) => y.has(term));
  return (
    shares(a.terms, b.terms) && (a.participants.size === 0 || b.participants.size === 0 || shares(a.participants, b.participants))
  );
}

/** How much a full fit of the event adds to the similarity, and where it starts to subtract. */
export const FIT_BONUS = 0.1;
const FIT_NEUTRAL = 0.7;

/** A likeness with what the event's fit adds to it, 0–1. */
export function withFit(likeness: number, fit: EventFit): number {
  return Math.max(0, Math.min(1, likeness + FIT_BONUS * Math.max(-1, Math.min(1, fit.score - FIT_NEUTRAL))));
}

/** Words that say of what kind an event is; said once in a title, they hold for the sentences that follow. */
export const EVENT_TERMS = wordSet(({ eventTerms }) => eventTerms);
