import type { OpenCorpus } from '../corpus/open';
import { isNameTerm } from '../facts/names';
import type { TraceEntry } from '../report';
import { type EventFit, fitOf, lookAlike, type PageContext } from './events';
import { fuzzySpellings } from './fuzzy';
import { type Similarity, similarityOf } from './similarity';
import type { Statement } from './statement';
import { CONSIDERED, LOOK_ALIKE_MARGIN } from './thresholds';

/** Candidates that the index proposes for each page claim. */
const PROPOSED = 40;
/** What a name from the surroundings weighs in the search against a word of the claim. */
const CONTEXT_WEIGHT = 0.25;
/** How much a full fit of the event adds to the similarity, and where it starts to subtract. */
const FIT_BONUS = 0.1;
const FIT_NEUTRAL = 0.7;

/** A corpus claim that could speak of the same thing as the page claim. */
export interface Link {
  at: number;
  similarity: number;
  parts: Similarity;
  fit: EventFit;
}

/**
 * The corpus claims that could speak of what a page claim speaks of, the most alike first: the index proposes, similarity
 * and the event decide, and an event that merely looks like the right one is vetoed. `skip` is a document to leave out.
 */
export function linkClaims(
  corpus: OpenCorpus,
  page: Statement,
  context: PageContext,
  skip: string | null,
  trace: TraceEntry[] | null,
): Link[] {
  const { searcher } = corpus;
  const query = new Map<string, number>();
  for (const term of context.terms) query.set(term, CONTEXT_WEIGHT);
  for (const term of page.terms) query.set(term, 1);
  const candidates = searcher.search(query, page.text, PROPOSED).filter(({ doc }) => corpus.claim(doc).documentId !== skip);
  const spelled = fuzzySpellings(
    page,
    candidates.map(({ doc }) => corpus.statement(doc)),
    searcher.idf,
  );
  const statement = spelled.size === 0 ? page : { ...page, terms: new Set([...page.terms, ...spelled]) };
  const entry: TraceEntry = { claim: page.text, candidates: [] };
  const links: Link[] = [];
  const surroundings = { terms: new Set([...context.terms].filter((term) => isNameTerm(term) || EVENT_TERMS.has(term))) };
  for (const { doc, score } of candidates) {
    const claim = corpus.claim(doc);
    const parts = similarityOf(statement, corpus.statement(doc), searcher.idf, surroundings);
    const profile = corpus.profile(claim.eventId);
    const fit = fitOf(statement, context, profile);
    const similarity = Math.max(0, Math.min(1, parts.score + FIT_BONUS * Math.max(-1, Math.min(1, fit.score - FIT_NEUTRAL))));
    const rival = rivalOf(corpus, statement, context, claim.eventId, fit);
    const decision = similarity < CONSIDERED ? 'too unlike' : rival !== null ? `vetoed: fits ${rival} better` : 'linked';
    if (decision === 'linked') links.push({ at: doc, similarity, parts, fit });
    entry.candidates.push({
      claimId: claim.id,
      score: round(score),
      similarity: round(similarity),
      fit: round(fit.score),
      decision,
    });
  }
  trace?.push(entry);
  return links.sort((a, b) => b.similarity - a.similarity || a.at - b.at);
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

/** The event like this one that the page claim fits clearly better, or `null`. */
function rivalOf(corpus: OpenCorpus, page: Statement, context: PageContext, eventId: string, fit: EventFit): string | null {
  const own = corpus.profile(eventId);
  for (const other of corpus.events) {
    if (!lookAlike(own, other)) continue;
    if (fitOf(page, context, other).score >= fit.score + LOOK_ALIKE_MARGIN) return other.id;
  }
  return null;
}
