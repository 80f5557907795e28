import type { Span } from '../article';

/** A run of text without a stop is cut here: longer "sentences" are tables or hostile pages, and cost grows with length. */
export const MAX_SENTENCE_LENGTH = 1_200;

/** Words after which a stop does not end a sentence, lower case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt cmdr adm sgt sen rep gov rev hon st mt vs etc al e.g i.e cf vol art fig ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.u d.c a.m p.m ret pres amb supt approx dept est'
  ).split(' '),
);

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
  return tail.slice(from, -1).replace(/^["'“‘(]+/, '');
}

/** Whether a boundary that the segmenter saw between two pieces is none. */
function belongTogether(before: string, after: string): boolean {
  const next = after.trimStart();
  if (next === '') return true;
  if (/^[a-z]/.test(next) && !/["”’]\s*$/.test(before)) return true;
  const word = lastWordBeforeStop(before);
  if (word === '') return /[?!]["”’]\s*$/.test(before) && /^[a-z]/.test(next);
  if (/^[A-Z]$/.test(word)) return true;
  if (/^nos?$/i.test(word)) return /^\d/.test(next);
  const known = ABBREVIATIONS.has(word.toLowerCase());
  if (!known) return false;
  // "in the U.S. The minister" does end there; a title or a month before a name or figure does not.
  if (/^(?:[ap]\.m|[ud]\.[a-z]|e\.u|etc|ret|al)$/i.test(word))
    return !/^["“]?(?:The|A|An|In|On|At|It|He|She|They|But|And|This|That|These|His|Her|Its|For|As|By|Two|Three|Both|No)\b/.test(
      next,
    );
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
    splitBlock(text, blockStart, blockEnd, sentences);
    blockStart = blockEnd + 1;
  }
  return sentences;
}

function splitBlock(text: string, start: number, end: number, into: Span[]): void {
  for (let from = start; from < end; from += MAX_BLOCK_LENGTH) {
    const block = text.slice(from, Math.min(end, from + MAX_BLOCK_LENGTH));
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
  }
}

/** Blocks are segmented in stretches of this length: the segmenter's cost on one endless block stays bounded. */
const MAX_BLOCK_LENGTH = 20_000;

function push(text: string, start: number, end: number, into: Span[]): void {
  for (let from = start; from < end; from += MAX_SENTENCE_LENGTH) {
    const sentence = trimmed(text, from, Math.min(end, from + MAX_SENTENCE_LENGTH));
    if (sentence !== null) into.push(sentence);
  }
}
