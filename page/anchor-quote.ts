import type { QuoteSelector } from '@/core/article';
import { method, textsUnder } from './dom';
import { INVISIBLE, layText, type TextBlock, type TextMap } from './text-map';

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
 * for which of several places wins. Places where white space stands at the same points go before others.
 */
export function findQuote(text: string, selector: QuoteSelector, hint = 0): { start: number; end: number } | null {
  const { exact } = selector;
  const prefix = selector.prefix + (/^\s*/.exec(exact)?.[0] ?? '');
  const suffix = (/\s*$/.exec(exact)?.[0] ?? '') + selector.suffix;
  const [before, words, after] = [prefix, exact.trim(), suffix].map((part) => part.replace(/\s+/g, ' '));
  if (!words) return null;
  const place = bestPlace(text.replace(/\s/g, ' '), words, before ?? '', after ?? '', hint);
  if (place !== null) return { start: place, end: place + words.length };
  return findLetters(text, words, before ?? '', after ?? '', hint);
}

/** The same over letters alone: pages and those who copy from them differ in the blanks around inline elements. */
function findLetters(text: string, words: string, before: string, after: string, hint: number) {
  const wanted = lettersOf(words);
  if (wanted === '') return null;
  const offsets: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (UNSEEN.test(character)) continue;
    letters += character;
    offsets.push(at);
  }
  const hinted = offsets.findIndex((offset) => offset >= hint);
  const place = bestPlace(letters, wanted, lettersOf(before), lettersOf(after), hinted < 0 ? letters.length : hinted);
  const [start, last] = place === null ? [] : [offsets[place], offsets[place + wanted.length - 1]];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

/** Where `words` stand with most of their surroundings, then nearest to `hint`; `null` when they stand nowhere. */
function bestPlace(text: string, words: string, before: string, after: string, hint: number): number | null {
  let best: { start: number; context: number; away: number } | null = null;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const context = sharedEnd(text, start, before) + sharedStart(text, start + words.length, after);
    const away = Math.abs(start - hint);
    if (!best || context > best.context || (context === best.context && away < best.away)) best = { start, context, away };
  }
  return best ? best.start : null;
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
  pieces.forEach((piece, index) => {
    const data = map.dom.data(piece.node);
    // The blank between two pieces belongs to one of them, so that what is drawn has no gaps.
    while (index > 0 && isBlank(data.charAt(piece.from - 1))) piece.from--;
    while (index < pieces.length - 1 && isBlank(data.charAt(piece.to))) piece.to++;
  });
  return pieces;
}

function isBlank(character: string): boolean {
  return /\s/.test(character);
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

/** Characters that no reader sees: blanks, and those left out of the article's text. */
const UNSEEN = new RegExp(`\\s|${INVISIBLE.source}`);

/** At most this many text nodes of one block are read again: a paragraph of a saved news page had 160 at most. */
const TEXTS_OF_A_BLOCK = 2_000;

function lettersOf(text: string): string {
  return Array.from(text)
    .filter((character) => !UNSEEN.test(character))
    .join('');
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
