import type { Article, WhyNot } from '@/core/article';
import type { Report } from '@/core/report-types';

/** How far the reader has come with the page in front of it. A view handles every member. */
export type PageState =
  | { state: 'reading'; url: string }
  | { state: 'not-an-article'; why: WhyNot; url: string; title: string }
  | { state: 'ready'; url: string; report: Report; highlights: HighlightState; selected: string | null }
  | { state: 'failed'; url: string; reason: string };

export interface HighlightState {
  on: boolean;
  /** Findings drawn in the page. */
  placed: number;
  /** Ids of findings whose sentence could not be found again in the live page. */
  unplaced: string[];
  /** This browser can draw highlights at all. */
  supported: boolean;
}

/** Messages to the background, by name. Each says what is wanted and what comes back. */
export interface BackgroundProtocol {
  /** From a reader: compare this article with the corpus. Sets the tab's badge. */
  compareArticle(request: { article: Article }): Report;
  /** From a reader: the page left the article that was compared; clear the tab's badge. */
  articleGone(request: { url: string }): null;
}

/** Messages to the reader of a tab. Only our own pages and the background may send them. */
export interface ReaderProtocol {
  /** The state of the page once it is settled: never `reading` unless `wait` is off. */
  pageState(request: { wait: boolean }): PageState;
  /** Scroll to a finding's sentence and flash it. Answers whether it could be found. */
  showClaim(request: { id: string }): boolean;
  /** Draw or clear the highlights, and say how that went. */
  setHighlights(request: { on: boolean }): HighlightState;
  /** Read and compare the page again. */
  readAgain(request: null): PageState;
}

/** From a reader to an open popup: the page's state changed by itself (a route change, a highlight clicked). */
export interface PopupProtocol {
  pageStateChanged(request: { state: PageState }): null;
}
