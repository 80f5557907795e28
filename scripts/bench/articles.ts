import { relationOf } from '@/core/compare/answers';
import type { Sensitivity } from '@/core/confidence';
import { wholeCorpus } from '@/core/corpus/claim-table';
import type { CompiledCorpus } from '@/core/corpus/compile';
import { type OpenCorpus, openCorpus } from '@/core/corpus/open';
import type { CorpusClaim } from '@/core/corpus/types';
import { buildReport } from '@/core/report';
import type { Finding } from '@/core/report-types';
import { articleOf, type LabelledArticle, type LabelledSentence } from './labelled';

/** What one article's report came to beside its labels. */
export interface ArticleFigures {
  id: string;
  /** Points that its sentences answer, and how many of them a finding names, with the right answer. */
  points: number;
  found: number;
  /** Points that the article touches, in however many sentences, and how many of them a finding names at one of these. */
  touched: number;
  touchedFound: number;
  /** Findings on a point, and how many of them stand at a sentence that speaks of it. */
  named: number;
  namedRight: number;
  answered: number;
  answeredRight: number;
  /** Labelled sentences and points that another account contradicts, and how many of them are shown as a conflict. */
  conflicts: number;
  conflictsFound: number;
  /** Conflicts shown, and how many of them are right. */
  shown: number;
  shownRight: number;
  /** Agreements and updates shown, and how many of them are right. */
  others: number;
  othersRight: number;
  /** Confidence of every told point with whether it is right. */
  told: { confidence: number; right: boolean }[];
  wrong: string[];
}

/** Whether an account on record contradicts this answer to a point; `other` is one that no account gave. */
export function isContradicted(corpus: OpenCorpus, point: string, answer: string): boolean {
  const told = corpus.claimsOfPoint(point).map((position) => corpus.claim(position).answerId as string);
  return answer === 'other'
    ? told.length > 0 && corpus.point(point).sequence.length === 0
    : told.some((other) => relationOf(corpus.point(point), answer, other) === 'conflicts');
}

/** Builds the report of a labelled article and counts. */
export function measureArticle(compiled: CompiledCorpus, labelled: LabelledArticle, sensitivity: Sensitivity): ArticleFigures {
  const corpus = openCorpus(compiled);
  const { article, spans } = articleOf(labelled);
  const report = buildReport(article, compiled, { sensitivity });
  const { claims } = wholeCorpus(compiled);
  const claimOf = (claimId: string) => claims.find(({ id }) => id === claimId) as CorpusClaim;
  const sentenceOf = (finding: Finding) => {
    const at = spans.findIndex(({ start, end }) => finding.claim.start < end && finding.claim.end > start);
    return at === -1 ? null : { at, sentence: labelled.sentences[at] as LabelledSentence };
  };
  const figures: ArticleFigures = {
    ...{ id: labelled.id, points: 0, found: 0, touched: 0, touchedFound: 0, named: 0, namedRight: 0 },
    ...{ answered: 0, answeredRight: 0, conflicts: 0, conflictsFound: 0 },
    ...{ shown: 0, shownRight: 0, others: 0, othersRight: 0, told: [], wrong: [] },
  };
  const foundAt = new Set<string>();
  const conflictAt = new Set<string>();
  for (const finding of report.findings) {
    const place = sentenceOf(finding);
    if (place === null) continue;
    const gold = new Map(place.sentence.points.map(({ point, answer }) => [point, answer]));
    const { point } = finding;
    const own = point === null ? undefined : gold.get(point.id);
    if (point !== null) {
      figures.named += 1;
      figures.namedRight += Number(own !== undefined);
    }
    if (point !== null && own !== undefined) foundAt.add(`${place.at} ${point.id}`);
    if (point !== null && point.pageAnswer !== null) {
      const right = own === point.pageAnswer;
      figures.answered += 1;
      figures.answeredRight += Number(right);
      figures.told.push({ confidence: Math.max(...finding.matches.map((match) => match.confidence)), right });
    }
    if (finding.stance === 'conflicts') {
      figures.shown += 1;
      const right = finding.matches
        .filter((match) => match.stance === 'conflicts')
        .every((match) => {
          const claim = claimOf(match.claimId);
          const answer = claim.pointId === null ? undefined : gold.get(claim.pointId);
          if (claim.pointId === null || claim.answerId === null || answer === undefined) return false;
          if (answer === 'other') return point?.pageAnswer === 'other';
          return relationOf(corpus.point(claim.pointId), answer, claim.answerId) === 'conflicts';
        });
      figures.shownRight += Number(right);
      if (right && point !== null) conflictAt.add(`${place.at} ${point.id}`);
      if (!right)
        figures.wrong.push(
          `“${finding.claim.text}”: ${point?.id ?? 'direct'} ${point?.pageAnswer ?? ''}, labelled ${own ?? 'none'}`,
        );
    } else if (finding.stance === 'agrees' || finding.stance === 'updates') {
      figures.others += 1;
      figures.othersRight += Number(own !== undefined && own === point?.pageAnswer);
    }
  }
  labelled.sentences.forEach((sentence, at) => {
    for (const { point, answer } of sentence.points) {
      figures.points += 1;
      figures.found += Number(foundAt.has(`${at} ${point}`));
      if (!isContradicted(corpus, point, answer)) continue;
      figures.conflicts += 1;
      figures.conflictsFound += Number(conflictAt.has(`${at} ${point}`));
    }
  });
  const touched = new Set(labelled.sentences.flatMap(({ points }) => points.map(({ point }) => point)));
  figures.touched = touched.size;
  figures.touchedFound = [...touched].filter((point) => [...foundAt].some((at) => at.endsWith(` ${point}`))).length;
  return figures;
}

/** Sums over articles. */
export function sumOf(
  all: readonly ArticleFigures[],
  key:
    | 'points'
    | 'found'
    | 'touched'
    | 'touchedFound'
    | 'named'
    | 'namedRight'
    | 'answered'
    | 'answeredRight'
    | 'conflicts'
    | 'conflictsFound'
    | 'shown'
    | 'shownRight'
    | 'others'
    | 'othersRight',
): number {
  return all.reduce((sum, figures) => sum + figures[key], 0);
}
