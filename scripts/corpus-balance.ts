import { answersConflict } from '@/core/corpus/check';
import { type Corpus, DIFFERENCES, type Difference, type Point, SOURCE_KINDS } from '@/core/corpus/types';

/** How much of what, by name. */
export type Counts = Record<string, number>;

/** What a corpus holds, counted. */
export interface Balance {
  documents: number;
  sources: number;
  claims: number;
  events: number;
  points: number;
  /** Events told by two independent sources or more. */
  sharedEvents: number;
  /** Events with a point whose answers conflict. */
  conflictingEvents: number;
  /** Events with a point whose answers replaced one another in time. */
  updatedEvents: number;
  /** Points with answers that conflict. */
  conflictingPoints: number;
  conflictsByKind: Record<Difference, number>;
  pointsByKind: Record<Difference, number>;
  /** Points by how many answers they have. */
  answersPerPoint: Counts;
  /** Points whose answers replaced one another in time. */
  sequences: number;
  /** Points with different answers that are marked compatible. */
  compatiblePoints: number;
  /** Events by how many independent sources tell them. */
  eventsBySources: Counts;
  /** Sources by country (`unknown` where it is not known), most first, and by kind. */
  countries: Counts;
  kinds: Counts;
  /** Documents by year of publication (`undated` where it is not known), and by kind of document. */
  years: Counts;
  documentKinds: Counts;
  /** Documents whose claims were read again against the page. */
  checkedDocuments: number;
  /** Documents that were read through another publisher. */
  carriedDocuments: number;
  undatedDocuments: number;
  /** Claims that give an answer to a point. */
  answeringClaims: number;
  /** Dates of the oldest and newest dated document, or `null`. */
  from: string | null;
  to: string | null;
}

/**
 * Counts a checked corpus. A source is independent unless it is of kind `unknown`; whoever carried a piece is not its source, so a piece of an
 * agency counts once through however many publishers it was read.
 */
export function balanceOf(corpus: Corpus): Balance {
  const points = corpus.events.flatMap((event) => event.points);
  const conflicting = points.filter(conflicts);
  const dates = corpus.documents.flatMap((document) => (document.published === null ? [] : [document.published])).sort();
  const tellers = independentTellers(corpus);
  const tellersOf = (eventId: string) => tellers.get(eventId)?.size ?? 0;
  return {
    documents: corpus.documents.length,
    sources: corpus.sources.length,
    claims: corpus.claims.length,
    events: corpus.events.length,
    points: points.length,
    sharedEvents: corpus.events.filter((event) => tellersOf(event.id) >= 2).length,
    conflictingEvents: corpus.events.filter((event) => event.points.some(conflicts)).length,
    updatedEvents: corpus.events.filter((event) => event.points.some(isSequence)).length,
    conflictingPoints: conflicting.length,
    conflictsByKind: byDifference(conflicting),
    pointsByKind: byDifference(points),
    answersPerPoint: inOrder(count(points.map((point) => String(point.answers.length)))),
    sequences: points.filter(isSequence).length,
    compatiblePoints: points.filter((point) => point.compatible.length > 0).length,
    eventsBySources: inOrder(count(corpus.events.map((event) => String(tellersOf(event.id))))),
    countries: mostFirst(count(corpus.sources.map((source) => source.country ?? 'unknown'))),
    kinds: Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, corpus.sources.filter((source) => source.kind === kind).length])),
    years: inOrder(count(corpus.documents.map((document) => document.published?.slice(0, 4) ?? 'undated'))),
    documentKinds: mostFirst(count(corpus.documents.map((document) => document.kind))),
    checkedDocuments: corpus.documents.filter((document) => document.checked !== null).length,
    carriedDocuments: corpus.documents.filter((document) => document.carrier !== null).length,
    undatedDocuments: corpus.documents.length - dates.length,
    answeringClaims: corpus.claims.filter((claim) => claim.pointId !== null).length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}

function conflicts(point: Point): boolean {
  return point.answers.some((a) => point.answers.some((b) => answersConflict(point, a.id, b.id)));
}

const isSequence = (point: Point): boolean => point.sequence.length > 1;

/** By event, the sources that tell it and count as independent. */
function independentTellers(corpus: Corpus): Map<string, Set<string>> {
  const kinds = new Map(corpus.sources.map((source) => [source.id, source.kind]));
  const sources = new Map(corpus.documents.map((document) => [document.id, document.sourceId]));
  const tellers = new Map<string, Set<string>>();
  for (const claim of corpus.claims) {
    const source = sources.get(claim.documentId);
    if (source === undefined || (kinds.get(source) ?? 'unknown') === 'unknown') continue;
    const of = tellers.get(claim.eventId) ?? new Set<string>();
    tellers.set(claim.eventId, of.add(source));
  }
  return tellers;
}

function byDifference(points: readonly Point[]): Record<Difference, number> {
  const counts = Object.fromEntries(DIFFERENCES.map((kind) => [kind, 0])) as Record<Difference, number>;
  for (const point of points) counts[point.kind] += 1;
  return counts;
}

function count(names: readonly string[]): Counts {
  const counts: Counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const sorted = (counts: Counts, by: (a: [string, number], b: [string, number]) => number): Counts =>
  Object.fromEntries(Object.entries(counts).sort(by));
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function inOrder(counts: Counts): Counts {
  return sorted(counts, ([a], [b]) => Number(a) - Number(b) || 0 || byName(a, b));
}

function mostFirst(counts: Counts): Counts {
  return sorted(counts, ([a, x], [b, y]) => y - x || byName(a, b));
}
