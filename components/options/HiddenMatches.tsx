import type { JSX } from 'preact';
import type { Told } from '@/core/corpus/browse';
import type { HiddenMatch } from '@/core/settings';
import { formatDate } from '@/locales';
import { t } from '@/locales/settings';
import buttons from '../Button.module.css';
import { MoreList } from '../MoreList';
import styles from './options.module.css';

/** Entries shown before the rest is folded away. */
const FIRST_ENTRIES = 10;
/** Enough of a sentence for a listener to tell one button from the next. */
const NAME_WORDS = 8;

interface HiddenMatchesProps {
  hidden: HiddenMatch[];
  /** Who says a claim of the corpus; `null` when the corpus no longer holds it or is not loaded. */
  told(claimId: string): Told | null;
  onUndo(match: HiddenMatch): void;
}

/** What was marked as not the same claim, each with the way to take that back. */
export function HiddenMatches({ hidden, told, onUndo }: HiddenMatchesProps): JSX.Element {
  return (
    <section id="hidden" class={styles.section} aria-labelledby="hidden-title">
      <h2 id="hidden-title">{t('options.hidden')}</h2>
      <p class={styles.note}>{t('options.hidden.note')}</p>
      {hidden.length === 0 && <p>{t('options.hidden.none')}</p>}
      <MoreList
        class={hidden.length === 0 ? '' : (styles.rows ?? '')}
        first={FIRST_ENTRIES}
        items={hidden.map((match) => (
          <li key={`${match.claim} ${match.claimId}`} class={styles.row} data-hidden={match.claimId}>
            <Entry match={match} told={told(match.claimId)} onUndo={onUndo} />
          </li>
        ))}
      />
    </section>
  );
}

function Entry({
  match,
  told,
  onUndo,
}: {
  match: HiddenMatch;
  told: Told | null;
  onUndo(match: HiddenMatch): void;
}): JSX.Element {
  const quote = match.sentence.split(/\s+/).slice(0, NAME_WORDS).join(' ');
  return (
    <>
      <div>
        <p>
          {told === null ? (
            t('options.hidden.gone', { id: match.claimId })
          ) : (
            <>
              <b>
                <bdi>{told.source}</bdi>
              </b>{' '}
              {t('account.reports')} <bdi>{told.claims[0]?.text}</bdi>
            </>
          )}
        </p>
        <p class={styles.note}>
          {t('options.hidden.beside')}
          <bdi class={styles.quote}>
            {t('quote.open')}
            {match.sentence}
            {t('quote.close')}
          </bdi>{' '}
          {t('options.hidden.on', { date: formatDate(match.hiddenOn) })}
        </p>
      </div>
      <button
        type="button"
        class={buttons.quiet}
        aria-label={t('options.hidden.undo-of', { source: told?.source ?? match.claimId, quote })}
        onClick={() => onUndo(match)}
      >
        {t('options.hidden.undo')}
      </button>
    </>
  );
}
