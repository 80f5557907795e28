import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Direction, Position } from '@/core/card-text';
import { formatCount, t } from '@/locales';
import styles from './HighlightSteps.module.css';

/** Goes to a sentence in the page and answers where it stands among all; `null` where none could be found there. */
export type Step = (direction: Direction) => Promise<Position | null>;

const ARROWS: Record<Direction, string> = { previous: 'M10 3L5 8l5 5', next: 'M6 3l5 5-5 5' };

/** The way from one marked sentence of the page to the next, and which of them the reader is at; each step is announced. */
export function HighlightSteps({ onStep }: { onStep: Step }): JSX.Element {
  const [at, setAt] = useState<Position | null>(null);
  const button = (direction: Direction) => (
    <button
      type="button"
      class={styles.step}
      aria-label={t(`place.${direction}`)}
      title={t(`place.${direction}`)}
      onClick={() => void onStep(direction).then(setAt)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={ARROWS[direction]} />
      </svg>
    </button>
  );
  return (
    <span class={styles.steps}>
      {button('previous')}
      <span class={styles.count} role="status">
        {at === null ? '' : t('place.count', { at: formatCount(at.at), of: formatCount(at.of) })}
      </span>
      {button('next')}
    </span>
  );
}
