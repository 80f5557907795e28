import type { Stance } from './report-types';

/** Where a sentence stands among those that can be stepped through: "3 of 12". */
export interface Position {
  /** From 1 on. */
  at: number;
  of: number;
}

export type Direction = 'next' | 'previous';

/** One answer or account in a card. */
export interface CardAnswer {
  /** The answer on record, or the account in our words. */
  text: string;
  /** How it stands to the page's own words; `null` where the card's head says it already. */
  relation: string | null;
  /** Who gives it, each with its date. */
  accounts: string[];
}

/** All that the card of one sentence says, in the language of the reader, and how it looks. What it says is plain text throughout. */
export interface CardText {
  stance: Stance;
  /** The stance's shape: path data in a box of 16 by 16. */
  shape: string;
  /** The stance in a word. */
  word: string;
  /** The kind of difference, where it says more than the stance. */
  kind: string | null;
  /** The question that the answers answer. */
  question: string | null;
  answers: CardAnswer[];
  /** What of it is left for the popup. */
  rest: string | null;
  /** How to open the popup. */
  hint: string;
  /** "3 of 12". */
  count: string;
  /** Names of the card and of its buttons. */
  name: string;
  close: string;
  next: string;
  previous: string;
  /** BCP 47 tag and direction of these texts. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** The style sheet of the card. */
  style: string;
}
