import type { JSX } from 'preact';
import type { Finding, Match, Stance } from '@/core/report-types';
import { t } from '@/locales';
import { MarkedText } from './MarkedText';
import { pageSpans } from './marks';
import styles from './PageQuote.module.css';
import { type PageLink, ShowInPage } from './ShowInPage';

interface PageQuoteProps {
  finding: Finding;
  /** The matches whose evidence is marked in the quote. */
  matches: Match[];
  stance: Stance;
  link: PageLink;
}

/** A sentence of the page in its own words, with the words in question marked and the way back to it. */
export function PageQuote({ finding, matches, stance, link }: PageQuoteProps): JSX.Element {
  const selected = link.selected === finding.id;
  return (
    <figure class={styles.quote} data-finding={finding.id} aria-current={selected ? 'true' : undefined} tabIndex={-1}>
      <blockquote class={styles.words} dir="auto">
        {t('quote.open')}
        <MarkedText text={finding.claim.text} spans={pageSpans(finding, matches)} stance={stance} />
        {t('quote.close')}
      </blockquote>
      <ShowInPage finding={finding} link={link} />
    </figure>
  );
}
