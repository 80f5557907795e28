import type { Answer, Point } from '../corpus/types';
import { polarityOf } from '../facts/polarity';
import { meaningfulTerms, type Statement } from '../match/statement';
import { ANSWER_LEAD } from '../match/thresholds';

/** A claim of the point, with how alike it is to the page claim. */
export interface ScoredClaim {
  answerId: string;
  statement: Statement;
  similarity: number;
}

/** The page's answer as its words tell it, or `null` when they do not tell it clearly. */
export interface WordsAnswer {
  answerId: string;
  /** The claim that says it most alike. */
  by: ScoredClaim;
  /** Terms of the page that only accounts of this answer use. */
  marks: ReadonlySet<string>;
}

/** More turns than this in one sentence and nobody can say by counting what is denied. */
const MOST_NEGATIONS = 2;

/**
 * A yes-or-no point: the page says the same as the claims that it resembles when both are negated or both are not, and the
 * opposite when one is. `null` when the claims that it resembles do not lead to one answer.
 */
export function polarAnswer(point: Point, page: Statement, claims: readonly ScoredClaim[]): WordsAnswer | null {
  if (page.facts.negations.length > MOST_NEGATIONS) return null;
  const votes = new Map<string, { weight: number; by: ScoredClaim }>();
  for (const claim of claims) {
    if (claim.statement.facts.negations.length > MOST_NEGATIONS) continue;
    if (claim.statement.facts.modality !== page.facts.modality) continue;
    const same =
      polarityOf(page.text, page.facts.negations) === polarityOf(claim.statement.text, claim.statement.facts.negations);
    const others = point.answers.filter((answer) => answer.id !== claim.answerId);
    const answerId = same ? claim.answerId : others.length === 1 ? (others[0] as Answer).id : null;
    if (answerId === null) continue;
    const weight = claim.similarity ** 3;
    const vote = votes.get(answerId);
    if (vote === undefined) votes.set(answerId, { weight, by: claim });
    else {
      vote.weight += weight;
      if (claim.similarity > vote.by.similarity) vote.by = claim;
    }
  }
  const ranked = [...votes].sort((a, b) => b[1].weight - a[1].weight);
  const [first, second] = ranked;
  if (first === undefined || (second !== undefined && second[1].weight * 1.5 > first[1].weight)) return null;
  return { answerId: first[0], by: first[1].by, marks: new Set() };
}

/** The terms by which the accounts of one answer differ from those of all others. */
export function ownTerms(point: Point, claims: readonly ScoredClaim[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const answer of point.answers) {
    const terms = new Set([answer.text, ...answer.wordings].flatMap(meaningfulTerms));
    for (const claim of claims) if (claim.answerId === answer.id) for (const term of claim.statement.terms) terms.add(term);
    all.set(answer.id, terms);
  }
  const own = new Map<string, Set<string>>();
  for (const [id, terms] of all) {
    own.set(id, new Set([...terms].filter((term) => [...all].every(([other, theirs]) => other === id || !theirs.has(term)))));
  }
  return own;
}

/** Least weight of the words that only one answer uses: one rare word, or several common ones. */
const LEAST_MARK = 4;

/**
 * A point that words answer (who, which way, with what result): the answer whose claims the page resembles most, when it leads
 * the next clearly, the page holds words that only this answer uses, and neither side negates alone.
 */
export function wordsAnswer(
  point: Point,
  page: Statement,
  claims: readonly ScoredClaim[],
  weight: (term: string) => number,
): WordsAnswer | null {
  const own = ownTerms(point, claims);
  const best = new Map<string, { score: number; by: ScoredClaim }>();
  for (const claim of claims) {
    if (polarityOf(page.text, page.facts.negations) !== polarityOf(claim.statement.text, claim.statement.facts.negations))
      continue;
    const marks = own.get(claim.answerId) ?? new Set();
    let hits = 0;
    for (const term of marks) if (page.terms.has(term)) hits += weight(term);
    if (hits < LEAST_MARK) continue;
    const known = best.get(claim.answerId);
    if (known === undefined || claim.similarity > known.score) best.set(claim.answerId, { score: claim.similarity, by: claim });
  }
  const ranked = [...best].sort((a, b) => b[1].score - a[1].score);
  const [first, second] = ranked;
  if (first === undefined || (second !== undefined && first[1].score - second[1].score < ANSWER_LEAD)) return null;
  const worded = new Set(
    point.answers
      .filter((answer) => answer.id === first[0])
      .flatMap((answer) => [answer.text, ...answer.wordings])
      .flatMap(meaningfulTerms),
  );
  const all = [...(own.get(first[0]) ?? [])].filter((term) => page.terms.has(term));
  const told = all.filter((term) => worded.has(term));
  const marks = told.length > 0 ? told : all;
  return { answerId: first[0], by: first[1].by, marks: new Set(marks) };
}
