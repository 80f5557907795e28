import { keptIn } from '../kept';
import { createSearcher, type Searcher } from '../match/candidates';
import { describeEvent, type EventProfile, lookAlike } from '../match/events';
import { type Forward, forwardOf } from '../match/forward';
import { isValueTerm, type Statement, statementOf } from '../match/statement';
import { openTellings, type Tellings } from '../match/tellings';
import type { Learned } from '../match/weights';
import type { CompiledCorpus } from './compile';
import type { Corpus, CorpusClaim, CorpusDocument, NewsEvent, Point, Source } from './types';

/** A compiled corpus made ready for questions: everything by id, and the claims as statements, each worked out when first asked for. */
export interface OpenCorpus {
  corpus: Corpus;
  learned: Learned;
  searcher: Searcher;
  claim(at: number): CorpusClaim;
  /** Claims and paraphrases together; brought together when first asked for. */
  readonly tellings: Tellings;
  /** The statement of a claim. */
  statement(at: number): Statement;
  document(id: string): CorpusDocument;
  source(id: string): Source;
  event(id: string): NewsEvent;
  profile(eventId: string): EventProfile;
  /** Rare terms of an event's title and names that no event like it has. */
  ownTerms(eventId: string): ReadonlySet<string>;
  /** Ids of the events that could be taken for this one. */
  alike(eventId: string): readonly string[];
  point(id: string): Point;
  /** Positions of the claims that answer a point, and of those that speak of an event. */
  claimsOfPoint(pointId: string): readonly number[];
  claimsOfEvent(eventId: string): readonly number[];
}

/** Words of a title in more claims than this weight allows (one in about 50) name no event: house, meeting, European. */
const TELLING_IDF = 4;

const opened = new WeakMap<CompiledCorpus, OpenCorpus>();

/** Opens a compiled corpus; the same one is opened once. */
export function openCorpus(compiled: CompiledCorpus): OpenCorpus {
  return keptIn(opened, compiled, () => open(compiled));
}

function group<T>(claims: readonly T[], key: (claim: T) => string | null): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  claims.forEach((claim, at) => {
    const name = key(claim);
    if (name !== null) keptIn(groups, name, () => []).push(at);
  });
  return groups;
}

/** Finds things by their ids. Throws for an id that the corpus does not hold. */
function finding<T extends { id: string }>(things: readonly T[]): (id: string) => T {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => {
    const thing = byId.get(id);
    if (thing === undefined) throw new Error(`The corpus has no ${id}.`);
    return thing;
  };
}

function open(compiled: CompiledCorpus): OpenCorpus {
  const { corpus, index, learned } = compiled;
  const byPoint = group(corpus.claims, (claim) => claim.pointId);
  const byEvent = group(corpus.claims, (claim) => claim.eventId);
  const searcher = createSearcher(index);
  // Turned round when the first statement is asked for: a worker that wakes to draw a badge needs none.
  let turned: Forward | undefined;
  const forward = () => {
    turned ??= forwardOf(index, (term) => !isValueTerm(term));
    return turned;
  };
  let tellings: Tellings | undefined;
  const statements: Statement[] = [];
  const own = new Map<string, ReadonlySet<string>>();
  const alike = new Map<string, readonly string[]>();
  const events = corpus.events.map(describeEvent);
  const profile = finding(events);
  const claim = (at: number) => corpus.claims[at] as CorpusClaim;
  const document = finding(corpus.documents);
  return {
    ...{ corpus, learned, searcher, claim, document, profile },
    get tellings() {
      tellings ??= openTellings(corpus, index, compiled.wordings);
      return tellings;
    },
    statement(at) {
      const { text, date, documentId } = claim(at);
      statements[at] ??= statementOf(text, date ?? document(documentId).published, forward().terms(at), forward().grams(at));
      return statements[at];
    },
    source: finding(corpus.sources),
    event: finding(corpus.events),
    ownTerms(id) {
      return keptIn(own, id, () => {
        const others = this.alike(id).map(profile);
        const terms = [...profile(id).terms].filter((term) => searcher.idf(term) >= TELLING_IDF);
        return new Set(terms.filter((term) => others.every((other) => !other.terms.has(term))));
      });
    },
    alike: (id) => keptIn(alike, id, () => events.filter((other) => lookAlike(profile(id), other)).map((other) => other.id)),
    point: finding(corpus.events.flatMap(({ points }) => points)),
    claimsOfPoint: (id) => byPoint.get(id) ?? [],
    claimsOfEvent: (id) => byEvent.get(id) ?? [],
  };
}
