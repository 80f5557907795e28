import type { OpenCorpus } from '../corpus/open';
import { type Answer, CONTRARY, type Point } from '../corpus/types';
import { logOddsOf, probabilityOf } from '../match/boosted';
import type { EventProfile } from '../match/events';
import type { Linker, Usable } from '../match/link';
import { meaningfulTerms, type Statement } from '../match/statement';
import type { Curve, Models, Way } from '../match/weights';
import type { Evidence } from '../report-types';
import { type AnswerRow, answerRows } from './answer-features';
import { type AnswerRelation, dateAnswer, namedAnswer, numberAnswer, relationOf, type ValueAnswer } from './answers';
import { answerSpan, pageAnswerSpan } from './evidence';
import {
  type AboutArticle,
  guessesOf,
  type PointCandidate,
  pointCandidates,
  pointFeatures,
  type ValueState,
} from './point-features';

/** What a page claim says on a point. */
export interface PointReading {
  point: Point;
  /** The statement of the sentence that was read. */
  page: Statement;
  /** Id of the answer that the page gives, `other` for one that no account gave, `null` when it cannot be told. */
  pageAnswer: string | null;
  /** How each answer on record stands to the page's; `null` throughout when that cannot be told. */
  relations: Map<string, AnswerRelation | null>;
  /** The page's words that give its answer, by offsets into the sentence. */
  span: { start: number; end: number } | null;
  text: string;
  rule: string;
  /** The answer was read off a figure, date or place, not told by words. */
  byValue: boolean;
  /** How alike the nearest account is, 0–1. */
  similarity: number;
  /** How likely the sentence speaks of the point, and gives this answer if it does, 0–1 by the models, before calibration. */
  onPoint: number;
  answered: number;
  /** How likely each answer on record, and one that is not (`CONTRARY`), is if the sentence speaks of the point; they add up to 1. */
  shares: ReadonlyMap<string, number>;
  /** The calibrated probability that the reading is right. */
  confidence: number;
  /** The same for the point alone, whatever its answer. */
  openConfidence: number;
}

/** What is known of a reading whatever the page's answer is. */
type Unanswered = Pick<PointReading, 'point' | 'page' | 'similarity' | 'onPoint' | 'answered' | 'openConfidence' | 'shares'>;

/** The reading with nothing said of the page's answer: the point alone, and that its accounts differ. */
export function withoutAnswer(reading: Unanswered): PointReading {
  return {
    ...reading,
    pageAnswer: null,
    relations: new Map(reading.point.answers.map((answer) => [answer.id, null])),
    span: null,
    text: '',
    rule: 'no answer',
    byValue: false,
    confidence: reading.openConfidence,
  };
}

/** The answer of a kind that is a value and can be read off the page. */
function readValue(point: Point, page: Statement, event: EventProfile): ValueAnswer | null {
  if (point.kind === 'number') return numberAnswer(point, page);
  if (point.kind === 'date') return dateAnswer(point, page, event.dated ? event.span : null);
  return point.kind === 'place' || point.kind === 'direction' ? namedAnswer(point, page) : null;
}

/** One point that a sentence may speak of, with all that the models look at. */
export interface WeighedPoint {
  candidate: PointCandidate;
  value: ValueAnswer | null;
  features: number[];
  /** Log-odds that the sentence speaks of the point. */
  sureness: number;
}

/** How points are read. */
export interface ReadOptions {
  /** Which texts of the corpus may be used. */
  usable: Usable;
  /** Others than those that ship; for learning. */
  models?: Models;
}

/** Every point that a sentence may speak of, weighed; the surest first. */
export function weighPoints(
  corpus: OpenCorpus,
  linker: Linker,
  about: AboutArticle,
  { models = corpus.learned.models }: ReadOptions,
): WeighedPoint[] {
  const found = pointCandidates(corpus, linker, about).map((each) => {
    const event = corpus.profile(each.point.eventId);
    // The clause that is most like the accounts need not be the one that holds the figure.
    const inClause = readValue(each.point, each.unit.statement, event);
    const value = inClause ?? readValue(each.point, each.sentence.statement, event);
    return { candidate: inClause === null && value !== null ? { ...each, unit: each.sentence } : each, value };
  });
  const states = found.map(({ value }): ValueState => (value === null ? 0 : value.agrees.length > 0 ? 2 : 1));
  const rows = pointFeatures(
    corpus,
    found.map(({ candidate }) => candidate),
    states,
    about,
  );
  return found
    .map(({ candidate, value }, at) => {
      const features = rows[at] as number[];
      return { candidate, value, features, sureness: logOddsOf(models.point, features) };
    })
    .sort(surestFirst);
}

/** The order of what was weighed. */
export function surestFirst(a: WeighedPoint, b: WeighedPoint): number {
  return b.sureness - a.sureness || (a.candidate.point.id < b.candidate.point.id ? -1 : 1);
}

/** The rows of answers of a weighed point. */
export function rowsOf(corpus: OpenCorpus, { candidate, value, sureness }: WeighedPoint, usable: Usable): AnswerRow[] {
  const { point, unit } = candidate;
  return answerRows(corpus, point, unit, guessesOf(corpus, candidate), usable, value, sureness);
}

/** A point less likely spoken of than this is not read any further. */
const LEAST_ON_POINT = 0.1;
/** An answer less likely than this is not told: the accounts are shown to differ, and nothing is said about the page. */
const LEAST_ANSWERED = 0.3;

/** What a sentence by itself says on each point that it may speak of, as `readWeighed` has it. */
export function readPoints(corpus: OpenCorpus, linker: Linker, about: AboutArticle, options: ReadOptions): PointReading[] {
  return readWeighed(corpus, weighPoints(corpus, linker, about, options), options);
}

/**
 * What a sentence says on each point that it may speak of, the surest first. Which point and which answer is for learned
 * models to weigh; how the answers stand to one another was judged by the corpus's authors.
 */
export function readWeighed(corpus: OpenCorpus, points: readonly WeighedPoint[], options: ReadOptions): PointReading[] {
  return (
    points
      .filter(({ sureness, candidate }) => probabilityOf(sureness) >= LEAST_ON_POINT && mayMean(corpus, candidate))
      .map((weighed) => readPoint(corpus, weighed, options))
      // Where its people are not spoken of, a point is never open: its confidence as such is 0.
      .filter(({ openConfidence, confidence }) => openConfidence > 0 || confidence >= LEAST_GROUNDLESS)
      .sort((a, b) => b.confidence - a.confidence || b.onPoint - a.onPoint || (a.point.id < b.point.id ? -1 : 1))
  );
}

/**
 * What a reading loses whose event is unnamed: another attack by the same people reads like this one. And what it loses whose people are not spoken of: a toll of the same size in
 * another country is another toll. The labelled articles are about the corpus's events more often than news is.
 */
const LOSS = 0.12;

/** Share of the names of an account, or of its event, that stand in or around the sentence, or else anywhere in the article, where its people are spoken of. */
const LEAST_GROUND_AROUND = 0.2;
const LEAST_GROUND_ANYWHERE = 0.5;
/** Where they are not, an answer less sure than this is not told, and the point is not shown as open. */
const LEAST_GROUNDLESS = 0.7;

/** Whether an event can be meant at all: one without a day is in no article that speaks of none of its people; and a page that tells no date may be of any year, so that it has to speak of half of them. */
function mayMean(corpus: OpenCorpus, { point, unit, ground, groundAnywhere }: PointCandidate): boolean {
  const share = Math.max(ground, groundAnywhere);
  const told = share > 0 || corpus.profile(point.eventId).dated;
  return told && (unit.context.published !== null || share >= LEAST_GROUND_ANYWHERE);
}

/** What has no day, like the trade of two countries, is told by nothing but its people: the article has to speak of more than half of them. */
function isGrounded({ ground, groundAnywhere }: PointCandidate, dated: boolean): boolean {
  return dated
    ? ground >= LEAST_GROUND_AROUND || groundAnywhere >= LEAST_GROUND_ANYWHERE
    : groundAnywhere > LEAST_GROUND_ANYWHERE;
}

function readPoint(
  corpus: OpenCorpus,
  weighed: WeighedPoint,
  { usable, models = corpus.learned.models }: ReadOptions,
): PointReading {
  const { candidate, value, sureness } = weighed;
  const { point, unit } = candidate;
  const page = unit.statement;
  const onPoint = probabilityOf(sureness);
  const { calibration } = corpus.learned;
  const { dated } = corpus.profile(point.eventId);
  const grounded = isGrounded(candidate, dated);
  // Nothing but its words tells an event that has a day: neither date nor place nor a word of its own.
  const unnamed = dated && !candidate.hit.fit.named;
  const loss = LOSS * (Number(unnamed) + Number(!grounded));
  const rows = rowsOf(corpus, weighed, usable).map((row) => ({ row, odds: logOddsOf(models.answer, row.features) }));
  const chosen = chooseAnswer(point.kind, value, rows);
  const [best, answered] = [chosen?.best, chosen?.answered ?? 0];
  const openConfidence = grounded ? Math.max(0, confidenceOf(calibration.untold, onPoint, 1) - loss) : 0;
  const { similarity } = candidate.hit;
  const common = { point, page, similarity, onPoint, answered, openConfidence, shares: sharesOf(rows) };
  if (best === undefined || answered < LEAST_ANSWERED) return withoutAnswer(common);
  const { answer, by, marks } = best;
  const byValue = value !== null && (answer === null ? value.conflicts.length > 0 : value.agrees.includes(answer.id));
  const words =
    byValue || by === null ? value : pageAnswerSpan(point, page, worded(answer, marks), new Set(corpus.tellings.terms(by.at)));
  const way: Way = answer === null ? 'new-answer' : byValue ? 'value' : 'words';
  const span = words ?? { start: 0, end: page.text.length };
  return {
    ...common,
    pageAnswer: answer?.id ?? 'other',
    relations: relationsOf(point, answer, value),
    span: { start: span.start + unit.start, end: span.end + unit.start },
    text: page.text.slice(span.start, span.end),
    rule: `${point.kind}: ${answer === null ? 'a new answer' : byValue ? 'a value' : 'words'}`,
    byValue,
    confidence: Math.max(0, confidenceOf(calibration[way], onPoint, answered) - loss),
  };
}

/**
 * The answer that a sentence most likely gives, and how likely it gives that one if it speaks of the point; `null` without any. A figure, date or place that is
 * on record decides between answers whatever the words are like: what the words speak for an answer that it contradicts, they speak for the one that it gives.
 * A new figure or date has to stand in the sentence: where none does, and the words contradict all that are on record, there is no answer.
 */
export function chooseAnswer(
  kind: Point['kind'],
  value: ValueAnswer | null,
  rows: readonly { row: AnswerRow; odds: number }[],
): { best: AnswerRow; answered: number } | null {
  const decided = value !== null && !value.loose && value.agrees.length > 0;
  const contradicted = ({ row }: { row: AnswerRow }) =>
    decided && (row.answer === null || value.conflicts.includes(row.answer.id));
  const [best] = rows
    .filter((each) => !contradicted(each))
    .sort((a, b) => b.odds - a.odds || (String(a.row.answer?.id) < String(b.row.answer?.id) ? -1 : 1));
  if (best === undefined) return null;
  if (best.row.answer === null && value === null && (kind === 'number' || kind === 'date')) return null;
  const given = best.row.answer !== null && value?.agrees.includes(best.row.answer.id) === true;
  const moved = given ? rows.filter(contradicted).reduce((sum, { odds }) => sum + probabilityOf(odds), 0) : 0;
  return { best: best.row, answered: Math.min(0.99, probabilityOf(best.odds) + moved) };
}

function sharesOf(rows: readonly { row: AnswerRow; odds: number }[]): Map<string, number> {
  const total = rows.reduce((sum, { odds }) => sum + probabilityOf(odds), 0);
  const shares = new Map<string, number>();
  for (const { row, odds } of rows) {
    const id = row.answer?.id ?? CONTRARY;
    shares.set(id, (shares.get(id) ?? 0) + probabilityOf(odds) / total);
  }
  return shares;
}

/** Of the words that only one answer uses, those of its own wording where there are any. */
function worded(answer: Answer | null, marks: ReadonlySet<string>): ReadonlySet<string> {
  if (answer === null) return marks;
  const wording = new Set([answer.text, ...answer.wordings].flatMap(meaningfulTerms));
  const told = [...marks].filter((term) => wording.has(term));
  return told.length > 0 ? new Set(told) : marks;
}

function relationsOf(point: Point, answer: Answer | null, value: ValueAnswer | null): Map<string, AnswerRelation | null> {
  return new Map(
    point.answers.map((other) => {
      if (answer === null) {
        const inSequence = point.sequence.some((step) => step.answer === other.id);
        // Without a value it was told by words that contradict every answer.
        const conflicts = value === null || value.conflicts.includes(other.id);
        return [other.id, inSequence ? null : conflicts ? 'conflicts' : 'compatible'];
      }
      const relation = relationOf(point, answer.id, other.id);
      // The page's own figure may agree with several recorded ones: 90 minutes and "over an hour".
      const allowed = value !== null && (value.agrees.includes(other.id) || value.compatible.includes(other.id));
      return [other.id, relation === 'conflicts' && allowed && value.agrees.includes(answer.id) ? 'compatible' : relation];
    }),
  );
}

/** The probability that a reading is right: the models' own figures, held against what labelled articles showed (`npm run learn`). */
function confidenceOf({ slope, shift }: Curve, onPoint: number, answered: number): number {
  const raw = Math.min(0.999, Math.max(0.001, onPoint * answered));
  return Math.round(100 * probabilityOf(slope * Math.log(raw / (1 - raw)) + shift)) / 100;
}

/** The evidence of one account: the page's words (offsets into the sentence) and the account's words for their answers. */
export function pointEvidence(reading: PointReading, answer: Answer, claim: Statement): Evidence[] {
  if (reading.span === null) return [];
  const { start, end } = reading.span;
  return [{ page: { text: reading.text, start, end }, corpus: answerSpan(reading.point, answer, claim), rule: reading.rule }];
}
