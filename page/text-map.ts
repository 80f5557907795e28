import type { Dom } from './dom';

/** A block of the article: the live text nodes that make one paragraph, heading or list item. */
export interface TextBlock {
  /** The element of the page that holds it. */
  element: Element;
  parts: TextPart[];
}

/** A stretch of a live text node, from its start. */
export interface TextPart {
  node: Text;
  length: number;
  /** A line break stands before it: its first word is not one with the last before. */
  apart?: boolean;
}

/** A stretch of the article's text that stands in one live text node, character by character. */
export interface TextRun {
  /** Offset into the article's text. */
  start: number;
  length: number;
  node: Text;
  /** Offset into the node's data. */
  from: number;
}

/** The article's text, and where in the page each of its characters stands. */
export interface TextMap {
  text: string;
  /** In text order; blanks between words and newlines between blocks may belong to none. */
  runs: TextRun[];
  blocks: TextBlock[];
  dom: Dom;
}

/** Soft hyphens, zero-width marks and bidi controls: they show nothing and would part words that are one to a reader. */
export const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** A stretch that a reader sees. `\s` holds the non-breaking blanks. */
const SEEN = /* @__PURE__ */ new RegExp(`(?:(?!${INVISIBLE.source})\\S)+`, 'g');

/** A blank; `\s` also takes the byte order mark for one, which shows nothing. */
const BLANK = /[^\S\ufeff]/;

/**
 * Lays the blocks out as the article's text: blanks collapsed to one space, blocks joined by one newline, characters that show nothing
 * left out. Every other character keeps its place in its live node. Blocks without words are dropped.
 */
export function layText(dom: Dom, blocks: TextBlock[]): TextMap {
  const runs: TextRun[] = [];
  const kept: TextBlock[] = [];
  let text = '';
  for (const block of blocks) {
    const laid = layBlock(dom, block, text === '' ? 0 : text.length + 1);
    if (laid.text === '') continue;
    text += (text === '' ? '' : '\n') + laid.text;
    for (const run of laid.runs) runs.push(run);
    kept.push(block);
  }
  return { text, runs, blocks: kept, dom };
}

/** The text of one block as `layText` would lay it. */
export function blockText(dom: Dom, block: TextBlock): string {
  return layBlock(dom, block, 0).text;
}

function layBlock(dom: Dom, block: TextBlock, offset: number): { text: string; runs: TextRun[] } {
  const runs: TextRun[] = [];
  let text = '';
  /** A blank has been seen since the last word, and is laid only when another word follows. */
  let blank = false;
  for (const { node, length, apart } of block.parts) {
    const data = dom.data(node).slice(0, length);
    if (apart) blank = true;
    let seen = 0;
    for (const { 0: word, index } of data.matchAll(SEEN)) {
      blank ||= BLANK.test(data.slice(seen, index));
      // A single blank between two words of one node joins their run; the run then stays one to one with the node.
      const last = runs.at(-1);
      const joins = last?.node === node && last.from + last.length + (blank ? 1 : 0) === index;
      if (blank && text !== '') text += ' ';
      if (last && joins) last.length += word.length + (blank ? 1 : 0);
      else runs.push({ start: offset + text.length, length: word.length, node, from: index });
      text += word;
      blank = false;
      seen = index + word.length;
    }
    blank ||= BLANK.test(data.slice(seen));
  }
  return { text, runs };
}
