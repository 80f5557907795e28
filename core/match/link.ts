import type { OpenCorpus } from '../corpus/open';
import { datesOverlap } from '../facts/dates';
import { isNameTerm } from '../facts/names';
import type { TraceEntry } from '../report';
import { clausesOf } from '../text/clauses';
import { termOf } from '../text/words';
import { type EventFit, type EventProfile, fitOf, type PageContext } from './events';
import { fuzzySpellings } from './fuzzy';
import { type Similarity, similarityOf } from './similarity';
import { makeStatement, type Statement, valueTerms } from './statement';
import { CONSIDERED, LOOK_ALIKE_MARGIN } from './thresholds';

/** Candidates that the index proposes for each page claim. */
const PROPOSED = 32;
/** What a name from the surroundings weighs in the search against a word of the claim. */
const CONTEXT_WEIGHT = 0.25;
/** What a figure or date of the claim weighs in the search. */
const VALUE_WEIGHT = 0.7;
/** How much a full fit of the event adds to the similarity, and where it starts to subtract. */
const FIT_BONUS = 0.1;
const FIT_NEUTRAL = 0.7;

/** One statement of a page sentence: the sentence itself or one of its clauses. */
export interface PageUnit {
  statement: Statement;
  /** Where it begins in the sentence. */
  start: number;
  context: PageContext;
}

/** A corpus claim that could speak of the same thing as the page claim. */
export interface Link {
  at: number;
  similarity: number;
  parts: Similarity;
  fit: EventFit;
  /** The statement of the sentence that is most like it. */
  unit: PageUnit;
}

/** The statements of a sentence: itself, then its clauses, which lean on it for names, dates and places. */
export function unitsOf(sentence: string, published: string | null, context: PageContext): PageUnit[] {
  const whole = makeStatement(sentence, published);
  const dates = whole.facts.dates.length > 0 ? whole.facts.dates : context.dates;
  const places = whole.facts.places.length > 0 ? new Set(whole.facts.places.map((place) => place.place)) : context.places;
  const inner: PageContext = { published: context.published, dates, places, terms: new Set([...whole.terms, ...context.terms]) };
  const clauses = clausesOf(sentence).map((clause) => ({
    statement: makeStatement(clause.text, published),
    start: clause.start,
    context: inner,
  }));
  return [{ statement: whole, start: 0, context }, ...clauses];
}

/**
 * The corpus claims that could speak of what a page sentence speaks of, the most alike first: the index proposes, similarity
 * and the event decide, and an event that merely looks like the right one is vetoed. `skip` is a document to leave out.
 */
export function linkClaims(
  corpus: OpenCorpus,
  units: readonly PageUnit[],
  skip: string | null,
  trace: TraceEntry[] | null,
): Link[] {
  const { searcher } = corpus;
  const { statement: page, context } = units[0] as PageUnit;
  const query = new Map<string, number>();
  for (const term of context.terms) query.set(term, CONTEXT_WEIGHT);
  for (const term of page.terms) query.set(term, 1);
  for (const term of valueTerms(page.facts)) query.set(term, VALUE_WEIGHT);
  const candidates = searcher.search(query, page.text, PROPOSED).filter(({ doc }) => corpus.claim(doc).documentId !== skip);
  const spelled = fuzzySpellings(
    page,
    candidates.map(({ doc }) => corpus.statement(doc)),
    searcher,
  );
  const spelledUnits =
    spelled.size === 0 ? units : units.map((unit) => ({ ...unit, statement: respelled(unit.statement, spelled) }));
  const entry: TraceEntry = { claim: page.text, candidates: [], points: [] };
  const links: Link[] = [];
  const surroundings = spelledUnits.map((unit) => ({
    terms: new Set([...unit.context.terms].filter((term) => isNameTerm(term) || EVENT_TERMS.has(term))),
  }));
  const terms = new Set([...page.terms, ...context.terms, ...spelled.values()]);
  const fits = new Map<string, EventFit>();
  const fitTo = (index: number, eventId: string): EventFit => {
    const key = `${index} ${eventId}`;
    const known = fits.get(key);
    if (known !== undefined) return known;
    const unit = spelledUnits[index] as PageUnit;
    const fit = fitOf(unit.statement, unit.context, corpus.profile(eventId), corpus.ownTerms(eventId));
    fits.set(key, fit);
    return fit;
  };
  for (const { doc, score } of candidates) {
    const claim = corpus.claim(doc);
    let best: Link | null = null as Link | null;
    for (const [index, unit] of spelledUnits.entries()) {
      const parts = similarityOf(
        unit.statement,
        corpus.statement(doc),
        searcher.idf,
        surroundings[index] as { terms: ReadonlySet<string> },
      );
      // What is too unlike with the best of fits need not be fitted.
      if (parts.score + FIT_BONUS < CONSIDERED && best !== null) continue;
      const fit = fitTo(index, claim.eventId);
      const similarity = Math.max(0, Math.min(1, parts.score + FIT_BONUS * Math.max(-1, Math.min(1, fit.score - FIT_NEUTRAL))));
      if (best === null || similarity > best.similarity) best = { at: doc, similarity, parts, fit, unit };
    }
    if (best === null) continue;
    const link: Link = best;
    const own = spelledUnits.indexOf(link.unit);
    const rival =
      link.similarity < CONSIDERED || sharesDate(link.unit.statement, corpus.statement(doc))
        ? null
        : rivalOf(corpus, claim.eventId, link.fit, (eventId) => fitTo(own, eventId));
    const ground = groundOf(link.unit, corpus.statement(doc), corpus.profile(claim.eventId), terms);
    const nameless = !link.fit.named && corpus.profile(claim.eventId).dated && corpus.alike(claim.eventId).length > 0;
    const decision =
      link.similarity < CONSIDERED
        ? 'too unlike'
        : nameless
          ? 'nothing tells it from events like it'
          : ground < GROUND
            ? 'nobody and nothing in common'
            : rival !== null
              ? `vetoed: fits ${rival} better`
              : 'linked';
    if (decision === 'linked') links.push(link);
    entry.candidates.push({
      claimId: claim.id,
      score: round(score),
      similarity: round(link.similarity),
      fit: round(link.fit.score),
      decision,
    });
  }
  trace?.push(entry);
  return links.sort((a, b) => b.similarity - a.similarity || a.at - b.at);
}

/** The statement with the corpus's spelling beside the page's own, where Fuse found one for a word of it. */
function respelled(statement: Statement, spelled: ReadonlyMap<string, string>): Statement {
  const more = [...spelled].filter(([own]) => statement.terms.has(own)).map(([, theirs]) => theirs);
  return more.length === 0 ? statement : { ...statement, terms: new Set([...statement.terms, ...more]) };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Words that say of what kind an event is; said once in a title, they hold for the sentences that follow. */
const EVENT_TERMS = new Set([
  'c:call',
  'c:meet',
  'c:ceasefire',
  'c:pause',
  'c:sanction',
  'c:treaty',
  'c:swap',
  'c:drone',
  'c:trade',
]);

/** Whether both state the same day or month: then no other event can fit better. */
function sharesDate(page: Statement, claim: Statement): boolean {
  const plain = (statement: Statement) =>
    statement.facts.dates.filter((date) => date.precision === 'day' || date.precision === 'month');
  return plain(page).some((a) => plain(claim).some((b) => datesOverlap(a, b)));
}

/** Nouns that stand with a capital in names and say nothing alone: any country has a bank and a ministry. */
const COMMON_NOUNS = new Set(
  'bank ministry government council parliament senate house court centre center board department office secretary party union army force general state world'
    .split(' ')
    .map(termOf),
);

/** The terms by which a name is known: those of the thesaurus's names where it has any, else those that are no common nouns. */
function telling(terms: readonly string[]): string[] {
  const names = terms.filter(isNameTerm);
  return names.length > 0 ? names : terms.filter((term) => !COMMON_NOUNS.has(term));
}

/** Share of a claim's names, or of its event's participants and place, that the page must speak of in or around the sentence. */
const GROUND = 0.5;

/**
 * How far page and claim speak of the same people and places, 0–1: similar words about others are another story. Names that
 * the claim gives only as its source count against nobody: the better of the claim's names and the event's is taken.
 */
function groundOf(unit: PageUnit, claim: Statement, event: EventProfile, around: ReadonlySet<string>): number {
  const held = (terms: readonly string[]) => terms.some((term) => unit.statement.terms.has(term) || around.has(term));
  const names = claim.facts.names.map((name) => telling(name.terms)).filter((terms) => terms.length > 0);
  const named = names.length === 0 ? 0 : names.filter(held).length / names.length;
  const took = event.people.length === 0 ? 0 : event.people.filter(held).length / event.people.length;
  return Math.max(named, took);
}

/** The event like this one that the page claim fits clearly better, or `null`. */
function rivalOf(corpus: OpenCorpus, eventId: string, fit: EventFit, fitTo: (eventId: string) => EventFit): string | null {
  return corpus.alike(eventId).find((other) => fitTo(other).score >= fit.score + LOOK_ALIKE_MARGIN) ?? null;
}
