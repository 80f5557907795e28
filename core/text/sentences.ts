import type { Span } from '../article';
import { PATTERNS, wordSet } from '../lexicon';

/** A run of text without a stop is cut here: longer "sentences" are tables or hostile pages, and cost grows with length. */
export const MAX_SENTENCE_LENGTH = 1_200;

/** Words after which a stop does not end a sentence, lower case, without the stop. */
const ABBREVIATIONS = wordSet(({ abbreviations }) => abbreviations);

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from += 1;
  while (to > from && /\s/.test(text[to - 1] as string)) to -= 1;
  return from === to ? null : { text: text.slice(from, to), start: from, end: to };
}

/** The last word before a closing stop, lower case, without that stop; `''` when the text does not end in one. */
function lastWordBeforeStop(text: string): string {
  const tail = text.trimEnd();
  if (!tail.endsWith('.')) return '';
  const from = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\u00a0')) + 1;
  return tail.slice(from, -1).replace(PATTERNS.openingMarks, '');
}

/** Whether a boundary that the segmenter saw between two pieces is none. */
function belongTogether(before: string, after: string): boolean {
  const next = after.trimStart();
  if (next === '') return true;
  if (PATTERNS.listMark.test(before)) return true;
  const small = /^[a-z]/.test(next);
  if (small && !PATTERNS.closingQuote.test(before)) return true;
  const word = lastWordBeforeStop(before);
  if (word === '') return PATTERNS.quotedCall.test(before) && small;
  if (/^[A-Z]$/.test(word)) return true;
  if (/^nos?$/i.test(word)) return /^\d/.test(next);
  const known = ABBREVIATIONS.has(word.toLowerCase());
  if (!known) return false;
  // "in the U.S. The minister" does end there; a title or a month before a name or figure does not.
  if (PATTERNS.endsToo.test(word)) return !PATTERNS.opensSentence.test(next);
  return true;
}

/**
 * Splits a text into sentences with their offsets. A newline always ends one; stops of abbreviations and initials do not.
 * No sentence is longer than `MAX_SENTENCE_LENGTH`.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let blockStart = 0;
  while (blockStart <= text.length) {
    const newline = text.indexOf('\n', blockStart);
    const blockEnd = newline === -1 ? text.length : newline;
    // A page of blank lines asks the segmenter nothing.
    if (blockEnd - blockStart > SHORT_LINE || /\S/.test(text.slice(blockStart, blockEnd)))
      splitBlock(text, blockStart, blockEnd, sentences);
    blockStart = blockEnd + 1;
  }
  return sentences;
}

function splitBlock(text: string, start: number, end: number, into: Span[]): void {
  for (let from = start; from < end; ) {
    const stop = end - from <= MAX_BLOCK_LENGTH ? -1 : text.lastIndexOf('. ', from + MAX_BLOCK_LENGTH - 2);
    const to = stop > from + MAX_BLOCK_LENGTH / 2 ? stop + 1 : cutAt(text, from, end, MAX_BLOCK_LENGTH);
    const block = text.slice(from, to);
    let open: { start: number; end: number } | null = null;
    for (const piece of segmenter.segment(block)) {
      const pieceStart = from + piece.index;
      const pieceEnd = pieceStart + piece.segment.length;
      if (open !== null && belongTogether(text.slice(Math.max(open.start, open.end - 40), open.end), piece.segment)) {
        open.end = pieceEnd;
      } else {
        if (open !== null) push(text, open.start, open.end, into);
        open = { start: pieceStart, end: pieceEnd };
      }
    }
    if (open !== null) push(text, open.start, open.end, into);
    from = to;
  }
}

/** Lines up to this length are looked at for a letter before they are segmented. */
const SHORT_LINE = 200;
/** Blocks are segmented in stretches of this length: the segmenter's cost on one endless block stays bounded. */
const MAX_BLOCK_LENGTH = 20_000;

/** Where a stretch that begins at `from` is cut so that it is no longer than `most`: at a space where there is one, never inside a pair of surrogates. */
function cutAt(text: string, from: number, end: number, most: number): number {
  if (end - from <= most) return end;
  const space = text.lastIndexOf(' ', from + most);
  if (space > from + most / 2) return space;
  const inPair = /[\uD800-\uDBFF]/.test(text[from + most - 1] as string);
  return from + most - (inPair ? 1 : 0);
}

function push(text: string, start: number, end: number, into: Span[]): void {
  let from = start;
  for (const match of text.slice(start, end).matchAll(PATTERNS.ellipsis)) {
    pushPlain(text, from, start + match.index + match[0].length, into);
    from = start + match.index + match[0].length;
  }
  pushPlain(text, from, end, into);
}

function pushPlain(text: string, start: number, end: number, into: Span[]): void {
  for (let from = start; from < end; ) {
    const to = cutAt(text, from, end, MAX_SENTENCE_LENGTH);
    const sentence = trimmed(text, from, to);
    if (sentence !== null) into.push(sentence);
    from = to;
  }
}
