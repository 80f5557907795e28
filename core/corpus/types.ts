/** The corpus as data: sources, events with their points, documents, claims. See `corpus/README.md` for how each is written down. */

/** Who publishes. `unknown` sources never count as independent. */
export const SOURCE_KINDS = [
  'wire',
  'newspaper',
  'broadcaster',
  'state media',
  'government',
  'think tank',
  'reference',
  'blog',
  'unknown',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The kind of a conflict or update, and of a point on which accounts can differ. */
export const DIFFERENCES = ['number', 'date', 'place', 'denial', 'direction', 'attribution', 'outcome'] as const;
export type Difference = (typeof DIFFERENCES)[number];

export const BOUNDS = ['exactly', 'about', 'over', 'up to', 'fewer than', 'at least'] as const;
/** How a stated figure bounds the real one. */
export type Bound = (typeof BOUNDS)[number];

export const MODALITIES = ['happened', 'planned', 'possible', 'denied'] as const;
export type Modality = (typeof MODALITIES)[number];

export const DOCUMENT_KINDS = ['report', 'analysis', 'opinion', 'official', 'reference'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DATE_BASES = ['given', 'inferred', 'unknown'] as const;
/** How a document's date is known: it stands on the page, it follows from the page, or it is not known. */
export type DateBasis = (typeof DATE_BASES)[number];

/** A calendar date of any precision (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) or a span of two of them joined by `/`. */
export type DateText = string;

export interface Source {
  id: string;
  name: string;
  /** ISO 3166 alpha-2 in capitals, `INT` for an international body, or `null` when it is not known. */
  country: string | null;
  kind: SourceKind;
  owner: string | null;
  home: string | null;
}

export interface Answer {
  id: string;
  /** A short wording, as it completes the question. */
  text: string;
  /** The answer made comparable: a figure in the point's unit, a date, or `null` where words decide. */
  value: number | DateText | null;
  bound: Bound | null;
  /** Other ways in which accounts word this answer. */
  wordings: string[];
}

export interface SequenceStep {
  answer: string;
  /** From when this answer held. */
  date: DateText;
}

export interface Point {
  /** `eventId/pointId`. */
  id: string;
  eventId: string;
  question: string;
  kind: Difference;
  /** Singular unit of the numeric answers, or `null`. */
  unit: string | null;
  answers: Answer[];
  /** Pairs of answers that differ in words and do not conflict. */
  compatible: [string, string][];
  /** Answers that replaced one another in time, the earliest first; empty where none did. */
  sequence: SequenceStep[];
}

export interface NewsEvent {
  id: string;
  title: string;
  date: DateText | null;
  place: string | null;
  participants: string[];
  otherNames: string[];
  summary: string;
  points: Point[];
}

export interface CorpusDocument {
  id: string;
  sourceId: string;
  /** Through whom a syndicated piece was read, or `null`. The source stays the one who wrote it. */
  carrier: string | null;
  title: string;
  url: string | null;
  /** Why there is no address; `null` when there is one. */
  urlNote: string | null;
  published: DateText | null;
  publishedBasis: DateBasis;
  retrieved: DateText;
  /** The day on which the claims were read again against the page, or `null`. */
  checked: DateText | null;
  language: string;
  kind: DocumentKind;
}

export interface CorpusClaim {
  /** `documentId/n`, never reused. */
  id: string;
  documentId: string;
  eventId: string;
  /** Full point id, or `null`. */
  pointId: string | null;
  answerId: string | null;
  /** Our own words: one statement that stands alone. */
  text: string;
  /** When what it speaks of happened, not when the page appeared. */
  date: DateText | null;
  speaker: string | null;
  hedge: Bound | null;
  modality: Modality;
  /** At most five consecutive words of the page that carry the claim. */
  support: string | null;
}

/** Stands in place of an answer's id over paraphrases that contradict every answer on record. */
export const CONTRARY = 'contrary';

/** A sentence as news might write an answer: never shown, it only helps to tell which answer a page gives. */
export interface Paraphrase {
  /** Full point id. */
  pointId: string;
  /** The answer that it words, or `CONTRARY`. */
  answerId: string;
  text: string;
}

export interface Corpus {
  sources: Source[];
  events: NewsEvent[];
  documents: CorpusDocument[];
  claims: CorpusClaim[];
  paraphrases: Paraphrase[];
}
