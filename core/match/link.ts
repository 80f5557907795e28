import type { Span } from '../article';
import type { OpenCorpus } from '../corpus/open';
import { datesOverlap } from '../facts/dates';
import { keptIn } from '../kept';
import { clausesOf } from '../text/clauses';
import { type EventFit, FIT_BONUS, fitOf, type PageContext, withFit } from './events';
import { fuzzySpellings } from './fuzzy';
import { groundOf, groundOfNames, LEAST_GROUND } from './ground';
import { hitsOf, lentTerms, type SentenceHits } from './point-hits';
import { type Similarity, similarityOf } from './similarity';
import { makeStatement, type Statement, valueTerms } from './statement';
import { CONSIDERED, LOOK_ALIKE_MARGIN, LOOKED_AT } from './thresholds';

/** Candidates that the index proposes for each page claim. */
const PROPOSED = 48;
/** Candidates whose names and rare words Fuse holds against the page's unknown ones: more cost more than they find. */
const SPELLED = 20;
/** What a name from the surroundings weighs in the search against a word of the claim. */
const CONTEXT_WEIGHT = 0.25;
/** What a figure or date of the claim weighs in the search. */
const VALUE_WEIGHT = 0.7;
/** One statement of a page sentence: the sentence itself or one of its clauses. */
export interface PageUnit {
  statement: Statement;
  /** Where it begins in the sentence. */
  start: number;
  context: PageContext;
}

/** A text of the index that could speak of the same thing as the page claim. */
export interface Link {
  at: number;
  /** What the index gives it. */
  score: number;
  similarity: number;
  parts: Similarity;
  fit: EventFit;
  /** The statement of the sentence that is most like it. */
  unit: PageUnit;
  /** Worked out when asked for: few links are alike enough to be asked. */
  verdict(): Verdict;
}

/**
 * What a link is good for. `sound`: a claim that is alike enough, of an event that nothing tells against, may be set beside the page claim by itself. Else it may
 * not: the two are too unlike, nothing tells the event from events like it, nobody and nothing is common to both, or an event like it fits better.
 */
export type Verdict = 'sound' | 'unlike' | 'unnamed' | 'groundless' | 'outdone';

/** The statements of a sentence: itself, then its clauses, or those parts of it that are given, which lean on it for names, dates and places. */
export function unitsOf(
  sentence: string,
  published: string | null,
  context: PageContext,
  parts: readonly Span[] = clausesOf(sentence),
): PageUnit[] {
  const whole = makeStatement(sentence, published);
  const dates = whole.facts.dates.length > 0 ? whole.facts.dates : context.dates;
  const places = whole.facts.places.length > 0 ? new Set(whole.facts.places.map((place) => place.place)) : context.places;
  const inner: PageContext = { published: context.published, dates, places, terms: new Set([...whole.terms, ...context.terms]) };
  const clauses = parts.map((clause) => ({
    statement: makeStatement(clause.text, published),
    start: clause.start,
    context: inner,
  }));
  return [{ statement: whole, start: 0, context }, ...clauses];
}

/** Which texts of the index may be used. */
export type Usable = (at: number) => boolean;

/** All texts but those of one document: the page itself, where the corpus holds it. */
export function allBut(corpus: OpenCorpus, documentId: string | null): Usable {
  return documentId === null ? () => true : (at) => at >= corpus.tellings.claims || corpus.claim(at).documentId !== documentId;
}

/** What one page sentence meets in the corpus. */
export interface Linker {
  /** The claims that the index proposes, the most alike first. */
  proposed: readonly Link[];
  /** The sentence and its clauses, with the corpus's spelling of names beside the page's own. */
  units: readonly PageUnit[];
  /** The points and events that the sentence is like. */
  hits: SentenceHits;
  /** How far a statement of the sentence, by its position, speaks of the people and places of a text with these names on an event, 0–1. */
  groundTo(unit: number, names: readonly string[], eventId: string): number;
  /** By how much it fits an event better than the best of those like it; 1 where there is none. */
  leadOver(unit: number, eventId: string): number;
}

const byLikeness = (a: Link, b: Link): number => b.similarity - a.similarity || a.at - b.at;

/**
 * Links a page sentence with the claims, points and events that could speak of what it speaks of: the index proposes, similarity
 * and the event are weighed, and a claim of an event that merely looks like the right one is not `sound`.
 */
export function openLinker(corpus: OpenCorpus, units: readonly PageUnit[], usable: Usable): Linker {
  const { searcher } = corpus;
  const { statement: page, context } = units[0] as PageUnit;
  const query = new Map<string, number>();
  for (const term of context.terms) query.set(term, CONTEXT_WEIGHT);
  for (const term of page.terms) query.set(term, 1);
  for (const term of valueTerms(page.facts)) query.set(term, VALUE_WEIGHT);
  const candidates = searcher.search(query, page.text, PROPOSED).filter(({ doc }) => usable(doc));
  const spelled = fuzzySpellings(
    page,
    candidates.slice(0, SPELLED).map(({ doc }) => corpus.statement(doc)),
    { idf: searcher.idf, knows: corpus.tellings.knows },
  );
  const spelledUnits =
    spelled.size === 0 ? units : units.map((unit) => ({ ...unit, statement: respelled(unit.statement, spelled) }));
  const terms = new Set([...page.terms, ...context.terms, ...spelled.values()]);
  const fits = spelledUnits.map(({ statement, context }) => {
    const known = new Map<string, EventFit>();
    return (eventId: string) =>
      keptIn(known, eventId, () => fitOf(statement, context, corpus.profile(eventId), corpus.ownTerms(eventId)));
  });
  const surroundings = spelledUnits.map(lentTerms);
  const fitTo = (index: number, eventId: string) => (fits[index] as (typeof fits)[number])(eventId);

  /** A text beside the statement of the sentence that it is most like; nothing when it has nothing to do with any. */
  function link(at: number, score: number): Link[] {
    const { eventId } = corpus.claim(at);
    let best: Link | null = null;
    for (const [index, unit] of spelledUnits.entries()) {
      const parts = similarityOf(unit.statement, corpus.statement(at), searcher.idf, surroundings[index]);
      // What the best of fits would not lift above another statement need not be fitted.
      if (best !== null && parts.score + FIT_BONUS <= best.similarity) continue;
      const fit = fitTo(index, eventId);
      const similarity = withFit(parts.score, fit);
      if (best === null || similarity > best.similarity)
        best = { at, score, similarity, parts, fit, unit, verdict: () => judge(at, index, similarity) };
    }
    return best === null || best.similarity < LOOKED_AT ? [] : [best];
  }

  function judge(at: number, index: number, similarity: number): Verdict {
    const { eventId } = corpus.claim(at);
    const unit = spelledUnits[index] as PageUnit;
    const event = corpus.profile(eventId);
    const claim = corpus.statement(at);
    if (similarity < CONSIDERED) return 'unlike';
    if (!fitTo(index, eventId).named && event.dated && corpus.alike(eventId).length > 0) return 'unnamed';
    if (groundOf(unit, claim, event, terms) < LEAST_GROUND) return 'groundless';
    return leadOver(index, eventId) <= -LOOK_ALIKE_MARGIN && !sharesDate(unit.statement, claim) ? 'outdone' : 'sound';
  }

  function leadOver(unit: number, eventId: string): number {
    const rivals = corpus.alike(eventId).map((other) => fitTo(unit, other).score);
    return Math.max(-1, Math.min(1, fitTo(unit, eventId).score - Math.max(...rivals)));
  }

  return {
    proposed: candidates.flatMap(({ doc, score }) => link(doc, score)).sort(byLikeness),
    units: spelledUnits,
    hits: hitsOf(corpus.tellings, spelledUnits, fitTo, usable),
    groundTo: (unit, names, eventId) => groundOfNames(spelledUnits[unit] as PageUnit, names, corpus.profile(eventId), terms),
    leadOver,
  };
}

/** The statement with the corpus's spelling beside the page's own, where Fuse found one for a word of it. */
function respelled(statement: Statement, spelled: ReadonlyMap<string, string>): Statement {
  const more = [...spelled].filter(([own]) => statement.terms.has(own)).map(([, theirs]) => theirs);
  return more.length === 0 ? statement : { ...statement, terms: new Set([...statement.terms, ...more]) };
}

/** Whether both state the same day or month: then no other event can fit better. */
function sharesDate(page: Statement, claim: Statement): boolean {
  const plain = (statement: Statement) =>
    statement.facts.dates.filter((date) => date.precision === 'day' || date.precision === 'month');
  return plain(page).some((a) => plain(claim).some((b) => datesOverlap(a, b)));
}
