import type { CoverageItem, Stance } from '@/core/report-types';

/** Covered documents on one event, as the report ranks them. `event` is its title, `null` for documents that name none. */
export interface CoverageGroup {
  event: string | null;
  items: CoverageItem[];
}

/** Covered documents by the weightiest event that each shares with the article; groups stand where their first document stood. */
export function groupCoverage(items: readonly CoverageItem[]): CoverageGroup[] {
  const groups = new Map<string | null, CoverageItem[]>();
  for (const item of items) {
    const event = item.events[0] ?? null;
    const known = groups.get(event);
    if (known === undefined) groups.set(event, [item]);
    else known.push(item);
  }
  const unnamed = groups.get(null);
  groups.delete(null);
  const named = [...groups].map(([event, members]): CoverageGroup => ({ event, items: members }));
  return unnamed === undefined ? named : [...named, { event: null, items: unnamed }];
}

/** How a document stands to the article at its strongest: it differs, is of another time, agrees, or is merely related. */
export function documentStance({ conflicts, updates, agrees }: CoverageItem): Stance {
  if (conflicts > 0) return 'conflicts';
  if (updates > 0) return 'updates';
  return agrees > 0 ? 'agrees' : 'related';
}
