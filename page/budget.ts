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
 * The largest of 218 saved news pages has 9,888 elements, 163,000 characters of text and a depth of 48; each figure leaves room above
 * that. At every one of the caps together a reading took under half a second (`scripts/measure-reading.ts --caps`).
 */
export const READ_BUDGET: ReadBudget = {
  nodes: 120_000,
  elements: 20_000,
  text: 400_000,
  breaks: 5_000,
  depth: 250,
  nestedTables: 25,
  attribute: 1_000,
};
