import { isNameTerm } from '../../facts/names';
import { meaningfulTerms, polarityOf, type Statement } from '../../match/statement';
import { differing, type Rule, whole } from './comparison';

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

/** One side alone negates, and the other speaks of what is negated. */
export const byDenial: Rule = (page, corpus) => {
  const [a, b] = [page.facts.negations, corpus.facts.negations];
  const negation = a[0] ?? b[0];
  if (negation === undefined || a.length + b.length !== 1 || polarityOf(page) === polarityOf(corpus)) return null;
  const [denying, plain] = a.length === 1 ? [page, corpus] : [corpus, page];
  if (!negatedTermsHeld(denying, negation, plain)) return null;
  return differing([page, corpus], 'denial', [a[0] ?? whole(page), b[0] ?? whole(corpus)]);
};
