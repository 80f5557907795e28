import type { OpenCorpus } from './corpus/open';
import type { Link } from './match/link';
import type { CoverageItem, Finding } from './report-types';
import { countsByDocument, noStances } from './stances';

/** Documents listed as coverage; the best first. */
const MOST_LISTED = 30;
/** From here on a sentence's likest claim tells which event the sentence is about. */
const TELLS_EVENT = 0.25;
/** What the title counts against a sentence of the text. */
const TITLE_WEIGHT = 2;
/** An event is one of the article's own from this weight and share on, told by at least two of its sentences or its title and one. */
const OWN_WEIGHT = 1;
const OWN_SHARE = 0.25;
const OWN_SENTENCES = 2;
/** Of a long page, this share of its sentences: five of four hundred are no subject. */
const OWN_SENTENCE_SHARE = 0.05;
/** What telling an event of the article counts beside a shared finding, and how many claims on it make a full account. */
const EVENT_WEIGHT = 0.8;
const FULL_ACCOUNT = 3;

/** How much of an article is about each event. */
export interface EventWeights {
  weights: ReadonlyMap<string, number>;
  /** How many sentences speak of it. */
  sentences: ReadonlyMap<string, number>;
  total: number;
  /** Sentences of the article that were compared. */
  compared: number;
}

/** Weighs the events of an article: every sentence, and the title, speaks for the event of the claim that it is likest to. */
export function weighEvents(corpus: OpenCorpus, title: readonly Link[], sentences: readonly (readonly Link[])[]): EventWeights {
  const weights = new Map<string, number>();
  const counted = new Map<string, number>();
  let total = 0;
  const add = (links: readonly Link[], times: number) => {
    // The likest come first.
    const best = links.find((link) => link.similarity < TELLS_EVENT || link.verdict() === 'sound');
    if (best === undefined || best.similarity < TELLS_EVENT) return;
    const { eventId } = corpus.claim(best.at);
    weights.set(eventId, (weights.get(eventId) ?? 0) + times * best.similarity);
    counted.set(eventId, (counted.get(eventId) ?? 0) + 1);
    total += times * best.similarity;
  };
  add(title, TITLE_WEIGHT);
  for (const links of sentences) add(links, 1);
  return { weights, sentences: counted, total, compared: sentences.length };
}

interface Shared {
  /** By finding, what the best of the document's claims on it weighs. */
  best: Map<string, number>;
  events: Map<string, number>;
  weight: number;
}

/**
 * Other documents on the article's events, ranked by what they share with it: how many of its claims they agree with, conflict
 * with or update, more for claims on the events that the article is about, and how fully they tell those events. One lucky
 * sentence does not lead.
 */
export function coverageOf(
  corpus: OpenCorpus,
  findings: readonly Finding[],
  about: EventWeights,
  skip: string | null,
): CoverageItem[] {
  const shared = new Map<string, Shared>();
  const entryOf = (documentId: string): Shared => {
    const entry = shared.get(documentId) ?? { best: new Map(), events: new Map(), weight: 0 };
    shared.set(documentId, entry);
    return entry;
  };
  const share = (eventId: string) => (about.total === 0 ? 0 : (about.weights.get(eventId) ?? 0) / about.total);
  for (const finding of findings) {
    for (const match of finding.matches) {
      if (match.documentId === skip) continue;
      const entry = entryOf(match.documentId);
      const weight = match.confidence * Math.max(match.similarity, 0.25) * (0.4 + share(match.eventId));
      // A document that tells one thing four times shares one sentence with the article, not four.
      entry.best.set(finding.id, Math.max(entry.best.get(finding.id) ?? 0, weight));
      entry.events.set(match.eventId, (entry.events.get(match.eventId) ?? 0) + 1);
    }
  }
  for (const entry of shared.values()) for (const weight of entry.best.values()) entry.weight += weight;
  const leastSentences = Math.max(OWN_SENTENCES, OWN_SENTENCE_SHARE * about.compared);
  for (const [eventId, weight] of about.weights) {
    if (weight < OWN_WEIGHT || share(eventId) < OWN_SHARE || (about.sentences.get(eventId) ?? 0) < leastSentences) continue;
    const told = new Map<string, number>();
    for (const at of corpus.claimsOfEvent(eventId)) {
      const { documentId } = corpus.claim(at);
      if (documentId !== skip) told.set(documentId, (told.get(documentId) ?? 0) + 1);
    }
    for (const [documentId, claims] of told) {
      const entry = entryOf(documentId);
      entry.weight += EVENT_WEIGHT * share(eventId) * Math.min(1, claims / FULL_ACCOUNT);
      if (!entry.events.has(eventId)) entry.events.set(eventId, 0);
    }
  }
  const counts = countsByDocument(findings);
  const items = [...shared].map(([documentId, entry]): CoverageItem => {
    const document = corpus.document(documentId);
    const source = corpus.source(document.sourceId);
    const { agrees, conflicts, updates } = counts.get(documentId) ?? noStances();
    const events = [...entry.events].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => corpus.event(id).title);
    return {
      documentId,
      title: document.title,
      sourceId: source.id,
      source: source.name,
      sourceKind: source.kind,
      country: source.country,
      carrier: document.carrier,
      url: document.url,
      published: document.published,
      publishedBasis: document.publishedBasis,
      events,
      score: Math.round(1000 * entry.weight) / 1000,
      agrees,
      conflicts,
      updates,
    };
  });
  return items.sort((a, b) => b.score - a.score || (a.documentId < b.documentId ? -1 : 1)).slice(0, MOST_LISTED);
}
