import type { JSX } from 'preact';
import type { Difference } from '@/core/corpus/types';
import type { Match } from '@/core/report-types';
import styles from './KindLabel.module.css';
import { kindText } from './kind-text';
import { type Shape, StanceShape } from './StanceShape';

interface KindLabelProps {
  shape: Shape;
  difference: Difference | null;
  /** The matches the label speaks of: they tell which side of an update is the later. */
  matches: Match[];
}

/** The kind of a difference by name: "Number differs", "Changed later". */
export function KindLabel({ shape, difference, matches }: KindLabelProps): JSX.Element {
  return (
    <p class={styles.kind} data-stance={shape}>
      <StanceShape shape={shape} />
      <span class={styles.word}>{kindText(shape, difference, matches)}</span>
    </p>
  );
}
