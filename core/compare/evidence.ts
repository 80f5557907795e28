import type { Span } from '../article';
import type { Answer, Point } from '../corpus/types';
import { datesOverlap, spanOf } from '../facts/dates';
import { placeOf } from '../facts/places';
import { parseUnit } from '../facts/units';
import type { Statement } from '../match/statement';
import { meaningfulTerms } from '../match/statement';
import { termOf, type Word, wordsOf } from '../text/words';
import { compareFigures } from './figures';

/** The words of a text between two offsets. */
export function slice(text: string, { start, end }: { start: number; end: number }): Span {
  return { text: text.slice(start, end), start, end };
}

/** A text from the first of these words to the last; the whole of it where there is none. */
function stretch(text: string, words: readonly Word[]): Span {
  return slice(text, { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? text.length });
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
  const from = words.indexOf(lone[0] as Word);
  const reach = words.slice(from, from + LONGEST_SPAN_WORDS);
  return stretch(
    of.text,
    lone.filter((word) => reach.includes(word)),
  );
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
    if (quantity !== undefined) return slice(text, quantity);
  }
  if (point.kind === 'date' && typeof answer.value === 'string') {
    const span = spanOf(answer.value);
    const date = facts.dates.find((candidate) => datesOverlap(candidate, span)) ?? facts.dates[0];
    if (date !== undefined) return slice(text, date);
  }
  if (point.kind === 'place') {
    const place = placeOf(answer.text);
    const named = facts.places.find((candidate) => candidate.place === place);
    if (named !== undefined) return slice(text, named);
  }
  if (point.kind === 'denial') {
    const negation = facts.negations[0];
    if (negation !== undefined) return slice(text, negation);
  }
  return wordsInCommon(claim, [answer.text, ...answer.wordings]);
}

/** The stretch of a claim that holds the terms of a wording; the whole claim when it holds none. */
function wordsInCommon(claim: Statement, wordings: readonly string[]): Span {
  const wanted = new Set(wordings.flatMap(meaningfulTerms));
  return stretch(
    claim.text,
    wordsOf(claim.text).filter((word) => wanted.has(termOf(word.folded))),
  );
}

/**
 * The words of a page claim that give an answer by words: its negation for a yes-or-no point, else the stretch of the terms
 * that only this answer's accounts use, else of those it shares with the account that told it (`by`: its terms).
 */
export function pageAnswerSpan(point: Point, page: Statement, marks: ReadonlySet<string>, by: ReadonlySet<string>): Span {
  const negation = page.facts.negations[0];
  if (point.kind === 'denial' && negation !== undefined) return slice(page.text, negation);
  const words = wordsOf(page.text);
  const hits = words.filter((word) => marks.has(termOf(word.folded)));
  return stretch(page.text, hits.length > 0 ? hits : words.filter((word) => by.has(termOf(word.folded))));
}
