import type { PointReading } from '@/core/compare/point';
import type { Finding, Match, Report } from '@/core/report-types';
import type { TraceEntry } from './trace';

function marked(text: string, start: number, end: number): string {
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

function accountLine(match: Match): string {
  const span = match.evidence[0]?.corpus;
  const words = span === undefined ? match.text : marked(match.text, span.start, span.end);
  const when = match.published ?? 'undated';
  const kind = match.difference === null ? '' : `, ${match.difference}${match.later === null ? '' : ` (later: ${match.later})`}`;
  return `    ${match.stance}${kind} ${match.confidence.toFixed(2)}  ${match.source}, ${when}, in our words: ${words}`;
}

function findingLines(finding: Finding): string[] {
  const span = finding.matches.find((match) => match.stance === finding.stance)?.evidence[0]?.page;
  const { text, start } = finding.claim;
  const quote = span === undefined ? text : marked(text, span.start - start, span.end - start);
  const point =
    finding.point === null ? [] : [`    ${finding.point.question} The page: ${finding.point.pageAnswer ?? 'cannot be told'}`];
  return ['', `  “${quote}”`, ...point, ...finding.matches.map(accountLine)];
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** A point in a trace, without the page and the corpus that it was read from. */
export function tracedPoint(reading: PointReading) {
  return {
    pointId: reading.point.id,
    answer: reading.pageAnswer,
    similarity: rounded(reading.similarity),
    onPoint: rounded(reading.onPoint),
    answered: rounded(reading.answered),
    confidence: reading.confidence,
    rule: reading.rule,
  };
}

/** A report as people read it in a terminal: scope, findings with their evidence, coverage, and the trace when there is one. */
export function reportAsText(report: Report, trace: readonly TraceEntry[] | null): string {
  const { article, scope } = report;
  const lines = [
    `${article.title} (${article.site ?? article.url}, ${article.published ?? 'undated'}; ${article.kind}${article.partial ? ', part of the text' : ''})`,
    `${report.claimsCompared} claims compared with ${scope.claims} claims from ${scope.documents} documents of ${scope.sources} sources, ${scope.from ?? '?'} to ${scope.to ?? '?'}`,
    ...(report.thisPage === null
      ? []
      : [`This page is ${report.thisPage.documentId} of the corpus; it is not compared with itself.`]),
    ...report.findings.flatMap(findingLines),
    '',
    report.coverage.length === 0 ? 'No related coverage in this corpus.' : 'Related coverage:',
    ...report.coverage.map(
      (item) =>
        `  ${item.score.toFixed(2)}  ${item.source}, ${item.published ?? 'undated'}: ${item.title} (agrees ${item.agrees}, differs ${item.conflicts}, updates ${item.updates})`,
    ),
  ];
  for (const entry of trace ?? []) {
    lines.push('', `  trace “${entry.claim}”`);
    for (const [at, { text, guesses }] of entry.pieces.entries()) {
      const told = guesses.map(({ answer, likely }) => `${answer} ${likely.toFixed(2)}`).join(', ');
      lines.push(`    encoder${at === 0 ? '' : `, “${text}”`}: ${told}`);
    }
    for (const point of entry.points.map(tracedPoint)) {
      lines.push(
        `    point ${point.pointId}: ${point.answer ?? 'not told'}, alike ${point.similarity.toFixed(2)}, on point ${point.onPoint.toFixed(2)}, answered ${point.answered.toFixed(2)}, sure ${point.confidence.toFixed(2)}: ${point.rule}`,
      );
    }
    for (const each of entry.candidates.slice(0, 8)) {
      lines.push(
        `    ${each.similarity.toFixed(3)} fit ${each.fit.toFixed(2)} index ${each.score.toFixed(1)} ${each.claimId}: ${each.decision}`,
      );
    }
  }
  return lines.join('\n');
}
