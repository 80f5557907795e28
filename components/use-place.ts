import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Filter } from './filter';
import type { Place } from './place';

/** Quiet after a scroll before it is told, in ms: the popup may be gone a moment later, and every frame would be too many. */
const REST = 120;

interface PlaceProps {
  filter: Filter;
  /** All of the report is drawn: only now is it as high as it was. */
  complete: boolean;
  /** Where it was left; `null` when it was not looked at before. */
  place: Place | null;
  onPlace: ((place: Place) => void) | undefined;
}

/**
 * Brings a report back to where it was left, and tells `onPlace` where it is: once it rests after a scroll, when a fold opens or closes, when the
 * filter changes.
 */
export function usePlace(root: RefObject<HTMLElement | null>, { filter, complete, place, onPlace }: PlaceProps): void {
  const restored = useRef(false);
  useLayoutEffect(() => {
    if (place === null || !complete || restored.current) return;
    // Once: later the reader is the one who scrolls.
    restored.current = true;
    window.scrollTo(0, place.scroll);
  }, [place, complete]);
  useEffect(() => {
    const element = root.current;
    if (element === null || onPlace === undefined || !complete) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const tell = () => {
      timer = null;
      const open = element.querySelectorAll<HTMLDetailsElement>('details[open][data-fold]');
      onPlace({ scroll: window.scrollY, opened: [...open].map(({ dataset }) => dataset.fold ?? ''), filter });
    };
    const later = () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(tell, REST);
    };
    const now = () => {
      if (timer === null) return;
      clearTimeout(timer);
      tell();
    };
    later();
    window.addEventListener('scroll', later, { passive: true });
    // The event of a fold does not bubble.
    element.addEventListener('toggle', later, true);
    window.addEventListener('pagehide', now);
    return () => {
      if (timer !== null) clearTimeout(timer);
      window.removeEventListener('scroll', later);
      element.removeEventListener('toggle', later, true);
      window.removeEventListener('pagehide', now);
    };
  }, [root, filter, complete, onPlace]);
}
