import type { WhyNot } from './article';
import type { Report } from './report-types';

/** How far the reader has come with the page in front of it. A view handles every member. */
export type PageState =
  | { state: 'reading'; url: string }
  | { state: 'not-an-article'; why: WhyNot; url: string; title: string }
  | { state: 'ready'; url: string; report: Report; highlights: HighlightState; selected: string | null }
  | { state: 'failed'; url: string; reason: string };

/** What is drawn in the page, and what could not be. */
export interface HighlightState {
  on: boolean;
  /** Findings drawn in the page. */
  placed: number;
  /** Ids of findings whose sentence could not be found again in the live page. */
  unplaced: string[];
  /** This browser can draw highlights at all. */
  supported: boolean;
}
