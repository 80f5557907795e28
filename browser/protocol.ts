import type { Article } from '@/core/article';
import type { CardText, Direction, Position } from '@/core/card-text';
import type { HighlightState, PageState } from '@/core/page-state';
import type { Finding, Report } from '@/core/report-types';
import type { SelectionState } from '@/core/selection-state';

export type { CardText, Direction, HighlightState, PageState, Position, SelectionState };

/** Messages to the background, by name. Each says what is wanted and what comes back. */
export interface BackgroundProtocol {
  /** From our own pages: an article is about to come; have the corpus ready. */
  expectArticle(request: null): null;
  /** From a reader: compare this article with the corpus. Sets the tab's badge. */
  compareArticle(request: { article: Article }): Report;
  /** From a reader: the page left the article that was compared; clear the tab's badge. */
  articleGone(request: { url: string }): null;
  /** From a reader: what the card of a sentence says. `findings`: all on it, the one that stands for it first. */
  describeClaim(request: { findings: [Finding, ...Finding[]]; position: Position }): CardText;
  /** From our own pages: what became of the words that the reader has just chosen to have compared; handed out once, else `null`. */
  takeSelection(request: null): SelectionState | null;
}

/** Messages to the reader of a tab. Only our own pages and the background may send them. */
export interface ReaderProtocol {
  /** The state of the page once it is settled: never `reading` unless `wait` is off. */
  pageState(request: { wait: boolean }): PageState;
  /** Scroll to a finding's sentence and flash it. Answers whether it could be found. */
  showClaim(request: { id: string }): boolean;
  /** Go to the next or previous sentence with findings, with its card beside it if `card`; `null` where there is none to go to. */
  stepTo(request: { direction: Direction; card: boolean }): Position | null;
  /** Draw or clear the highlights, and say how that went. */
  setHighlights(request: { on: boolean }): HighlightState;
  /** Read and compare the page again. */
  readAgain(request: null): PageState;
  /** Give up the reading in progress; what comes of it is dropped. */
  stopReading(request: null): null;
}

/** From a reader to an open popup: the page's state changed by itself (a route change, a highlight clicked). */
export interface PopupProtocol {
  pageStateChanged(request: { state: PageState }): null;
}
