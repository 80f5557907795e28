import type { Span } from '../article';
import type { Answer, Point } from '../corpus/types';
import { datesOverlap, spanOf } from '../facts/dates';
import { placeOf } from '../facts/places';
import { parseUnit } from '../facts/units';
import type { Statement } from '../match/statement';
import { meaningfulTerms } from '../match/statement';
import { termOf, wordsOf } from '../text/words';
import { compareFigures } from './figures';

function slice(text: string, start: number, end: number): Span {
  return { text: text.slice(start, end), start, end };
}

/** The longest stretch of a text that is looked at for words of its own. */
const LONGEST_SPAN_WORDS = 12;

/**
 * The words of `of` that `beside` does not have: from the first to the last term that stands only there, at most twelve words.
 * The whole text when it has none of its own.
 */
export function ownWords(of: Statement, beside: Statement): Span {
  const words = wordsOf(of.text);
  const lone = words.filter((word) => {
    const [term] = meaningfulTerms(word.text);
    return term !== undefined && !beside.terms.has(term);
  });
  const first = lone[0];
  if (first === undefined) return slice(of.text, 0, of.text.length);
  const from = words.indexOf(first);
  const reach = words.slice(from, from + LONGEST_SPAN_WORDS);
  const last = lone.filter((word) => reach.includes(word)).at(-1) ?? first;
  return slice(of.text, first.start, last.end);
}

/** The words of a corpus claim that give its answer: its figure, date, place, negation, or the words by which the answer is told. */
export function answerSpan(point: Point, answer: Answer, claim: Statement): Span {
  const { facts, text } = claim;
  if (point.kind === 'number' && typeof answer.value === 'number' && point.unit !== null) {
    const unit = parseUnit(point.unit);
    const value = answer.value * unit.factor;
    const figure = { low: value, high: value, bound: answer.bound ?? ('exactly' as const) };
    const inUnit = facts.quantities.filter((quantity) => quantity.unit.base === unit.base);
    const quantity = inUnit.find((candidate) => compareFigures(candidate, figure) === 'equal') ?? inUnit[0];
    if (quantity !== undefined) return slice(text, quantity.start, quantity.end);
  }
  if (point.kind === 'date' && typeof answer.value === 'string') {
    const span = spanOf(answer.value);
    const date = facts.dates.find((candidate) => datesOverlap(candidate, span)) ?? facts.dates[0];
    if (date !== undefined) return slice(text, date.start, date.end);
  }
  if (point.kind === 'place') {
    const place = placeOf(answer.text);
    const named = facts.places.find((candidate) => candidate.place === place);
    if (named !== undefined) return slice(text, named.start, named.end);
  }
  if (point.kind === 'denial') {
    const negation = facts.negations[0];
    if (negation !== undefined) return slice(text, negation.start, negation.end);
  }
  return wordsInCommon(claim, [answer.text, ...answer.wordings]);
}

/** The stretch of a claim that holds the terms of a wording; the whole claim when it holds none. */
function wordsInCommon(claim: Statement, wordings: readonly string[]): Span {
  const wanted = new Set(wordings.flatMap(meaningfulTerms));
  const hits = wordsOf(claim.text).filter((word) => wanted.has(termOf(word.folded)));
  const first = hits[0];
  const last = hits.at(-1);
  if (first === undefined || last === undefined) return slice(claim.text, 0, claim.text.length);
  return slice(claim.text, first.start, last.end);
}

/**
 * The words of a page claim that give an answer by words: its negation for a yes-or-no point, else the stretch of the terms
 * that only this answer's accounts use, else of those it shares with the account that told it (`by`: its terms).
 */
export function pageAnswerSpan(point: Point, page: Statement, marks: ReadonlySet<string>, by: ReadonlySet<string>): Span {
  const negation = page.facts.negations[0];
  if (point.kind === 'denial' && negation !== undefined) return slice(page.text, negation.start, negation.end);
  const words = wordsOf(page.text);
  const hits = words.filter((word) => marks.has(termOf(word.folded)));
  const shared = hits.length > 0 ? hits : words.filter((word) => by.has(termOf(word.folded)));
  const [first, last] = [shared[0], shared.at(-1)];
  if (first === undefined || last === undefined) return slice(page.text, 0, page.text.length);
  return slice(page.text, first.start, last.end);
}
