import type { Span } from '@/core/article';
import type { Finding, Match } from '@/core/report-types';

/** A run of text that is marked or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The words of a page claim on which its matches of these stances agree or differ, as spans of the claim's own text. */
export function pageSpans(finding: Finding, matches: Match[]): Span[] {
  const { claim } = finding;
  return matches
    .flatMap((match) => match.evidence)
    .flatMap(({ page }) => locate(claim.text, { ...page, start: page.start - claim.start, end: page.end - claim.start }) ?? []);
}

/** The words of a corpus claim that made its stance, as spans of its text. */
export function corpusSpans(match: Match): Span[] {
  return match.evidence.flatMap(({ corpus }) => locate(match.text, corpus) ?? []);
}

/** Cuts `text` at the spans, which may overlap, touch or lie in any order; together the pieces are `text` again. */
export function cutAtSpans(text: string, spans: Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    const last = pieces.at(-1);
    if (last?.marked && from === at) last.text += text.slice(from, end);
    else pieces.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** A span that does not hold the words it names is looked up by them; `null` when they are not there. */
function locate(text: string, span: Span): Span | null {
  if (span.start >= 0 && span.end > span.start && text.slice(span.start, span.end) === span.text) return span;
  const start = span.text === '' ? -1 : text.indexOf(span.text);
  return start < 0 ? null : { text: span.text, start, end: start + span.text.length };
}
