/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where a card goes: its corner, and how high it may be. */
export interface CardPlace {
  left: number;
  top: number;
  maxHeight: number;
}

/** Between card and sentence: near enough to belong to it, wide enough for the lines drawn under the words. */
export const GAP = 8;
/** Between card and the window's edge. */
export const EDGE = 8;
/** A card lower than this shows less than its head and one answer; it then wants another place. */
export const LEAST_HEIGHT = 120;

/**
 * A place for a card that does not cover the sentence: below it, above it, beside it, or else where most room is left, shortened to it.
 * `null` where the window has no such room.
 */
export function placeCard(window: Size, lines: readonly Box[], card: Size, rightToLeft = false): CardPlace | null {
  const sentence = around(lines);
  const below = window.height - EDGE - (sentence.bottom + GAP);
  const above = sentence.top - GAP - EDGE;
  const left = within(rightToLeft ? sentence.right - card.width : sentence.left, window.width - card.width);
  if (card.height <= below) return { left, top: sentence.bottom + GAP, maxHeight: below };
  if (card.height <= above) return { left, top: sentence.top - GAP - card.height, maxHeight: above };

  const tallest = window.height - 2 * EDGE;
  const top = within(sentence.top, window.height - Math.min(card.height, tallest));
  if (sentence.right + GAP + card.width + EDGE <= window.width) return { left: sentence.right + GAP, top, maxHeight: tallest };
  if (sentence.left - GAP - card.width >= EDGE) return { left: sentence.left - GAP - card.width, top, maxHeight: tallest };

  if (Math.max(below, above) < LEAST_HEIGHT) return null;
  return below >= above ? { left, top: sentence.bottom + GAP, maxHeight: below } : { left, top: EDGE, maxHeight: above };
}

/** The smallest box that holds all of them. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function within(wanted: number, most: number): number {
  return Math.max(EDGE, Math.min(wanted, most - EDGE));
}
