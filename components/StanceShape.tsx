import type { JSX } from 'preact';
import styles from './StanceShape.module.css';
import { SHAPES, type Shape } from './shapes';

export type { Shape };

/** The shape of a stance. Always beside its word, so it is hidden from screen readers. */
export function StanceShape({ shape }: { shape: Shape }): JSX.Element {
  return (
    <svg class={styles.shape} data-stance={shape} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[shape]} />
    </svg>
  );
}
