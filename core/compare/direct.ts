import type { Difference } from '../corpus/types';
import { datesOverlap, daysApart, spanOf } from '../facts/dates';
import { isNameTerm } from '../facts/names';
import type { Quantity } from '../facts/quantities';
import type { Similarity } from '../match/similarity';
import { meaningfulTerms, polarityOf, type Statement } from '../match/statement';
import { COMPARABLE, RELATED, SAME_CLAIM } from '../match/thresholds';
import type { Evidence, Stance } from '../report-types';
import { ownWords, slice } from './evidence';
import { compareFigures } from './figures';

/** What a direct comparison of two claims comes to. */
export interface Comparison {
  stance: Stance | null;
  difference: Difference | null;
  later: 'corpus' | 'page' | null;
  evidence: Evidence[];
}

const NOTHING: Comparison = { stance: null, difference: null, later: null, evidence: [] };

/** Two claims that differ in nothing. */
const alike = (stance: Stance, ...evidence: Evidence[]): Comparison => ({ ...NOTHING, stance, evidence });

/** How far apart two claims' dates must lie for a running count or a state to have changed in between. */
const CHANGE_DAYS = 21;

function evidenceOf(
  page: Statement,
  corpus: Statement,
  a: { start: number; end: number },
  b: { start: number; end: number },
  rule: string,
): Evidence {
  return { page: slice(page.text, a), corpus: slice(corpus.text, b), rule };
}

const whole = (statement: Statement) => ({ start: 0, end: statement.text.length });

/** Figures of both sides that measure the same thing: same unit, and for things counted the same noun; only where each side has one. */
function alignedQuantities(page: Statement, corpus: Statement): [Quantity, Quantity] | null {
  const key = (quantity: Quantity) => `${quantity.unit.base} ${quantity.unit.noun ?? ''} ${quantity.change ?? ''}`;
  for (const quantity of page.facts.quantities) {
    if (quantity.unit.base === 'count' && !quantity.unit.noun) continue;
    const mine = page.facts.quantities.filter((other) => key(other) === key(quantity));
    const theirs = corpus.facts.quantities.filter((other) => key(other) === key(quantity));
    if (mine.length === 1 && theirs.length === 1) return [quantity, theirs[0] as Quantity];
  }
  return null;
}

/** Which side speaks of a clearly later time, by the dates that the two statements carry; `null` when it cannot be told. */
export function laterSide(page: Statement, corpus: Statement): 'page' | 'corpus' | null {
  const [a, b] = [spanFor(page), spanFor(corpus)];
  if (a === null || b === null || daysApart(a, b) < CHANGE_DAYS) return null;
  return a.from > b.from ? 'page' : 'corpus';
}

function spanFor(statement: Statement): { from: string; to: string } | null {
  const stated = statement.facts.dates.filter((date) => date.role === 'on');
  if (stated.length === 1 && stated[0] !== undefined) return stated[0];
  return statement.date === null ? null : spanOf(statement.date);
}

/** Whether both sides name somebody or something in common, or share a dated day: without that no conflict is shown. */
function sharedGround(page: Statement, corpus: Statement): boolean {
  const names = new Set(page.facts.names.flatMap((name) => name.terms));
  if (corpus.facts.names.some((name) => name.terms.some((term) => names.has(term)))) return true;
  return page.facts.dates.some((a) => a.precision === 'day' && corpus.facts.dates.some((b) => datesOverlap(a, b)));
}

/** Two claims that differ: the later one updates the other where it can be told which that is. */
function differing(page: Statement, corpus: Statement, difference: Difference, evidence: Evidence): Comparison {
  const later = laterSide(page, corpus);
  return { stance: later === null ? 'conflicts' : 'updates', difference, later, evidence: [evidence] };
}

function byNumber(page: Statement, corpus: Statement): Comparison | null {
  const pair = alignedQuantities(page, corpus);
  if (pair === null) return null;
  const [a, b] = pair;
  const relation = compareFigures(a, b);
  const evidence = evidenceOf(page, corpus, a, b, `number: ${a.text} against ${b.text}`);
  if (relation === 'differs') return differing(page, corpus, 'number', evidence);
  return alike(relation === 'equal' ? 'agrees' : 'related', evidence);
}

function byDate(page: Statement, corpus: Statement, similarity: Similarity): Comparison | null {
  if (similarity.content < SAME_DEED) return null;
  const [a, b] = [page.facts.dates.filter(isPlain), corpus.facts.dates.filter(isPlain)];
  const [mine, theirs] = [a[0], b[0]];
  if (mine === undefined || theirs === undefined || a.length > 1 || b.length > 1 || mine.role !== theirs.role) return null;
  if (datesOverlap(mine, theirs)) return null;
  const evidence = [evidenceOf(page, corpus, mine, theirs, `date: ${mine.text} against ${theirs.text}`)];
  return { stance: 'conflicts', difference: 'date', later: null, evidence };
}

/** Two dates only differ on one thing: what is said beside them must be nearly the same. */
const SAME_DEED = 0.75;

const isPlain = (date: { precision: string }): boolean => date.precision !== 'decade';

function byDenial(page: Statement, corpus: Statement): Comparison | null {
  const [a, b] = [page.facts.negations, corpus.facts.negations];
  if (a.length + b.length !== 1) return null;
  const negation = a[0] ?? b[0];
  if (negation === undefined || polarityOf(page) === polarityOf(corpus)) return null;
  const [denying, plain] = a.length === 1 ? [page, corpus] : [corpus, page];
  if (!negatedTermsHeld(denying, negation, plain)) return null;
  const evidence = evidenceOf(page, corpus, a[0] ?? whole(page), b[0] ?? whole(corpus), `denial: "${negation.text}" on one side`);
  return differing(page, corpus, 'denial', evidence);
}

/** Words behind a negation that it denies. */
const NEGATED_WORDS = 5;

/** Whether the other side speaks of what is denied here: it holds the first terms behind the negation. */
function negatedTermsHeld(denying: Statement, negation: { end: number }, plain: Statement): boolean {
  const behind = meaningfulTerms(
    denying.text
      .slice(negation.end)
      .split(/\s+/)
      .slice(0, NEGATED_WORDS + 1)
      .join(' '),
  ).filter((term) => !isNameTerm(term));
  const first = behind.slice(0, 2);
  return first.length > 0 && first.every((term) => plain.terms.has(term));
}

function byDirection(page: Statement, corpus: Statement): Comparison | null {
  for (const mine of page.facts.directions) {
    const theirs = corpus.facts.directions.filter((direction) => direction.axis === mine.axis);
    const first = theirs[0];
    if (first === undefined || theirs.length > 1 || first.sign === mine.sign) continue;
    if (page.facts.directions.filter((direction) => direction.axis === mine.axis).length > 1) continue;
    if (polarityOf(page) !== polarityOf(corpus)) continue;
    const evidence = evidenceOf(page, corpus, mine, first, `direction: ${mine.text} against ${first.text}`);
    return differing(page, corpus, 'direction', evidence);
  }
  return null;
}

/** The differences that are looked for, the most telling first; each file-sized rule returns `null` when it has nothing to say. */
const RULES = [byNumber, byDenial, byDirection, byDate];

/**
 * Compares two claims without the help of a point. A conflict or update needs claims that are alike enough to be about the
 * same thing, common ground, and both spans of words that differ.
 */
export function compareDirectly(page: Statement, corpus: Statement, similarity: Similarity): Comparison {
  if (similarity.score < RELATED) return NOTHING;
  const comparable =
    similarity.score >= COMPARABLE && sharedGround(page, corpus) && page.facts.modality === corpus.facts.modality;
  let agreement: Comparison | null = null;
  if (comparable) {
    for (const rule of RULES) {
      const found = rule(page, corpus, similarity);
      if (found === null) continue;
      if (found.stance !== 'agrees') return found;
      agreement ??= found;
    }
  }
  const polar = polarityOf(page) === polarityOf(corpus);
  if (agreement !== null && polar) return agreement;
  if (similarity.score >= SAME_CLAIM && polar && page.facts.quantities.length === 0) {
    return alike('agrees', evidenceOf(page, corpus, whole(page), whole(corpus), 'words: the same statement'));
  }
  return alike('related');
}

/**
 * The difference of two claims that are known to differ where no rule names it: by what stands on one side alone. The evidence is the
 * words of each side that the other does not have.
 */
export function guessDifference(page: Statement, corpus: Statement): Comparison {
  const apart = (pick: (statement: Statement) => readonly string[]) => {
    const [a, b] = [pick(page), pick(corpus)];
    return a.length > 0 && b.length > 0 && !a.some((item) => b.includes(item));
  };
  const figures = page.facts.quantities.some((mine) =>
    corpus.facts.quantities.some((theirs) => mine.unit.base === theirs.unit.base && compareFigures(mine, theirs) === 'differs'),
  );
  const turned = polarityOf(page) !== polarityOf(corpus);
  const opposed = page.facts.directions.some((mine) =>
    corpus.facts.directions.some((theirs) => mine.axis === theirs.axis && mine.sign !== theirs.sign),
  );
  const difference: Difference = figures
    ? 'number'
    : turned
      ? 'denial'
      : opposed
        ? 'direction'
        : apart((statement) => statement.facts.dates.map((date) => date.from))
          ? 'date'
          : apart((statement) => statement.facts.places.map(({ place }) => place))
            ? 'place'
            : apart((statement) => [...statement.terms].filter(isNameTerm))
              ? 'attribution'
              : 'outcome';
  const [mine, theirs] = [ownWords(page, corpus), ownWords(corpus, page)];
  return {
    stance: 'conflicts',
    difference,
    later: null,
    evidence: [evidenceOf(page, corpus, mine, theirs, `${difference}: words that only one side has`)],
  };
}
