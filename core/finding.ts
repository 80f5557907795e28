import type { Sentence } from './claims/find-claims';
import { relationOf, STANCE_OF } from './compare/answers';
import { compareDirectly } from './compare/direct';
import { type PairSide, weighPair } from './compare/pair';
import { NO_TELLS, type PointTells } from './compare/pair-features';
import { type PointReading, pointEvidence, withoutAnswer } from './compare/point';
import { type Sensitivity, SHOWN } from './confidence';
import type { OpenCorpus } from './corpus/open';
import type { Answer } from './corpus/types';
import type { Link, Linker } from './match/link';
import { RELATED } from './match/thresholds';
import { type Evidence, type Finding, type Match, type PointView, STRONGEST_FIRST, type Stance } from './report-types';
import { strongestOf } from './stances';
import { claimHash } from './text/hash';
import { selectorFor } from './text/selectors';

/** Matches of one finding beside those of its point: more would bury the best. */
const MOST_DIRECT = 5;

/** How findings are made. */
export interface FindingOptions {
  /** A document to leave out: the page itself. */
  skip: string | null;
  /** What the sentence says on each point that it may speak of, the surest first. */
  readings: readonly PointReading[];
  sensitivity: Sensitivity;
}

/**
 * What the corpus holds on one page sentence, one finding per point that it answers; empty when nothing fits. The point that
 * is answered most surely comes first with every account of it, and with the claims that are compared directly.
 */
export function makeFindings(
  corpus: OpenCorpus,
  text: string,
  sentence: Sentence,
  linker: Linker,
  { skip, readings: read, sensitivity }: FindingOptions,
): Finding[] {
  const shown = (matches: readonly Match[]) => matches.filter((match) => match.confidence >= SHOWN[sensitivity][match.stance]);
  const links = linker.proposed;
  const readings = chooseReadings(read);
  const first = readings[0] ?? null;
  const points = readings.map((reading) => {
    const matches = shown(pointMatches(corpus, sentence.start, reading, links, skip));
    if (matches.length > 0 || reading.pageAnswer === null) return { reading, matches };
    // Not sure enough of the answer, but of the point: then its accounts are shown to differ, and nothing is said of the page.
    const open = withoutAnswer(reading);
    return { reading: open, matches: shown(pointMatches(corpus, sentence.start, open, links, skip)) };
  });
  const onPoint = new Set(points.flatMap(({ matches }) => matches.map((match) => match.claimId)));
  const direct = links
    .filter(
      (link) =>
        sentence.checkable &&
        link.similarity >= RELATED &&
        link.verdict() === 'sound' &&
        !onPoint.has(corpus.claim(link.at).id) &&
        (first === null || corpus.claim(link.at).pointId !== first.point.id),
    )
    .flatMap((link) => directMatch(corpus, sentence.start, link, { readings: read, hits: linker.hits }, sensitivity))
    .sort(byWeight);
  const beside = shown(direct).slice(0, MOST_DIRECT);
  const groups =
    points.length === 0
      ? [{ reading: null, matches: beside }]
      : points.map((each, index) => (index === 0 ? { ...each, matches: [...each.matches, ...beside] } : each));
  return groups.flatMap(({ reading, matches }, index) => {
    const stance = strongestOf(matches);
    if (stance === undefined) return [];
    const point = reading === null ? null : viewOf(reading, matches);
    return [
      {
        id: index === 0 ? claimHash(sentence.text) : claimHash(`${sentence.text} ${reading?.point.id ?? ''}`),
        claim: {
          text: sentence.text,
          start: sentence.start,
          end: sentence.end,
          selector: selectorFor(text, sentence.start, sentence.end),
        },
        point,
        matches: matches.toSorted(byWeight),
        stance,
      },
    ];
  });
}

function byWeight(a: Match, b: Match): number {
  const [x, y] = [STRONGEST_FIRST.indexOf(a.stance), STRONGEST_FIRST.indexOf(b.stance)];
  return x - y || b.confidence - a.confidence || b.similarity - a.similarity || (a.claimId < b.claimId ? -1 : 1);
}

const MOST_POINTS = 3;
/** The readings to show: the surest, and further ones that rest on other words of the sentence and tell an answer. */
function chooseReadings(readings: readonly PointReading[]): PointReading[] {
  const chosen: PointReading[] = [];
  const told = readings.filter((reading) => reading.pageAnswer !== null);
  for (const reading of told) {
    if (chosen.length < MOST_POINTS && chosen.every((other) => restOnOtherWords(other, reading))) chosen.push(reading);
  }
  return chosen.length > 0 ? chosen : readings.slice(0, 1);
}

/** A value and a wording are two things even where one stands within the other. */
function restOnOtherWords(a: PointReading, b: PointReading): boolean {
  if (a.span === null || b.span === null || a.byValue !== b.byValue) return true;
  return b.span.end <= a.span.start || b.span.start >= a.span.end;
}

function pointMatches(
  corpus: OpenCorpus,
  offset: number,
  reading: PointReading,
  links: readonly Link[],
  skip: string | null,
): Match[] {
  const similarity = new Map(links.map((link) => [link.at, link.similarity]));
  return corpus.claimsOfPoint(reading.point.id).flatMap((at) => {
    const claim = corpus.claim(at);
    if (claim.documentId === skip) return [];
    const answer = reading.point.answers.find((candidate) => candidate.id === claim.answerId) as Answer;
    const relation = reading.relations.get(answer.id) ?? null;
    const stance: Stance = relation === null ? 'related' : STANCE_OF[relation];
    const evidence = stance === 'related' ? [] : pointEvidence(reading, answer, corpus.statement(at));
    return [
      {
        ...account(corpus, at),
        stance,
        later: relation === 'later' ? ('corpus' as const) : relation === 'earlier' ? ('page' as const) : null,
        difference: stance === 'conflicts' || stance === 'updates' ? reading.point.kind : null,
        similarity: rounded(similarity.get(at) ?? 0),
        confidence: reading.confidence,
        evidence: evidence.map((item) => moved(item, offset)),
      },
    ];
  });
}

function directMatch(corpus: OpenCorpus, offset: number, link: Link, page: PairSide, sensitivity: Sensitivity): Match[] {
  const statement = corpus.statement(link.at);
  const comparison = compareDirectly(link.unit.statement, statement, { ...link.parts, score: link.similarity });
  if (comparison.stance === null) return [];
  const scores = weighPair(corpus, link.unit.statement, statement, link.parts, tellsOfClaim(corpus, link, page));
  const confidence = comparison.stance === 'related' ? 1 - scores.unrelated : scores[LABEL_OF[comparison.stance]];
  if (comparison.stance === 'conflicts' && confidence < SHOWN[sensitivity].direct) return [];
  return [
    {
      ...account(corpus, link.at),
      stance: comparison.stance,
      later: comparison.later,
      difference: comparison.difference,
      similarity: rounded(link.similarity),
      confidence: Math.round(100 * confidence) / 100,
      evidence: comparison.evidence.map((item) => moved(item, offset + link.unit.start)),
    },
  ];
}

const LABEL_OF = { agrees: 'same', conflicts: 'conflict', updates: 'superseded' } as const;

/** What the relation of two answers tells; there is but one answer on either side, so that what may be and what is come to the same. */
const TOLD_BY = {
  same: ['same', 'maySame'],
  conflicts: ['conflicts', 'mayConflict'],
  compatible: ['compatible', 'mayHold'],
  earlier: ['moved', 'mayMove'],
  later: ['moved', 'mayMove'],
} as const;

/** What points tell of a page sentence and a claim of the corpus, whose own answer is on record. */
function tellsOfClaim(corpus: OpenCorpus, link: Link, { readings }: PairSide): PointTells {
  const { pointId, answerId } = corpus.claim(link.at);
  const tells = { ...NO_TELLS, event: link.similarity };
  const reading = readings.find(({ point }) => point.id === pointId);
  if (reading === undefined || answerId === null) return tells;
  tells.point = reading.onPoint;
  const relation = reading.relations.get(answerId) ?? null;
  const sure = reading.onPoint * reading.answered;
  if (relation !== null) for (const tell of TOLD_BY[relation]) tells[tell] = sure;
  return tells;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Evidence is read in the sentence; a report speaks in offsets of the article. */
function moved(evidence: Evidence, offset: number): Evidence {
  const { page } = evidence;
  return { ...evidence, page: { text: page.text, start: page.start + offset, end: page.end + offset } };
}

function account(corpus: OpenCorpus, at: number) {
  const claim = corpus.claim(at);
  const document = corpus.document(claim.documentId);
  const source = corpus.source(document.sourceId);
  return {
    claimId: claim.id,
    documentId: document.id,
    eventId: claim.eventId,
    text: claim.text,
    sourceId: source.id,
    source: source.name,
    sourceKind: source.kind,
    country: source.country,
    carrier: document.carrier,
    title: document.title,
    url: document.url,
    published: document.published,
    publishedBasis: document.publishedBasis,
    eventDate: claim.date,
    speaker: claim.speaker,
    hedge: claim.hedge,
    support: claim.support,
    answerId: claim.answerId,
  };
}

function viewOf(reading: PointReading, matches: readonly Match[]): PointView | null {
  const shown = new Set(matches.map((match) => match.claimId));
  const answers = reading.point.answers.map((answer) => ({
    id: answer.id,
    text: answer.text,
    claims: matches
      .filter((match) => match.answerId === answer.id && match.eventId === reading.point.eventId)
      .map((match) => match.claimId),
    relation: reading.relations.get(answer.id) ?? null,
  }));
  const told = answers.filter((answer) => answer.claims.length > 0).map((answer) => answer.id);
  if (shown.size === 0 || told.length === 0) return null;
  const differ = told.some((a) => told.some((b) => relationOf(reading.point, a, b) === 'conflicts'));
  // Where the page's answer is not told, a point is only worth showing when its accounts differ among themselves.
  if (reading.pageAnswer === null && !differ) return null;
  return {
    id: reading.point.id,
    question: reading.point.question,
    kind: reading.point.kind,
    pageAnswer: reading.pageAnswer,
    answers,
  };
}
