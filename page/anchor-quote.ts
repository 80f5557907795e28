import type { QuoteSelector } from '@/core/article';
import { method, textsUnder } from './dom';
import { layText, type TextBlock, type TextMap } from './text-map';

/**
 * The live ranges of a quote, one for each text node it stands in, in page order. Of several places with the same words the one wins whose
 * surroundings match the selector's prefix and suffix longest, then the one nearest to `hint` (an offset into the article's text). White space
 * may differ, nothing else. Where the page has changed since it was read, the article's own places are read once more. `null` when the words
 * are not there any more.
 */
export function anchorQuote(map: TextMap, selector: QuoteSelector, hint?: number): Range[] | null {
  return rangesOf(map, selector, hint) ?? rangesOf(readAgain(map), selector, hint);
}

/**
 * Where a quote stands in a text as `layText` lays it: half-open offsets, or `null`. White space may differ, nothing else; see `anchorQuote`
 * for which of several places wins.
 */
export function findQuote(text: string, selector: QuoteSelector, hint = 0): { start: number; end: number } | null {
  const flat = text.replace(/\s/g, ' ');
  const exact = collapse(selector.exact).trim();
  if (exact === '') return null;
  const before = collapse(`${selector.prefix}${/^\s*/.exec(selector.exact)?.[0]}`);
  const after = collapse(`${/\s*$/.exec(selector.exact)?.[0]}${selector.suffix}`);
  let best: { start: number; context: number; away: number } | null = null;
  for (let start = flat.indexOf(exact); start >= 0; start = flat.indexOf(exact, start + 1)) {
    const context = sharedEnd(flat, start, before) + sharedStart(flat, start + exact.length, after);
    const away = Math.abs(start - hint);
    if (!best || context > best.context || (context === best.context && away < best.away)) best = { start, context, away };
  }
  return best && { start: best.start, end: best.start + exact.length };
}

function rangesOf(map: TextMap, selector: QuoteSelector, hint: number | undefined): Range[] | null {
  const place = findQuote(map.text, selector, hint);
  if (!place) return null;
  const pieces = piecesOf(map, place.start, place.end);
  const said = pieces.map((piece) => map.dom.data(piece.node).slice(piece.from, piece.to));
  // A piece that ends a block and the next one are parted by a newline that stands in no node, so only the letters are held against each other.
  if (lettersOf(said.join('')) !== lettersOf(map.text.slice(place.start, place.end))) return null;
  if (pieces.length === 0 || !pieces.every((piece) => map.dom.connected(piece.node))) return null;
  return pieces.map((piece) => {
    const document = piece.node.ownerDocument;
    const range = method<() => Range>(document, 'createRange').call(document);
    range.setStart(piece.node, piece.from);
    range.setEnd(piece.node, piece.to);
    return range;
  });
}

interface Piece {
  node: Text;
  from: number;
  to: number;
}

/** The stretches of live text nodes that hold the text from `start` to `end`. */
function piecesOf(map: TextMap, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let index = firstRunAfter(map, start); index < map.runs.length; index++) {
    const run = map.runs[index];
    if (!run || run.start >= end) break;
    const from = run.from + Math.max(0, start - run.start);
    const to = run.from + Math.min(run.length, end - run.start);
    const last = pieces.at(-1);
    if (last?.node === run.node) last.to = to;
    else pieces.push({ node: run.node, from, to });
  }
  return pieces;
}

/** Index of the first run that ends after `offset`. */
function firstRunAfter(map: TextMap, offset: number): number {
  let [low, high] = [0, map.runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = map.runs[middle];
    if (run && run.start + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The map of the same blocks as they stand now: nodes that left the page are replaced by those that stand in their element. */
function readAgain(map: TextMap): TextMap {
  const { dom } = map;
  const taken = new Set<Text>();
  const blocks = map.blocks.flatMap((block): TextBlock[] => {
    if (!dom.connected(block.element)) return [];
    const kept = block.parts.filter((part) => dom.connected(part.node));
    const nodes =
      kept.length === block.parts.length ? kept.map((part) => part.node) : textsUnder(dom, block.element, TEXTS_OF_A_BLOCK);
    const fresh = nodes.filter((node) => !taken.has(node));
    for (const node of fresh) taken.add(node);
    return [{ element: block.element, parts: fresh.map((node) => ({ node, length: dom.data(node).length })) }];
  });
  return layText(dom, blocks);
}

/** At most this many text nodes of one block are read again: a paragraph of a saved news page had 160 at most. */
const TEXTS_OF_A_BLOCK = 2_000;

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function lettersOf(text: string): string {
  return text.replace(/[\s\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g, '');
}

/** How many characters before `at` are those that `context` ends with. */
function sharedEnd(text: string, at: number, context: string): number {
  let count = 0;
  while (count < context.length && count < at && text[at - 1 - count] === context[context.length - 1 - count]) count++;
  return count;
}

/** How many characters from `at` on are those that `context` starts with. */
function sharedStart(text: string, at: number, context: string): number {
  let count = 0;
  while (count < context.length && text[at + count] === context[count]) count++;
  return count;
}
