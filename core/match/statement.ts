import { type Facts, readFacts } from '../facts/facts';
import { isNameTerm } from '../facts/names';
import { polarityOfText } from '../facts/polarity';
import { wordSet } from '../lexicon';
import { isStopWord, termOf, wordsOf } from '../text/words';
import { gramsOf } from './grams';

/** The terms of a statement with their weights, worked out once for each way of weighing. */
export interface WeighedTerms {
  terms: string[];
  weights: number[];
  /** Whether each term is a name of the thesaurus. */
  names: boolean[];
  total: number;
  /** Total over terms that are no names. */
  content: number;
}

const weighed = new WeakMap<Statement, { weight: (term: string) => number; made: WeighedTerms }>();

/** The weighed terms of a statement; kept for the weighing that was last asked for. */
export function weighedTerms(statement: Statement, weight: (term: string) => number): WeighedTerms {
  const known = weighed.get(statement);
  if (known?.weight === weight) return known.made;
  const made: WeighedTerms = { terms: [...statement.terms], weights: [], names: [], total: 0, content: 0 };
  for (const term of made.terms) {
    const own = weight(term);
    const name = isNameTerm(term);
    made.weights.push(own);
    made.names.push(name);
    made.total += own;
    if (!name) made.content += own;
  }
  weighed.set(statement, { weight, made });
  return made;
}

/** A claim of either side, made ready for comparison. */
export interface Statement {
  text: string;
  /** When it was published or what its corpus says it speaks of; `null` when unknown. */
  date: string | null;
  /** Distinct terms that carry meaning; figures left out. */
  terms: Set<string>;
  grams: Uint32Array;
  facts: Facts;
}

const NUMBER_WORDS = wordSet(({ numberWords }) => numberWords);
/** Months but May, which is a word too, and days. */
const CALENDAR = wordSet(({ datedBy }) => datedBy);

/** The terms of a statement that are neither stop words, nor figures, nor parts of dates; repeats kept. */
export function meaningfulTerms(text: string): string[] {
  const terms: string[] = [];
  for (const word of wordsOf(text)) {
    if (word.text === 'US') terms.push('c:us');
    else if (/^\d/.test(word.folded) || NUMBER_WORDS.has(word.folded) || isStopWord(word.folded)) continue;
    else if (CALENDAR.has(word.folded) && word.capital) continue;
    else terms.push(termOf(word.folded));
  }
  return terms;
}

/**
 * Terms for the figures and dates of a statement, for finding candidates only: `n:7`, `d:2025`, `d:2025-03`. Two claims with the
 * same figure are worth a look; whether figures agree is for the comparison.
 */
export function valueTerms(facts: Facts): string[] {
  const figures = facts.quantities.map(
    (quantity) => `n:${quantity.unit.base === 'count' ? '' : quantity.unit.base}${quantity.low}`,
  );
  const dates = facts.dates.flatMap((date) => {
    const year = `d:${date.from.slice(0, 4)}`;
    return date.precision === 'day' || date.precision === 'month' ? [year, `d:${date.from.slice(0, 7)}`] : [year];
  });
  return [...figures, ...dates];
}

/** Whether a term of the index is one of `valueTerms`. */
export function isValueTerm(term: string): boolean {
  return term.startsWith('n:') || term.startsWith('d:');
}

/**
 * Prepares a claim's text. `date` is what relative dates in it are worked out from; `terms` need not be read where they are known. The facts are read when they are
 * first asked for: most candidates are dismissed by their terms.
 */
export function makeStatement(text: string, date: string | null, terms: readonly string[] = meaningfulTerms(text)): Statement {
  let facts: Facts | undefined;
  return {
    text,
    date,
    terms: new Set(terms),
    grams: gramsOf(text),
    get facts() {
      facts ??= readFacts(text, date);
      return facts;
    },
  };
}

/** Whether a statement affirms or, all in all, denies. */
export function polarityOf({ text, facts }: Statement): 1 | -1 {
  return polarityOfText(text, facts.negations);
}
