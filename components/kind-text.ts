import type { Difference } from '@/core/corpus/types';
import type { Match } from '@/core/report-types';
import { t } from '@/locales';
import type { Shape } from './shapes';

/** The kind of a difference by name: "Number differs", "Changed later". The matches tell which side of an update is the later. */
export function kindText(shape: Shape, difference: Difference | null, matches: Match[]): string {
  if (shape === 'updates') {
    const sides = new Set(matches.filter((match) => match.stance === 'updates').map((match) => match.later));
    const [side] = sides;
    return t(`update.${sides.size === 1 && side ? side : 'unknown'}`);
  }
  if ((shape === 'conflicts' || shape === 'open') && difference !== null) return t(`difference.${difference}`);
  return t(`stance.${shape === 'open' ? 'related' : shape}`);
}
