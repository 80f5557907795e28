import type { JSX } from 'preact';
import type { Span } from '@/core/article';
import type { Stance } from '@/core/report-types';
import styles from './MarkedText.module.css';
import { cutAtSpans } from './marks';

/** Longest text shown whole, in UTF-16 units: several long sentences. A sentence beyond it is no sentence, and would bury the rest of the view. */
const LONGEST_TEXT = 900;

/** Text with the words that agree or differ marked. It reaches the DOM as text alone. */
export function MarkedText({ text, spans, stance }: { text: string; spans: Span[]; stance: Stance }): JSX.Element {
  const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  const inside = spans.filter((span) => span.end <= Math.min(shown.length, LONGEST_TEXT));
  return (
    <bdi class={styles.text}>
      {cutAtSpans(shown, inside).map((piece, index) =>
        piece.marked ? (
          <mark key={index} class={styles.mark} data-stance={stance}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </bdi>
  );
}
