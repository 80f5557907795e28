import type { AnswerView, Finding, Match, PointView, Report } from './report-types';
import { strongestOf } from './stances';

/** Findings that a reader sees as one: those on the same point, or one finding that touches no point. */
export interface Group {
  /** Id of the point, or of the finding. */
  id: string;
  /** The point with its answers, those that conflict first; `relation` is the strongest over the findings. */
  point: PointView | null;
  /** In page order, never empty. */
  findings: [Finding, ...Finding[]];
  /** Ids of the different answers that the page itself gives (`other` for one on no record); empty when none could be told. */
  pageAnswers: string[];
}

/** A report's findings by what a reader wants first. Every finding is in exactly one group, every group in exactly one list. */
export interface ReportGroups {
  conflicts: Group[];
  updates: Group[];
  /** Points on which accounts give different answers while the page's own could not be told. */
  open: Group[];
  agrees: Group[];
  related: Group[];
}

/** As listed under a point. `null`: how it stands to the page could not be told. */
const RELATION_ORDER: AnswerView['relation'][] = ['conflicts', 'later', 'earlier', null, 'compatible', 'same'];
/** What the page gives itself stays its own answer, though another sentence of it gives another. */
const RELATION_STRENGTH: AnswerView['relation'][] = ['same', 'conflicts', 'later', 'earlier', 'compatible', null];

/** Groups findings by point, in page order of their first sentence. */
export function groupFindings(findings: Finding[]): ReportGroups {
  const byId = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = finding.point?.id ?? finding.id;
    const members = byId.get(id);
    if (members) members.push(finding);
    else byId.set(id, [finding]);
  }
  const groups: ReportGroups = { conflicts: [], updates: [], open: [], agrees: [], related: [] };
  for (const [id, members] of byId) {
    const [first, ...rest] = members;
    if (!first) continue;
    const group = toGroup(id, [first, ...rest]);
    groups[listOf(group)].push(group);
  }
  return groups;
}

/** How many conflicts a report shows: points and single claims, each counted once however many sentences or accounts touch it. */
export function countConflicts(report: Report): number {
  return groupFindings(report.findings).conflicts.length;
}

/** Different documents among corpus claim ids (`documentId/n`): one document's claims on a point are one account. */
export function accountsOf(claimIds: string[]): string[] {
  return [...new Set(claimIds.map((id) => id.slice(0, Math.max(0, id.lastIndexOf('/'))) || id))];
}

/** The matches of all findings in a group, each corpus claim once, the most similar first. */
export function matchesOf(group: Group): Match[] {
  const best = new Map<string, Match>();
  for (const match of group.findings.flatMap((finding) => finding.matches)) {
    const known = best.get(match.claimId);
    if (!known || match.similarity > known.similarity) best.set(match.claimId, match);
  }
  return [...best.values()].sort((a, b) => b.similarity - a.similarity);
}

function toGroup(id: string, findings: [Finding, ...Finding[]]): Group {
  const points = findings.flatMap((finding) => finding.point ?? []);
  const pageAnswers = [...new Set(points.flatMap((point) => point.pageAnswer ?? []))];
  const [first] = points;
  if (!first) return { id, point: null, findings, pageAnswers };
  const answers = new Map<string, AnswerView>();
  for (const answer of points.flatMap((point) => point.answers)) {
    const known = answers.get(answer.id);
    const stronger =
      known && rank(RELATION_STRENGTH, known.relation) <= rank(RELATION_STRENGTH, answer.relation) ? known : answer;
    answers.set(answer.id, { ...stronger, claims: [...new Set([...(known?.claims ?? []), ...answer.claims])] });
  }
  const ordered = [...answers.values()].sort(
    (a, b) =>
      rank(RELATION_ORDER, a.relation) - rank(RELATION_ORDER, b.relation) ||
      accountsOf(b.claims).length - accountsOf(a.claims).length,
  );
  return { id, point: { ...first, pageAnswer: pageAnswers[0] ?? null, answers: ordered }, findings, pageAnswers };
}

function listOf(group: Group): keyof ReportGroups {
  const strongest = strongestOf(group.findings) ?? 'related';
  if (strongest === 'conflicts' || strongest === 'updates') return strongest;
  const told = group.point?.answers.filter((answer) => answer.claims.length > 0) ?? [];
  if (group.pageAnswers.length === 0 && told.length > 1) return 'open';
  return strongest;
}

function rank<T>(order: T[], value: T): number {
  return order.indexOf(value);
}
