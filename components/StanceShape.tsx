import type { JSX } from 'preact';
import type { AnswerView } from '@/core/report-types';
import styles from './StanceShape.module.css';

/** The four stances, and a point on which accounts differ while the page's answer is unknown. */
export type Shape = 'conflicts' | 'updates' | 'agrees' | 'related' | 'open';

const PATHS: Record<Shape, string> = {
  conflicts: 'M2.5 5.5h11M2.5 10.5h11M10.5 2l-5 12',
  agrees: 'M2.5 5.5h11M2.5 10.5h11',
  updates: 'M2 8h11M9 4l4 4-4 4',
  related: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  open: 'M2.5 8H6M10 8h3.5M6 8l4-4M6 8l4 4',
};

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
  return PATHS[shape];
}

/** The shape of a stance. Always beside its word, so it is hidden from screen readers. */
export function StanceShape({ shape }: { shape: Shape }): JSX.Element {
  return (
    <svg class={styles.shape} data-stance={shape} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[shape]} />
    </svg>
  );
}
