import type { Report } from './report-types';

/** Why a selection was not compared. Each has its own sentence in the popup. */
export const WHY_NO_SELECTION = ['selection-too-short', 'selection-unreadable', 'selection-not-english'] as const;
export type WhyNoSelection = (typeof WHY_NO_SELECTION)[number];

/** What became of words that the reader selected to have them compared. */
export type SelectionState =
  | { state: 'selection'; url: string; text: string; report: Report }
  | { state: 'no-selection'; url: string; text: string; why: WhyNoSelection }
  | { state: 'failed'; url: string; reason: string };
