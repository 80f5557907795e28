import type { QuoteSelector } from '../article';

/** How much text on either side goes into a selector: enough to tell equal sentences apart, little to store. */
export const CONTEXT_LENGTH = 32;

/** The quote selector of a stretch of a text. */
export function selectorFor(text: string, start: number, end: number): QuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}

function commonSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Where a selector's quote stands in a text: the occurrence whose surroundings agree best, the earliest among equals.
 * `null` when the quote does not occur.
 */
export function resolveSelector(text: string, selector: QuoteSelector): { start: number; end: number } | null {
  if (selector.exact === '') return null;
  let best: { start: number; score: number } | null = null;
  for (let at = text.indexOf(selector.exact); at !== -1; at = text.indexOf(selector.exact, at + 1)) {
    const before = commonSuffix(text.slice(Math.max(0, at - CONTEXT_LENGTH), at), selector.prefix);
    const end = at + selector.exact.length;
    const score = before + commonPrefix(text.slice(end, end + CONTEXT_LENGTH), selector.suffix);
    if (best === null || score > best.score) best = { start: at, score };
    if (score === selector.prefix.length + selector.suffix.length) break;
  }
  return best === null ? null : { start: best.start, end: best.start + selector.exact.length };
}
