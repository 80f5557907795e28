import type { Span } from './article';
import { compareDirectly } from './compare/direct';
import { type LinkedClaim, type PointReading, pointEvidence, readPoint } from './compare/point';
import { confidenceOf, SHOWN } from './confidence';
import type { OpenCorpus } from './corpus/open';
import type { Answer } from './corpus/types';
import type { Link } from './match/link';
import type { Statement } from './match/statement';
import type { Evidence, Finding, Match, PointView, Stance } from './report-types';
import { claimHash } from './text/hash';
import { selectorFor } from './text/selectors';

/** Matches of one finding beside those of its point: more would bury the best. */
const MOST_DIRECT = 5;
const ORDER: Stance[] = ['conflicts', 'updates', 'agrees', 'related'];

/** The stance of an account by how its answer stands to the page's. */
const STANCE_OF = {
  same: 'agrees',
  conflicts: 'conflicts',
  compatible: 'related',
  earlier: 'updates',
  later: 'updates',
} as const;

/**
 * What the corpus holds on one page claim, or `null` when nothing fits. The point that the page answers most surely comes
 * first with every account of it; then claims without a point, compared directly.
 */
export function makeFinding(
  corpus: OpenCorpus,
  text: string,
  sentence: Span,
  page: Statement,
  links: readonly Link[],
  skip: string | null,
): Finding | null {
  const reading = bestReading(corpus, page, links);
  const matches = reading === null ? [] : pointMatches(corpus, page, sentence.start, reading, links, skip);
  const onPoint = new Set(matches.map((match) => match.claimId));
  const direct = links
    .filter((link) => !onPoint.has(corpus.claim(link.at).id))
    .flatMap((link) => directMatch(corpus, page, sentence.start, link))
    .sort(byWeight)
    .slice(0, MOST_DIRECT);
  const all = [...matches, ...direct].filter((match) => match.confidence >= SHOWN[match.stance]);
  if (all.length === 0) return null;
  const point = reading === null ? null : viewOf(reading, all);
  const stance = ORDER.find((candidate) => all.some((match) => match.stance === candidate)) as Stance;
  return {
    id: claimHash(sentence.text),
    claim: {
      text: sentence.text,
      start: sentence.start,
      end: sentence.end,
      selector: selectorFor(text, sentence.start, sentence.end),
    },
    point,
    matches: all.sort(byWeight),
    stance,
  };
}

function byWeight(a: Match, b: Match): number {
  const [x, y] = [ORDER.indexOf(a.stance), ORDER.indexOf(b.stance)];
  return x - y || b.confidence - a.confidence || b.similarity - a.similarity || (a.claimId < b.claimId ? -1 : 1);
}

function bestReading(corpus: OpenCorpus, page: Statement, links: readonly Link[]): PointReading | null {
  const byPoint = new Map<string, LinkedClaim[]>();
  for (const link of links) {
    const claim = corpus.claim(link.at);
    if (claim.pointId === null || claim.answerId === null) continue;
    const linked: LinkedClaim = {
      at: link.at,
      answerId: claim.answerId,
      statement: corpus.statement(link.at),
      similarity: link.similarity,
      fit: link.fit,
    };
    const list = byPoint.get(claim.pointId);
    if (list === undefined) byPoint.set(claim.pointId, [linked]);
    else list.push(linked);
  }
  const readings = [...byPoint].flatMap(([id, linked]) => {
    const reading = readPoint(corpus, corpus.point(id), page, linked);
    return reading === null ? [] : [reading];
  });
  const rank = (reading: PointReading) =>
    reading.similarity + (reading.pageAnswer === null ? 0 : reading.pageAnswer === 'other' ? 0.1 : 0.2);
  readings.sort((a, b) => rank(b) - rank(a) || (a.point.id < b.point.id ? -1 : 1));
  return readings[0] ?? null;
}

function pointMatches(
  corpus: OpenCorpus,
  page: Statement,
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
    const evidence = stance === 'related' ? [] : pointEvidence(reading, page, answer, corpus.statement(at));
    return [
      {
        ...account(corpus, at),
        stance,
        later: relation === 'later' ? 'corpus' : relation === 'earlier' ? 'page' : null,
        difference: stance === 'conflicts' || stance === 'updates' ? reading.point.kind : null,
        similarity: similarity.get(at) ?? 0,
        confidence: confidenceOf(stance, reading.similarity, reading.pageAnswer === 'other' ? 'new-answer' : 'point'),
        evidence: evidence.map((item) => moved(item, offset)),
      },
    ];
  });
}

function directMatch(corpus: OpenCorpus, page: Statement, offset: number, link: Link): Match[] {
  const statement = corpus.statement(link.at);
  const comparison = compareDirectly(page, statement, { ...link.parts, score: link.similarity });
  if (comparison.stance === null) return [];
  return [
    {
      ...account(corpus, link.at),
      stance: comparison.stance,
      later: comparison.later,
      difference: comparison.difference,
      similarity: link.similarity,
      confidence: confidenceOf(comparison.stance, link.similarity, 'direct'),
      evidence: comparison.evidence.map((item) => moved(item, offset)),
    },
  ];
}

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
  if (shown.size === 0 || answers.every((answer) => answer.claims.length === 0)) return null;
  return {
    id: reading.point.id,
    question: reading.point.question,
    kind: reading.point.kind,
    pageAnswer: reading.pageAnswer,
    answers,
  };
}
