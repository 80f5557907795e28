import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from './after-paint';

/** Entries added after each paint. About 10 ms of work each on a slow machine: between two of them the popup answers clicks. */
const STEP = 3;

/**
 * How many of `total` entries to draw now: `first` of them to begin with, more after each paint until all are there. `all` draws what is left at
 * once; nothing that was drawn goes away again.
 */
export function useStaged(total: number, first: number, all: boolean): number {
  const [drawn, setDrawn] = useState(first);
  const now = all ? total : Math.min(drawn, total);
  useEffect(() => {
    if (now > drawn) setDrawn(now);
    return now < total ? afterPaint(() => setDrawn(now + STEP)) : undefined;
  }, [now, drawn, total]);
  return now;
}
