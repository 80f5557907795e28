import { useEffect, useState } from 'preact/hooks';

/** A part of a view that is loaded beside or after what a popup shows first. */
export interface Part<M> {
  load(): Promise<M>;
  /** The part once it is loaded, `null` until then; loading begins when it is first wanted. */
  usePart(wanted: boolean): M | null;
}

/** What lies below the first view of a report. */
export const COVERAGE = part(() => import('./CoverageList'));
/** What a click on "Why it matched" shows. */
export const WHY = part(() => import('./WhyMatched'));
/** What a click on "Filter" shows. */
export const FILTER = part(() => import('./FilterBar'));

/** Loads every part: for tests, and for a popup that has nothing else to do. */
export async function loadParts(): Promise<void> {
  await Promise.all([COVERAGE.load(), WHY.load(), FILTER.load()]);
}

function part<M>(load: () => Promise<M>): Part<M> {
  let loaded: M | null = null;
  const once = async () => {
    loaded ??= await load();
    return loaded;
  };
  return {
    load: once,
    usePart(wanted) {
      const [, redraw] = useState(loaded);
      useEffect(() => {
        if (wanted && loaded === null) void once().then(redraw);
      }, [wanted]);
      return loaded;
    },
  };
}
