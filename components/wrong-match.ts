import type { Match } from '@/core/report-types';
import { t } from '@/locales';
import { plainLine } from './markdown';

/** What a person needs to look into one match: nothing of the page but the sentence, nothing of the reader at all. */
export interface WrongMatch {
  /** The page's sentence. */
  quote: string;
  match: Pick<Match, 'text' | 'claimId' | 'documentId' | 'source' | 'stance' | 'difference' | 'similarity' | 'evidence'>;
  /** Date of the corpus's newest document, or `null`. */
  corpusDate: string | null;
  version: string;
}

/** The text by which a match is told to be beside the point, to copy and hand on by hand. Plain lines; the same match gives the same text. */
export function wrongMatchText({ quote, match, corpusDate, version }: WrongMatch): string {
  const stance = match.difference === null ? match.stance : `${match.stance} (${match.difference})`;
  const lines: [string, string][] = [
    [t('wrong.page'), `${t('quote.open')}${plainLine(quote)}${t('quote.close')}`],
    [t('wrong.summary'), plainLine(match.text)],
    [t('wrong.source'), plainLine(match.source)],
    [t('wrong.stance'), stance],
    ...match.evidence.map(({ page, corpus }): [string, string] => [
      t('wrong.words'),
      `${plainLine(page.text)} | ${plainLine(corpus.text)}`,
    ]),
    [t('wrong.claim'), match.claimId],
    [t('wrong.document'), match.documentId],
    [t('wrong.likeness'), match.similarity.toFixed(2)],
    [t('wrong.corpus'), corpusDate ?? t('account.undated')],
    [t('wrong.version'), `Sidelight ${version}`],
  ];
  return `${t('wrong.heading')}\n\n${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`;
}
