import { describe, expect, it } from 'vitest';
import { accountsOf, countConflicts, groupFindings, matchesOf } from './report-groups';
import type { AnswerView, Finding, Match, Report, Stance } from './report-types';

function finding(id: string, stance: Stance, given: Partial<Finding> = {}): Finding {
  return {
    id,
    claim: { text: id, start: 0, end: id.length, selector: { exact: id, prefix: '', suffix: '' } },
    point: null,
    matches: [],
    stance,
    ...given,
  };
}

function answer(id: string, relation: AnswerView['relation'], claims: string[]): AnswerView {
  return { id, text: id, relation, claims };
}

function onPoint(id: string, stance: Stance, pageAnswer: string | null, answers: AnswerView[]): Finding {
  return finding(id, stance, { point: { id: 'e/p', question: 'How long?', kind: 'number', pageAnswer, answers } });
}

const ids = (groups: { findings: Finding[] }[]) => groups.map((group) => group.findings.map((member) => member.id));

describe('groupFindings', () => {
  it('puts every finding into exactly one group, by its stance', () => {
    const findings = (['related', 'agrees', 'conflicts', 'updates'] as const).map((stance) => finding(stance, stance));
    const groups = groupFindings(findings);
    expect(ids(groups.conflicts)).toEqual([['conflicts']]);
    expect(ids(groups.updates)).toEqual([['updates']]);
    expect(ids(groups.agrees)).toEqual([['agrees']]);
    expect(ids(groups.related)).toEqual([['related']]);
    expect(groups.open).toEqual([]);
  });

  it('merges the findings on one point into one group, at the strongest stance', () => {
    const answers = [answer('90', 'same', ['a/1']), answer('120', 'conflicts', ['b/1'])];
    const groups = groupFindings([
      onPoint('x', 'agrees', '90', answers),
      finding('z', 'agrees'),
      onPoint('y', 'conflicts', '90', answers),
    ]);
    expect(ids(groups.conflicts)).toEqual([['x', 'y']]);
    expect(ids(groups.agrees)).toEqual([['z']]);
    expect(countConflicts({ findings: groups.conflicts.flatMap((group) => group.findings) } as Report)).toBe(1);
  });

  it('lists the answers that conflict first, those told by more accounts before others', () => {
    const answers = [
      answer('same', 'same', ['a/1']),
      answer('one', 'conflicts', ['b/1', 'b/2']),
      answer('two', 'conflicts', ['c/1', 'd/1']),
      answer('later', 'later', ['e/1']),
    ];
    const [group] = groupFindings([onPoint('x', 'conflicts', 'same', answers)]).conflicts;
    expect(group?.point?.answers.map(({ id }) => id)).toEqual(['two', 'one', 'later', 'same']);
  });

  it('keeps both answers as the page’s own when the page gives both', () => {
    const first = onPoint('x', 'conflicts', '90', [answer('90', 'same', ['a/1']), answer('120', 'conflicts', ['b/1'])]);
    const second = onPoint('y', 'conflicts', '120', [answer('90', 'conflicts', ['a/1']), answer('120', 'same', ['b/1'])]);
    const [group] = groupFindings([first, second]).conflicts;
    expect(group?.pageAnswers).toEqual(['90', '120']);
    expect(group?.point?.answers.map(({ relation }) => relation)).toEqual(['same', 'same']);
  });

  it('calls a point open only when two answers are told and the page gives none', () => {
    const two = [answer('90', null, ['a/1']), answer('120', null, ['b/1'])];
    expect(groupFindings([onPoint('x', 'related', null, two)]).open).toHaveLength(1);
    const untold = [answer('90', null, ['a/1']), answer('120', null, [])];
    expect(groupFindings([onPoint('x', 'related', null, untold)]).related).toHaveLength(1);
    expect(groupFindings([onPoint('x', 'agrees', '90', two)]).agrees).toHaveLength(1);
  });
});

describe('accountsOf', () => {
  it('counts a document once however many of its claims are named', () => {
    expect(accountsOf(['a/1', 'a/2', 'b/c/1', 'odd'])).toEqual(['a', 'b/c', 'odd']);
  });
});

describe('matchesOf', () => {
  it('names each corpus claim once, at its highest similarity, the most similar first', () => {
    const match = (claimId: string, similarity: number) => ({ claimId, similarity }) as Match;
    const first = finding('x', 'agrees', { matches: [match('a/1', 0.5), match('b/1', 0.7)] });
    const second = finding('y', 'agrees', { matches: [match('a/1', 0.9)] });
    const merged = matchesOf({ id: 'p', point: null, findings: [first, second], pageAnswers: [] });
    expect(merged.map(({ claimId, similarity }) => [claimId, similarity])).toEqual([
      ['a/1', 0.9],
      ['b/1', 0.7],
    ]);
  });
});
