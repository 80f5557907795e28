import type { ArticleKind, QuoteSelector, Span } from './article';
import type { Bound, DateBasis, Difference, SourceKind } from './corpus/types';

/** Of the corpus claim toward the page claim. */
export const STANCES = ['agrees', 'conflicts', 'updates', 'related'] as const;
export type Stance = (typeof STANCES)[number];
/** The same, the strongest first. */
export const STRONGEST_FIRST: readonly Stance[] = ['conflicts', 'updates', 'agrees', 'related'];

/** What made a stance: the two spans of words that agree or differ, and the rule that read them. */
export interface Evidence {
  /** Span of the article's text. */
  page: Span;
  /** Span of the corpus claim's text. */
  corpus: Span;
  rule: string;
}

/** A page claim and a corpus claim that speak of the same thing. Carries all that a view needs of the account. */
export interface Match {
  claimId: string;
  documentId: string;
  eventId: string;
  /** The corpus claim, in our words. */
  text: string;
  sourceId: string;
  source: string;
  sourceKind: SourceKind;
  country: string | null;
  carrier: string | null;
  title: string;
  url: string | null;
  published: string | null;
  publishedBasis: DateBasis;
  /** When what the claim speaks of happened. */
  eventDate: string | null;
  speaker: string | null;
  hedge: Bound | null;
  support: string | null;
  stance: Stance;
  /** Which side speaks of the later state; only with stance `updates`. */
  later: 'corpus' | 'page' | null;
  /** Only with stances `conflicts` and `updates`. */
  difference: Difference | null;
  /** The point and answer that this account gives, where it gives one. */
  answerId: string | null;
  /** 0–1. */
  similarity: number;
  /** 0–1; see `confidenceOf` for what it does and does not promise. */
  confidence: number;
  evidence: Evidence[];
}

/** One answer on record to a point, and how it stands to the page's own. */
export interface AnswerView {
  id: string;
  text: string;
  /** Ids of the corpus claims that give it. */
  claims: string[];
  /** `null` when the page's own answer cannot be told. */
  relation: 'same' | 'conflicts' | 'compatible' | 'earlier' | 'later' | null;
}

export interface PointView {
  /** `eventId/pointId`. */
  id: string;
  question: string;
  kind: Difference;
  /** Id of the answer that the page gives, `other` for one that no account gave, or `null` when it cannot be told. */
  pageAnswer: string | null;
  answers: AnswerView[];
}

export interface PageClaim extends Span {
  /** Where to find it in the live page again. */
  selector: QuoteSelector;
}

/** A page claim with what the corpus holds on it. */
export interface Finding {
  /** Hash of the claim's normalised text. */
  id: string;
  claim: PageClaim;
  point: PointView | null;
  matches: Match[];
  /** The strongest stance among the matches: conflicts, then updates, agrees, related. */
  stance: Stance;
}

/** Another document on the article's events. */
export interface CoverageItem {
  documentId: string;
  title: string;
  sourceId: string;
  source: string;
  sourceKind: SourceKind;
  country: string | null;
  carrier: string | null;
  url: string | null;
  published: string | null;
  publishedBasis: DateBasis;
  /** Titles of the events that article and document share, the weightiest first. */
  events: string[];
  score: number;
  /** How many of the article's claims it agrees with, conflicts with, updates. */
  agrees: number;
  conflicts: number;
  updates: number;
}

/** What was searched. */
export interface Scope {
  documents: number;
  sources: number;
  claims: number;
  /** Documents without a date. */
  undated: number;
  /** Dates of the oldest and newest dated document. */
  from: string | null;
  to: string | null;
}

export interface ReportArticle {
  url: string;
  title: string;
  byline: string | null;
  site: string | null;
  published: string | null;
  language: string | null;
  kind: ArticleKind;
  partial: boolean;
  /** Words read. */
  words: number;
}

export interface Report {
  article: ReportArticle;
  /** How many checkable claims of the article were compared. */
  claimsCompared: number;
  /** In page order. */
  findings: Finding[];
  coverage: CoverageItem[];
  scope: Scope;
  /** The corpus document that is this very page, when there is one; it is never matched with itself. */
  thisPage: { documentId: string; title: string } | null;
}
