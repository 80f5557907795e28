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
  /** Sentences drawn in the page. */
  placed: number;
  /** Ids of findings whose sentence could not be found again in the live page. */
  unplaced: string[];
  /** The choice could not be stored, so it holds for this page alone. False in a private window, where nothing is to be stored. */
  unsaved: boolean;
  /** This browser can draw highlights at all. */
  supported: boolean;
}
