import type { CoverageItem } from '@/core/report-types';
import type { TimelineLane } from './timeline-layout';

/**
 * The document that a key leads to: the arrows along the line go on in time through all lanes, those across it to the nearest in time of
 * the lane beside, Home and End to the first and last. `null` when the key leads nowhere.
 */
export function stepOn(
  lanes: readonly TimelineLane[],
  from: CoverageItem | null,
  key: string,
  rtl: boolean,
): CoverageItem | null {
  const inTime = lanes.flatMap(({ marks }) => marks).sort((a, b) => a.at - b.at);
  const at = inTime.findIndex(({ item }) => item === from);
  switch (key) {
    case 'Home':
      return inTime[0]?.item ?? null;
    case 'End':
      return inTime.at(-1)?.item ?? null;
    case 'ArrowRight':
    case 'ArrowLeft':
      return inTime[at + (key === (rtl ? 'ArrowLeft' : 'ArrowRight') ? 1 : -1)]?.item ?? from;
    case 'ArrowUp':
    case 'ArrowDown': {
      const lane = lanes.findIndex(({ marks }) => marks.some(({ item }) => item === from));
      const beside = lanes[lane + (key === 'ArrowDown' ? 1 : -1)];
      const place = inTime[at]?.at ?? 0;
      const nearest = [...(beside?.marks ?? [])].sort((a, b) => Math.abs(a.at - place) - Math.abs(b.at - place))[0];
      return nearest?.item ?? from;
    }
    default:
      return null;
  }
}
