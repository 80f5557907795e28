import type { ComponentChildren, JSX } from 'preact';
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
  /** What stands on the line of the button: whose words these are, or how many accounts there are. */
  label: ComponentChildren;
}

/** A sentence of the page in its own words, with the words in question marked and the way back to it. */
export function PageQuote({ finding, matches, stance, link, label }: PageQuoteProps): JSX.Element {
  const selected = link.selected === finding.id;
  return (
    <figure class={styles.quote} data-finding={finding.id} aria-current={selected ? 'true' : undefined} tabIndex={-1}>
      <figcaption class={styles.caption}>
        <span class={styles.label}>{typeof label === 'string' ? (link.says ?? label) : label}</span>
        <ShowInPage finding={finding} link={link} />
      </figcaption>
      <blockquote class={styles.words} dir="auto">
        {t('quote.open')}
        <MarkedText text={finding.claim.text} spans={pageSpans(finding, matches)} stance={stance} />
        {t('quote.close')}
      </blockquote>
    </figure>
  );
}
