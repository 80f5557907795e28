import { keeping, keptIn } from '../kept';
import { createSearcher, type Searcher } from '../match/candidates';
import { describeEvent, type EventProfile, lookAlike } from '../match/events';
import { makeStatement, type Statement } from '../match/statement';
import { openTellings, type Tellings } from '../match/tellings';
import type { Learned } from '../match/weights';
import { claimReader } from './claim-table';
import type { Catalogue, CompiledCorpus } from './compile';
import type { CorpusClaim, CorpusDocument, NewsEvent, Point, Source } from './types';

/** A compiled corpus made ready for questions: everything by id, and the claims as statements, each worked out when first asked for. */
export interface OpenCorpus {
  corpus: Catalogue;
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

const known = new WeakMap<CompiledCorpus, OpenCorpus>();

/** Opens a compiled corpus; the same one is opened once. */
export function openCorpus(compiled: CompiledCorpus): OpenCorpus {
  return keptIn(known, compiled, () => open(compiled));
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
  const searcher = createSearcher(index);
  let tellings: Tellings | undefined;
  const events = corpus.events.map(describeEvent);
  const profile = finding(events);
  const claim = keeping(claimReader(compiled));
  const document = finding(corpus.documents);
  const alike = keeping((id: string) => events.filter((other) => lookAlike(profile(id), other)).map((other) => other.id));
  const opened: OpenCorpus = {
    ...{ corpus, learned, searcher, claim, document, profile, alike },
    // Brought together when the first sentence is read: a worker that wakes to draw a badge needs none.
    get tellings() {
      tellings ??= openTellings(compiled);
      return tellings;
    },
    statement: keeping((at) => {
      const { text, date, documentId } = claim(at);
      return makeStatement(text, date ?? document(documentId).published, opened.tellings.terms(at));
    }),
    source: finding(corpus.sources),
    event: finding(corpus.events),
    ownTerms: keeping((id) => {
      const others = alike(id).map(profile);
      const terms = [...profile(id).terms].filter((term) => searcher.idf(term) >= TELLING_IDF);
      return new Set(terms.filter((term) => others.every((other) => !other.terms.has(term))));
    }),
    point: finding(corpus.events.flatMap(({ points }) => points)),
    claimsOfPoint(id) {
      const { ofPoint, pointAt } = opened.tellings;
      return (ofPoint[pointAt(id)] ?? []).filter((at) => at < index.size);
    },
    claimsOfEvent(id) {
      const { events } = compiled.claims;
      return [...events.keys()].filter((at) => corpus.events[events[at] as number]?.id === id);
    },
  };
  return opened;
}
