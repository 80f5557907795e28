import { expect, it } from 'vitest';
import { callLength, ceasefire, helsinki } from '@/tests/fixtures/findings';
import { covered, report } from '@/tests/fixtures/report-parts';
import { keyOfMatch, withoutHidden } from './hidden-matches';
import type { Finding, Match } from './report-types';

const first = (finding: Finding, stance: Match['stance']) => {
  const found = finding.matches.find((match) => match.stance === stance);
  if (found === undefined) throw new Error(`no match that ${stance}`);
  return found;
};
const hide = (finding: Finding, ...matches: Match[]) => new Set(matches.map((match) => keyOfMatch(finding.claim.text, match)));

it('a report is the same one while nothing of it is hidden', () => {
  const whole = report({ findings: [callLength(), helsinki()] });
  expect(withoutHidden(whole, new Set())).toBe(whole);
  expect(withoutHidden(whole, new Set(['x doc/1']))).toBe(whole);
});

it('a hidden match goes, with its claim under the answer; the rest stays', () => {
  const finding = callLength();
  const gone = first(finding, 'conflicts');
  const left = withoutHidden(report({ findings: [finding, helsinki()] }), hide(finding, gone));
  expect(left.findings).toHaveLength(2);
  expect(left.findings[0]?.matches).toHaveLength(finding.matches.length - 1);
  expect(JSON.stringify(left.findings[0])).not.toContain(`"${gone.claimId}"`);
  expect(left.findings[1]).toEqual(helsinki());
});

it('the stance becomes that of what is left, and a finding without matches goes', () => {
  const finding = callLength();
  const conflicts = finding.matches.filter((match) => match.stance === 'conflicts');
  const rest = finding.matches.filter((match) => match.stance !== 'conflicts');
  expect(rest.length).toBeGreaterThan(0);
  const milder = withoutHidden(report({ findings: [finding] }), hide(finding, ...conflicts));
  expect(milder.findings[0]?.stance).not.toBe('conflicts');
  expect(withoutHidden(report({ findings: [finding] }), hide(finding, ...finding.matches)).findings).toEqual([]);
});

it('is hidden beside its own sentence alone, however the sentence is set', () => {
  const [one, other] = [ceasefire(), ceasefire()];
  const different = { ...other, id: 'other', claim: { ...other.claim, text: 'Another sentence altogether.' } };
  const spaced = { ...one, claim: { ...one.claim, text: ` ${one.claim.text.toUpperCase()} ` } };
  const match = first(one, 'conflicts');
  const left = withoutHidden(report({ findings: [spaced, different] }), hide(one, match));
  expect(left.findings.map(({ matches }) => matches.some(({ claimId }) => claimId === match.claimId))).not.toContain(undefined);
  expect(left.findings.find(({ id }) => id === 'other')?.matches).toEqual(different.matches);
  expect(left.findings.find(({ id }) => id === one.id)?.matches ?? []).not.toContainEqual(match);
});

it('coverage is counted anew, and a document that was there for it alone goes', () => {
  const finding = callLength();
  const gone = first(finding, 'conflicts');
  const others = finding.matches.filter(({ documentId }) => documentId === gone.documentId);
  const coverage = [
    covered(gone.documentId, 'Its document', { conflicts: 1, events: ['An event of its own'] }),
    covered('elsewhere', 'Another', { agrees: 1, events: ['Another event'] }),
  ];
  const whole = report({ findings: [finding], coverage });
  const left = withoutHidden(whole, hide(finding, ...others));
  expect(left.coverage).toEqual([coverage[1]]);
  const shared = coverage.map((item) => ({ ...item, events: ['One event'] }));
  const still = finding.matches.find(({ documentId }) => documentId !== gone.documentId)?.documentId ?? '';
  const [own, next] = [shared[0], shared[1]];
  if (!own || !next) throw new Error('no coverage');
  const kept = withoutHidden({ ...whole, coverage: [own, { ...next, documentId: still }] }, hide(finding, ...others));
  expect(kept.coverage[0]).toMatchObject({ documentId: gone.documentId, conflicts: 0, agrees: 0, updates: 0 });
});
