import type { OpenCorpus } from '../corpus/open';
import { type Answer, DIFFERENCES, type Point } from '../corpus/types';
import { isNameTerm } from '../facts/names';
import { keptIn } from '../kept';
import type { Guess } from '../match/guess';
import type { PageUnit, Usable } from '../match/link';
import { lentTerms } from '../match/point-hits';
import { meaningfulTerms, polarityOf, type Statement, valueTerms } from '../match/statement';
import type { Likeness, Tellings } from '../match/tellings';
import { answerProfile } from './answer-profile';
import type { ValueAnswer } from './answers';
import { compareFigures } from './figures';

/** What a page sentence and one answer of a point have in common, as the model sees it; the order is that of its weights. */
export const ANSWER_FEATURES = [
  'point',
  'score',
  'score lead',
  'content',
  'mean score lead',
  'wording',
  'wording lead',
  'own words lead',
  'same polarity',
  'polarity of others',
  'same figure',
  'same figure of others',
  'value',
  'value of others',
  'answers',
  ...DIFFERENCES,
  'guess',
  'guess lead',
  'guess of clause',
  'guess lead of clause',
  'guess of piece',
  'guess lead of piece',
] as const;

/** A row of features for one answer; `answer` is `null` for one that no account gave: a value of its own, or words that contradict all that are on record. */
export interface AnswerRow {
  answer: Answer | null;
  features: number[];
  /** The text that words it most alike. */
  by: Likeness | null;
  /** Terms of the page that only texts of this answer use. */
  marks: ReadonlySet<string>;
}

function figuresAgree(page: Statement, other: Statement): number {
  let found = 0;
  for (const mine of page.facts.quantities) {
    for (const theirs of other.facts.quantities) {
      if (mine.unit.base !== theirs.unit.base) continue;
      if (compareFigures(mine, theirs) === 'equal') return 1;
      found = -1;
    }
  }
  return found;
}

/** The same for figures as the index has them. */
function sameFigures(mine: readonly string[], values: readonly string[]): number {
  const theirs = values.filter((term) => term.startsWith('n:'));
  if (mine.length === 0 || theirs.length === 0) return 0;
  return mine.some((term) => theirs.includes(term)) ? 1 : -1;
}

/** Weight of words of its own from which on an answer is as well marked as can be. */
const FULL_MARK = 12;

/** What the texts of one answer are measured by beside those of the others. */
type Measure = 'score' | 'content' | 'mean' | 'wording' | 'marked' | 'value';

/** Rows for all answers of a point, and for a new value where `value` is one. `guesses` are what the encoder takes the sentence, its clause and its piece for, `sureness` is the log-odds that the page speaks of the point. */
export function answerRows(
  corpus: OpenCorpus,
  point: Point,
  unit: PageUnit,
  guesses: readonly Guess[],
  usable: Usable,
  value: ValueAnswer | null,
  sureness: number,
): AnswerRow[] {
  const { tellings } = corpus;
  const page = unit.statement;
  const turned = polarityOf(page);
  const figures = valueTerms(page.facts).filter((term) => term.startsWith('n:'));
  const weighed = tellings.weigh(page.terms, lentTerms(unit));
  const profile = answerProfile(corpus, point, usable);
  const each = [...profile.texts].map(([id, positions]) => {
    const answer = point.answers.find((one) => one.id === id) ?? null;
    const texts = positions.map(weighed.of);
    const scores = Float64Array.from(texts, ({ score }) => score)
      .sort()
      .reverse();
    const marks = new Set([...page.terms].filter((term) => profile.only.get(term) === id));
    const by = texts.find(({ score }) => score === scores[0]) ?? null;
    const claim = by !== null && by.at < tellings.claims ? corpus.statement(by.at) : null;
    const way = claim !== null ? polarityOf(claim) : by !== null && tellings.isNegated(by.at) ? -1 : 1;
    return {
      answer,
      by,
      marks,
      wording: answer === null ? 0 : answerWorded(answer, page.terms, tellings.idf),
      score: scores[0] ?? 0,
      content: texts.reduce((most, { content }) => Math.max(most, content), 0),
      mean: scores.subarray(0, 3).reduce((sum, score) => sum + score, 0) / Math.max(1, Math.min(3, scores.length)),
      marked: [...marks].reduce((sum, term) => Math.min(FULL_MARK, sum + tellings.idf(term)), 0),
      polarity: Number(by !== null && way === turned),
      figure: claim !== null ? figuresAgree(page, claim) : by === null ? 0 : sameFigures(figures, tellings.values(by.at)),
      guessed: guesses.map((guess) => guessedShare(tellings, guess, point, id)),
      value: value === null ? 0 : answer === null ? valueAgainstAll(value) : valueStanding(value, answer.id),
    };
  });
  const ofPoint = [Math.min(6, point.answers.length), ...DIFFERENCES.map((kind) => Number(kind === point.kind))];
  const likest = each.toSorted((a, b) => b.score - a.score);
  const rows = each.map((own): AnswerRow => {
    const others = each.filter((other) => other !== own);
    const top = (key: Measure) => others.reduce((most, other) => Math.max(most, other[key]), 0);
    const lead = (key: Measure) => own[key] - top(key);
    const rival = likest.find((other) => other !== own);
    return {
      answer: own.answer,
      by: own.by,
      marks: own.marks,
      features: [
        sureness,
        own.score,
        lead('score'),
        own.content,
        lead('mean'),
        own.wording,
        lead('wording'),
        lead('marked'),
        own.polarity,
        rival?.polarity ?? 0.5,
        own.figure,
        rival?.figure ?? 0,
        own.value,
        top('value'),
        ...ofPoint,
        ...own.guessed.flatMap((share, at) => [
          share,
          share - Math.max(0, ...others.map(({ guessed }) => guessed[at] as number)),
        ]),
      ],
    };
  });
  if (value === null || value.agrees.length > 0 || value.conflicts.length === 0) return rows;
  const [best] = likest;
  // The same features in the same order, of an answer that nobody has worded yet.
  const features = [
    ...[sureness, best?.score ?? 0, 0, best?.content ?? 0, 0, 0, 0, 0],
    ...[best?.polarity ?? 0, 0.5, 0, 0, 0, 0, ...ofPoint, 0, 0, 0, 0, 0, 0],
  ];
  return [...rows, { answer: null, by: best?.by ?? null, marks: new Set(), features }];
}

/** The terms of every wording of an answer; no names. */
const wordings = new WeakMap<Answer, readonly (readonly string[])[]>();

/** How fully the best of the recorded wordings of an answer stands on the page. */
export function answerWorded(answer: Answer, terms: ReadonlySet<string>, weight: (term: string) => number): number {
  const worded = keptIn(wordings, answer, () => [answer.text, ...answer.wordings].map(contentOf));
  return Math.max(...worded.map((each) => heldShare(each, terms, weight)));
}

/** The distinct terms of a text without names. */
function contentOf(text: string): string[] {
  return [...new Set(meaningfulTerms(text))].filter((term) => !isNameTerm(term));
}

/** Share of terms that are held, by weight; 0 when there is none. */
function heldShare(terms: readonly string[], held: ReadonlySet<string>, weight: (term: string) => number): number {
  let [sum, total] = [0, 0];
  for (const term of terms) {
    const own = weight(term);
    total += own;
    if (held.has(term)) sum += own;
  }
  return total === 0 ? 0 : sum / total;
}

/** How likely, by the encoder, a text that speaks of a point gives one of its answers, 0–1. */
function guessedShare(tellings: Tellings, guess: Guess, { id }: Point, answerId: string): number {
  return Math.exp((guess.answers[tellings.answerAt(id, answerId)] as number) - (guess.points[tellings.pointAt(id)] as number));
}

/** How a value stands to what contradicts all answers: as `valueStanding` has it. */
function valueAgainstAll(value: ValueAnswer): number {
  if (value.agrees.length > 0) return -1;
  return value.conflicts.length > 0 ? 2 : 1;
}

/** 3 for the nearest of the answers that a value agrees with, 2 for the others, 1 where it is compatible, -1 where it contradicts. */
function valueStanding(value: ValueAnswer, answerId: string): number {
  if (value.agrees[0] === answerId) return 3;
  if (value.agrees.includes(answerId)) return 2;
  return value.conflicts.includes(answerId) ? -1 : 1;
}
