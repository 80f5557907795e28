import type { JSX } from 'preact';
import { t } from '@/locales';
import styles from './OriginalLink.module.css';
import type { Published } from './SourceFacts';
import { supportLink } from './support-link';

interface OriginalLinkProps {
  of: Published;
  /** A few words of the original that carry the claim: where the browser can, the link lands on them. */
  support?: string | null;
  /** What the link shows; "Read the original" when left out. */
  text?: string;
}

/** The way to the page an account comes from, in a tab of its own; tells that page nothing of where the reader came from. */
export function OriginalLink({ of, support = null, text }: OriginalLinkProps): JSX.Element {
  const href = supportLink(of.url, support);
  if (href === null) return text === undefined ? <span>{t('account.no-address')}</span> : <bdi>{text}</bdi>;
  const label =
    text === undefined
      ? t('action.original-of', { action: t('action.original'), source: of.source, title: of.title })
      : undefined;
  return (
    <a
      class={text === undefined ? `${styles.link} ${styles.short}` : styles.link}
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
    >
      {text === undefined ? t('action.original') : <bdi>{text}</bdi>}
    </a>
  );
}
