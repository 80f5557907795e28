import type { JSX } from 'preact';
import type { AnswerView } from '@/core/report-types';
import styles from './StanceShape.module.css';
import { SHAPES, type Shape } from './shapes';

export type { Shape };

const RELATIONS: Record<NonNullable<AnswerView['relation']>, Shape> = {
  same: 'agrees',
  compatible: 'agrees',
  conflicts: 'conflicts',
  earlier: 'updates',
  later: 'updates',
};

/** The shape of an answer by how it stands to the page's own. */
export function relationShape(relation: AnswerView['relation']): Shape {
  return relation === null ? 'open' : RELATIONS[relation];
}

/** The path of a shape in a box of 16 by 16, drawn with a stroke. */
export function shapePath(shape: Shape): string {
  return SHAPES[shape];
}

/** The shape of a stance. Always beside its word, so it is hidden from screen readers. */
export function StanceShape({ shape }: { shape: Shape }): JSX.Element {
  return (
    <svg class={styles.shape} data-stance={shape} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[shape]} />
    </svg>
  );
}
