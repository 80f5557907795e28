/** How much of a page is read. Beyond it only the first part is read, or nothing where a part would make no sense. */
export interface ReadBudget {
  /** Nodes looked at, comments and blank text included. */
  nodes: number;
  /** Elements taken over for reading. */
  elements: number;
  /** UTF-16 code units of text. */
  text: number;
  /** `br` elements: pairing them costs more than reading them. */
  breaks: number;
  /** Levels of elements; a deeper page is refused. */
  depth: number;
  /** Tables within tables; a deeper page is refused. */
  nestedTables: number;
  /** UTF-16 code units of one attribute; a longer one is left out. */
  attribute: number;
}

/**
 * Of 218 saved pages the largest has 9,887 elements, 163,000 characters of text and a depth of 48; each figure leaves room above that. In
 * Chromium pages built to be slow, at several caps at once, are read or refused within half a second.
 */
export const READ_BUDGET: ReadBudget = {
  nodes: 100_000,
  elements: 12_000,
  text: 250_000,
  breaks: 4_000,
  depth: 150,
  nestedTables: 12,
  attribute: 1_000,
};
