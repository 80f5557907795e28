import type { JSX } from 'preact';
import type { Difference } from '@/core/corpus/types';
import type { Match } from '@/core/report-types';
import { t } from '@/locales';
import styles from './KindLabel.module.css';
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
      <span class={styles.word}>{wording(shape, difference, matches)}</span>
    </p>
  );
}

function wording(shape: Shape, difference: Difference | null, matches: Match[]): string {
  if (shape === 'updates') {
    const sides = new Set(matches.filter((match) => match.stance === 'updates').map((match) => match.later));
    const [side] = sides;
    return t(`update.${sides.size === 1 && side ? side : 'unknown'}`);
  }
  if ((shape === 'conflicts' || shape === 'open') && difference !== null) return t(`difference.${difference}`);
  return t(`stance.${shape === 'open' ? 'related' : shape}`);
}
