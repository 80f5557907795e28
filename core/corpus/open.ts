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
  events: EventProfile[];
  claim(at: number): CorpusClaim;
  /** Claims and paraphrases together; brought together when first asked for. */
  readonly tellings: Tellings;
  /** The statement of a claim. */
  statement(at: number): Statement;
  position(claimId: string): number;
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
  const known = opened.get(compiled);
  if (known !== undefined) return known;
  const fresh = open(compiled);
  opened.set(compiled, fresh);
  return fresh;
}

function group<T>(claims: readonly T[], key: (claim: T) => string | null): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  claims.forEach((claim, at) => {
    const name = key(claim);
    if (name === null) return;
    const list = groups.get(name);
    if (list === undefined) groups.set(name, [at]);
    else list.push(at);
  });
  return groups;
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The corpus has no ${what}.`);
  return value;
}

function open(compiled: CompiledCorpus): OpenCorpus {
  const { corpus, index, learned } = compiled;
  const positions = new Map(corpus.claims.map((claim, at) => [claim.id, at]));
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const events = new Map(corpus.events.map((event) => [event.id, event]));
  const points = new Map(corpus.events.flatMap((event) => event.points.map((point) => [point.id, point] as const)));
  const byPoint = group(corpus.claims, (claim) => claim.pointId);
  const own = new Map<string, ReadonlySet<string>>();
  const byEvent = group(corpus.claims, (claim) => claim.eventId);
  const searcher = createSearcher(index);
  // Turned round when the first statement is asked for: a worker that wakes to draw a badge needs none.
  let turned: Forward | null = null;
  const forward = () => {
    turned ??= forwardOf(index, (term) => !isValueTerm(term));
    return turned;
  };
  let tellings: Tellings | null = null;
  const statements: Statement[] = [];
  const alike = new Map<string, readonly string[]>();
  const profiles = corpus.events.map(describeEvent);
  const profileOf = new Map(profiles.map((profile) => [profile.id, profile]));
  const claim = (at: number) => must(corpus.claims[at], `claim at ${at}`);
  const published = (at: number) => document(claim(at).documentId).published;
  const document = (id: string) => must(documents.get(id), `document ${id}`);
  return {
    corpus,
    learned,
    searcher,
    events: profiles,
    claim,
    get tellings() {
      tellings ??= openTellings(corpus, index, compiled.wordings);
      return tellings;
    },
    statement(at) {
      const known = statements[at];
      if (known !== undefined) return known;
      const made = statementOf(claim(at).text, claim(at).date ?? published(at), forward().terms(at), forward().grams(at));
      statements[at] = made;
      return made;
    },
    position: (id) => must(positions.get(id), `claim ${id}`),
    document,
    source: (id) => must(sources.get(id), `source ${id}`),
    event: (id) => must(events.get(id), `event ${id}`),
    profile: (id) => must(profileOf.get(id), `event ${id}`),
    ownTerms(id) {
      const known = own.get(id);
      if (known !== undefined) return known;
      const others = this.alike(id).map((other) => must(profileOf.get(other), `event ${other}`));
      const terms = [...must(profileOf.get(id), `event ${id}`).terms].filter((term) => searcher.idf(term) >= TELLING_IDF);
      const found = new Set(terms.filter((term) => others.every((other) => !other.terms.has(term))));
      own.set(id, found);
      return found;
    },
    alike(id) {
      const known = alike.get(id);
      if (known !== undefined) return known;
      const own = must(profileOf.get(id), `event ${id}`);
      const found = profiles.filter((other) => lookAlike(own, other)).map((other) => other.id);
      alike.set(id, found);
      return found;
    },
    point: (id) => must(points.get(id), `point ${id}`),
    claimsOfPoint: (id) => byPoint.get(id) ?? [],
    claimsOfEvent: (id) => byEvent.get(id) ?? [],
  };
}
