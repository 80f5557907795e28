import type { Balance, Counts } from './corpus-balance';

/** Between these lines of a text stands the table. */
const BEGIN = '<!-- stats -->';
const END = '<!-- /stats -->';

/** Countries named one by one; the rest are counted together. */
const MOST_COUNTRIES = 12;

/** The balance as a Markdown table, without a closing newline. */
export function tableOf(balance: Balance): string {
  const rows: [string, string][] = [
    ['documents', String(balance.documents)],
    ['of which read again against their pages', String(balance.checkedDocuments)],
    ['of which read through another publisher', String(balance.carriedDocuments)],
    ['published', `${balance.from ?? 'unknown'} to ${balance.to ?? 'unknown'}`],
    ['documents by year', listed(balance.years)],
    ['documents by kind', listed(balance.documentKinds)],
    ['sources', String(balance.sources)],
    ['sources by kind', listed(balance.kinds)],
    ['sources by country', listed(firstOf(balance.countries))],
    ['claims', String(balance.claims)],
    ['of which answer a point', String(balance.answeringClaims)],
    ['events', String(balance.events)],
    ['told by two or more independent sources', String(balance.sharedEvents)],
    ['events by number of independent sources', listed(balance.eventsBySources)],
    ['with conflicting answers', String(balance.conflictingEvents)],
    ['with answers that replaced one another', String(balance.updatedEvents)],
    ['points', String(balance.points)],
    ['points by kind', listed(balance.pointsByKind)],
    ['points by number of answers', listed(balance.answersPerPoint)],
    ['points with conflicting answers', String(balance.conflictingPoints)],
    ['conflicting points by kind', listed(balance.conflictsByKind)],
    ['points with a sequence in time', String(balance.sequences)],
    ['points with compatible answers', String(balance.compatiblePoints)],
  ];
  return ['| what | how many |', '|---|---|', ...rows.map(([what, value]) => `| ${what} | ${value} |`)].join('\n');
}

/** The text with the table between its two marks; `null` when the text has no such place. */
export function withTable(text: string, table: string): string | null {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from === -1 || to < from) return null;
  return `${text.slice(0, from + BEGIN.length)}\n${table}\n${text.slice(to)}`;
}

function listed(counts: Counts): string {
  const entries = Object.entries(counts).filter(([, n]) => n > 0);
  return entries.length === 0 ? 'none' : entries.map(([name, n]) => `${name}: ${n}`).join(', ');
}

function firstOf(countries: Counts): Counts {
  const entries = Object.entries(countries);
  const rest = entries.slice(MOST_COUNTRIES);
  const others = rest.reduce((sum, [, n]) => sum + n, 0);
  return Object.fromEntries([
    ...entries.slice(0, MOST_COUNTRIES),
    ...(rest.length === 0 ? [] : [[`${rest.length} others`, others] as const]),
  ]);
}
