import type { JSX } from 'preact';
import type { Finding } from '@/core/report-types';
import { t } from '@/locales';
import buttons from './Button.module.css';

/** How a view points back at the page: the finding that the reader came for, and the way to its sentence. */
export interface PageLink {
  selected: string | null;
  /** `null` where the page's words are not to be shown: there is no such button then. */
  onShowClaim: ((findingId: string) => void) | null;
  /** Whose words the quotes are, where they are not simply the page's. */
  says?: string;
}

/** Enough of a sentence for a listener to tell one button from the next. */
const NAME_WORDS = 8;

/** Scrolls the page to a finding's sentence. */
export function ShowInPage({ finding, link }: { finding: Finding; link: PageLink }): JSX.Element | null {
  const { onShowClaim } = link;
  if (onShowClaim === null) return null;
  const words = finding.claim.text.split(/\s+/).slice(0, NAME_WORDS).join(' ');
  return (
    <button
      type="button"
      class={buttons.quiet}
      aria-label={t('action.show-in-page-of', { action: t('action.show-in-page'), quote: words })}
      onClick={() => onShowClaim(finding.id)}
    >
      {t('action.show-in-page')}
    </button>
  );
}
