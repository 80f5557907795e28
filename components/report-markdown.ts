import { accountsOf, type Group, groupFindings, matchesOf } from '@/core/report-groups';
import type { CoverageItem, Match, Report } from '@/core/report-types';
import { formatCountry, t } from '@/locales';
import { escapeMarkdown, markdownLink } from './markdown';
import type { Published } from './SourceFacts';
import { scopeLine } from './scope-text';
import { supportLink } from './support-link';

/**
 * The whole report as Markdown: the page's words as quotations, our summaries marked as such, links, dates and the scope. Dates stand as the
 * corpus has them and nothing of the day or the machine goes in: the same page, corpus, language and version give the same text to the byte.
 */
export function reportMarkdown(report: Report, version: string): string {
  const { article } = report;
  const groups = groupFindings(report.findings);
  const address = supportLink(article.url, null);
  const title = article.title.trim() || t('article.untitled');
  const head = [
    `# ${escapeMarkdown(title)}`,
    [
      address === null ? escapeMarkdown(article.url) : markdownLink(address, address),
      article.published ?? t('article.undated'),
    ].join(' · '),
    t('markdown.about', { version }),
    scopeLine(report),
    ...(report.scope.to === null ? [] : [t('scope.newest', { date: report.scope.to })]),
  ];
  const sections = (['conflicts', 'updates', 'open', 'agrees'] as const).flatMap((id) =>
    groups[id].length === 0 ? [] : [`## ${t(`section.${id}`)}`, ...groups[id].flatMap((group) => cardLines(group, id))],
  );
  const coverage =
    report.coverage.length === 0 ? [] : [`## ${t('section.coverage')}`, report.coverage.map(documentLine).join('\n')];
  const nothing = report.findings.length + report.coverage.length === 0 ? [`${t('empty.title')}. ${t('empty.body')}`] : [];
  return `${[...head, ...nothing, ...sections, ...coverage].join('\n\n')}\n`;
}

function cardLines(group: Group, section: 'conflicts' | 'updates' | 'open' | 'agrees'): string[] {
  const { point, findings } = group;
  const matches = matchesOf(group);
  const quotes = findings.map(({ claim }) => `> ${t('quote.open')}${escapeMarkdown(claim.text)}${t('quote.close')}`);
  const page = `${t('markdown.page')}\n\n${quotes.join('\n>\n')}`;
  if (point === null) {
    const stance = section === 'open' ? 'related' : section;
    const own = matches.filter((match) => match.stance === stance);
    const others = matches.filter((match) => match.stance !== stance && match.stance !== 'related');
    return [page, [...own, ...others].map((match) => `- ${t(`stance.${match.stance}`)}: ${accountLine(match)}`).join('\n')];
  }
  const told = point.answers.filter((answer) => answer.claims.length > 0);
  const known = new Set(told.map(({ id }) => id));
  const answers = told.map((answer) => {
    const accounts = t('answer.accounts', { n: accountsOf(answer.claims).length });
    const lines = matches.filter((match) => match.answerId === answer.id).map((match) => `  - ${accountLine(match)}`);
    const relation = t(`answer.${answer.relation ?? 'open'}`);
    return [`- **${escapeMarkdown(answer.text)}** (${relation}, ${accounts})`, ...lines].join('\n');
  });
  const direct = matches
    .filter((match) => match.stance !== 'related' && (match.answerId === null || !known.has(match.answerId)))
    .map((match) => `- ${t(`stance.${match.stance}`)}: ${accountLine(match)}`);
  return [`### ${escapeMarkdown(point.question)}`, page, [...answers, ...direct].join('\n')];
}

function accountLine(match: Match): string {
  const said = match.speaker === null ? [] : [escapeMarkdown(t('account.speaker', { name: match.speaker }))];
  const facts = [...sourceFacts(match), ...said].join(', ');
  const address = supportLink(match.url, match.support);
  const link = address === null ? t('account.no-address') : markdownLink(t('action.original'), address);
  return `${escapeMarkdown(match.source)} (${facts}) ${t('account.reports')} ${escapeMarkdown(match.text)} ${link}`;
}

function documentLine(item: CoverageItem): string {
  const address = supportLink(item.url, null);
  const title = address === null ? escapeMarkdown(item.title) : markdownLink(item.title, address);
  const counts = [
    item.conflicts > 0 ? t('count.differs', { n: item.conflicts }) : '',
    item.updates > 0 ? t('count.updates', { n: item.updates }) : '',
    item.agrees > 0 ? t('count.agrees', { n: item.agrees }) : '',
  ].filter((count) => count !== '');
  const facts = [escapeMarkdown(item.source), ...sourceFacts(item), ...item.events.slice(0, 1).map(escapeMarkdown), ...counts];
  return `- ${title}, ${facts.join(', ')}`;
}

function sourceFacts({ country, sourceKind, carrier, published, publishedBasis }: Published): string[] {
  const dated = published === null || publishedBasis === 'unknown' ? null : published;
  return [
    ...(country === null ? [] : [escapeMarkdown(formatCountry(country))]),
    t(`kind.${sourceKind}`),
    ...(carrier === null ? [] : [escapeMarkdown(t('account.via', { name: carrier }))]),
    dated === null
      ? t('account.undated')
      : t(publishedBasis === 'inferred' ? 'account.inferred' : 'account.as-of', { date: dated }),
  ];
}
