/** What was read from the page. */
export interface Article {
  url: string;
  title: string;
  byline: string | null;
  site: string | null;
  /** `YYYY-MM-DD` or `null` when the page does not say. */
  published: string | null;
  /** BCP 47 primary tag, lower case; `null` when the page does not say and the text does not tell. */
  language: string | null;
  /** Plain text; blocks are joined by a newline. All offsets of the product are UTF-16 code units into it. */
  text: string;
  kind: ArticleKind;
  /** Only a part of the article could be read (a paywall stub, or text beyond the budget). */
  partial: boolean;
}

export type ArticleKind = 'report' | 'opinion' | 'live blog' | 'paywall stub';

/** Why there is no article to compare. Each has its own sentence in the popup. `paused` and `off-here` are the reader's own wish. */
export const WHY_NOT = [
  'not-an-article',
  'too-short',
  'too-large',
  'pdf',
  'restricted',
  'not-english',
  'page-failed',
  'paused',
  'off-here',
] as const;
export type WhyNot = (typeof WHY_NOT)[number];

/** W3C TextQuoteSelector over an article's text. */
export interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A stretch of text; half-open, UTF-16 code units. */
export interface Span {
  text: string;
  start: number;
  end: number;
}
