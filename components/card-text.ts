import type { CardAnswer, CardText, Position } from '@/core/card-text';
import { accountsOf, type Group, groupFindings, matchesOf } from '@/core/report-groups';
import type { AnswerView, Finding, Match, Stance } from '@/core/report-types';
import { direction, formatCount, locale, t } from '@/locales';
import { asOf } from './account-text';
import { kindText } from './kind-text';
import { SHAPES, type Shape } from './shapes';

/** Answers or accounts in a card: what is taken in at a glance. The rest is in the popup. */
const MOST_ANSWERS = 3;
/** Accounts named under one answer. */
const MOST_ACCOUNTS = 2;

/**
 * What the card of one sentence says, but for its style sheet. `findings`: all on that sentence, the one that stands for it first. `key`: the keys that open the popup,
 * `null` where the reader has taken them away.
 */
export function cardText(
  findings: readonly [Finding, ...Finding[]],
  position: Position,
  key: string | null,
): Omit<CardText, 'style'> {
  const [main] = findings;
  const groups = groupFindings([...findings]);
  const all = Object.values(groups).flat();
  const group = all.find((candidate) => candidate.findings.includes(main)) ?? all[0];
  if (group === undefined) throw new Error('every finding is in a group');
  const shape: Shape = groups.open.includes(group) ? 'open' : main.stance;
  const { answers, left } = group.point === null ? accountsBeside(group, main.stance) : answersTo(group, main.stance);
  const rest = left + all.length - 1;
  const { word, kind } = headOf(shape, group);
  return {
    stance: main.stance,
    shape: SHAPES[shape],
    word,
    kind,
    question: group.point?.question ?? null,
    answers,
    rest: rest === 0 ? null : t('card.rest', { n: rest }),
    hint: key === null ? t('card.hint') : t('card.hint-key', { key }),
    count: t('place.count', { at: formatCount(position.at), of: formatCount(position.of) }),
    name: t('card.name', { stance: kind === null ? word : `${word}: ${kind}` }),
    close: t('card.close'),
    next: t('place.next'),
    previous: t('place.previous'),
    language: locale(),
    direction: direction(),
  };
}

function headOf(shape: Shape, group: Group): { word: string; kind: string | null } {
  if (shape === 'open') return { word: t('section.open'), kind: null };
  const matches = matchesOf(group).filter((match) => match.stance === shape);
  const kind = kindText(shape, group.point?.kind ?? matches[0]?.difference ?? null, matches);
  const word = t(`stance.${shape}`);
  // "Changed later" is "changed" and more.
  if (shape === 'updates') return { word: kind, kind: null };
  return { word, kind: kind === word ? null : kind };
}

/** The answers on record, those that differ from the page's own before the others. */
function answersTo(group: Group, stance: Stance): { answers: CardAnswer[]; left: number } {
  const told = (group.point?.answers ?? []).filter((answer) => answer.claims.length > 0);
  const others = stance === 'agrees' ? told : told.filter((answer) => answer.relation !== 'same');
  const shown = (others.length === 0 ? told : others).slice(0, MOST_ANSWERS);
  const matches = matchesOf(group);
  return {
    answers: shown.map((answer) => ({ text: answer.text, relation: relationOf(answer), accounts: accountsFor(answer, matches) })),
    left: told.length - shown.length,
  };
}

function relationOf({ relation }: AnswerView): string | null {
  return t(`answer.${relation ?? 'open'}`);
}

function accountsFor(answer: AnswerView, matches: Match[]): string[] {
  const own = matches.filter((match) => match.answerId === answer.id);
  const named = own.filter((match, at) => own.findIndex((other) => other.documentId === match.documentId) === at);
  const shown = named.slice(0, MOST_ACCOUNTS);
  const more = accountsOf(answer.claims).length - shown.length;
  const lines = shown.map((match) => t('card.account', { source: sourceOf(match), date: asOf(match) }));
  return more > 0 ? [...lines, t('answer.rest', { n: more })] : lines;
}

/** Accounts of a sentence that touches no question: each in our words, which it says. */
function accountsBeside(group: Group, stance: Stance): { answers: CardAnswer[]; left: number } {
  const own = matchesOf(group).filter((match) => match.stance === stance);
  const shown = own.slice(0, MOST_ACCOUNTS);
  return {
    answers: shown.map((match) => ({
      text: `${sourceOf(match)} ${t('account.reports')} ${match.text}`,
      relation: null,
      accounts: [asOf(match)],
    })),
    left: own.length - shown.length,
  };
}

/** State media is always labelled as such. */
function sourceOf({ source, sourceKind }: Match): string {
  return sourceKind === 'state media' ? `${source} (${t('account.state-media')})` : source;
}
