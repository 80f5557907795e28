import { useEffect, useState } from 'preact/hooks';

/** A part of a view that is loaded beside or after what a popup shows first. */
export interface Part<M> {
  load(): Promise<M>;
  /** The part once it is loaded, `null` until then; loading begins when it is first wanted. */
  usePart(wanted: boolean): M | null;
}

/** What lies below the first view of a report. */
export const BELOW_FOLD = part(() => import('./below-fold'));
/** What a click on "Why it matched" shows. */
export const WHY = part(() => import('./WhyMatched'));
/** What a click on "Filter" shows. */
export const FILTER = part(() => import('./filter-part'));

/** What the button of the site menu opens. */
export const MENU = part(() => import('./SiteMenuPanel'));
/** The report on selected words, and why there is none. */
export const SELECTION = part(() => import('./SelectionView'));
/** What a panel shows beside a tab that nobody has read. */
export const UNREAD = part(() => import('./UnreadView'));
/** What is shown where there is no report. */
export const NOTICE = part(() => import('./Notice'));
/** What stands below everything when there is something to tell. */
export const FOOT = part(() => import('./Foot'));

/** Loads every part: for tests, and for a panel, which stays open. */
export async function loadParts(): Promise<void> {
  await Promise.all([BELOW_FOLD, WHY, FILTER, MENU, SELECTION, UNREAD, NOTICE, FOOT].map((each: Part<unknown>) => each.load()));
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
        // Also when it has come since the view was drawn: nothing else would draw it again.
        if (wanted) void once().then(redraw);
      }, [wanted]);
      return loaded;
    },
  };
}
