import type { Answer, Corpus, CorpusClaim, CorpusDocument, DateBasis, DateText, NewsEvent, Point, SourceKind } from './types';

/** An event as a list shows it. */
export interface EventEntry {
  id: string;
  title: string;
  date: DateText | null;
  place: string | null;
  points: number;
  /** Documents with a claim on it. */
  documents: number;
}

/** What one document says: on an answer, or on an event beside its points. */
export interface Told {
  documentId: string;
  source: string;
  sourceKind: SourceKind;
  country: string | null;
  carrier: string | null;
  title: string;
  url: string | null;
  published: DateText | null;
  publishedBasis: DateBasis;
  /** In our words. */
  claims: { id: string; text: string }[];
}

/** An event with everything that is held on it. */
export interface EventContents {
  event: NewsEvent;
  points: { point: Point; answers: { answer: Answer; accounts: Told[] }[] }[];
  /** Claims that answer no point, by document. */
  others: Told[];
}

/** The corpus made ready for looking through. */
export interface CorpusShelf {
  /** The newest first; events without a date last. */
  events: EventEntry[];
  /** Throws for an id that is not there. */
  contentsOf(eventId: string): EventContents;
  /** Who says what in a claim; `null` for a claim that this corpus does not hold. */
  told(claimId: string): Told | null;
}

/** Sorts a corpus by event. */
export function shelve(corpus: Corpus): CorpusShelf {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const claims = new Map(corpus.claims.map((claim) => [claim.id, claim]));
  const byEvent = new Map<string, CorpusClaim[]>(corpus.events.map((event) => [event.id, []]));
  for (const claim of corpus.claims) byEvent.get(claim.eventId)?.push(claim);

  const events = corpus.events.map(({ id, title, date, place, points }): EventEntry => {
    const told = new Set(byEvent.get(id)?.map(({ documentId }) => documentId));
    return { id, title, date, place, points: points.length, documents: told.size };
  });
  events.sort((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.title, b.title));

  function account(document: CorpusDocument, own: CorpusClaim[]): Told {
    const source = sources.get(document.sourceId);
    return {
      documentId: document.id,
      source: source?.name ?? document.sourceId,
      sourceKind: source?.kind ?? 'unknown',
      country: source?.country ?? null,
      carrier: document.carrier,
      title: document.title,
      url: document.url,
      published: document.published,
      publishedBasis: document.publishedBasis,
      claims: own.map(({ id, text }) => ({ id, text })),
    };
  }

  /** By document, the oldest first. */
  function accounts(own: CorpusClaim[]): Told[] {
    const byDocument = new Map<string, CorpusClaim[]>();
    for (const claim of own) byDocument.set(claim.documentId, [...(byDocument.get(claim.documentId) ?? []), claim]);
    return [...byDocument]
      .flatMap(([id, told]) => {
        const document = documents.get(id);
        return document === undefined ? [] : [account(document, told)];
      })
      .sort((a, b) => compareText(a.published ?? '9', b.published ?? '9') || compareText(a.documentId, b.documentId));
  }

  return {
    events,
    contentsOf(eventId) {
      const event = corpus.events.find(({ id }) => id === eventId);
      if (event === undefined) throw new Error(`The corpus has no event ${eventId}.`);
      const own = byEvent.get(eventId) ?? [];
      const on = (point: Point, answer: Answer) => own.filter((each) => each.pointId === point.id && each.answerId === answer.id);
      return {
        event,
        points: event.points.map((point) => ({
          point,
          answers: point.answers.map((answer) => ({ answer, accounts: accounts(on(point, answer)) })),
        })),
        others: accounts(own.filter(({ pointId, answerId }) => pointId === null || answerId === null)),
      };
    },
    told(claimId) {
      const claim = claims.get(claimId);
      const document = claim && documents.get(claim.documentId);
      return claim && document ? account(document, [claim]) : null;
    },
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
