/** Sites that route by clicks draw the new address within a task or after a request; the address is looked at then. Milliseconds. */
const AFTER_CLICK = [0, 500, 2_000];

interface Navigation extends EventTarget {
  currentEntry: unknown;
}

/**
 * Calls `onChange` with the new address whenever the page changes its address without being loaded anew; a change of the fragment alone counts
 * only where it is a route (`#/`, `#!`). Hears the Navigation API where there is one; elsewhere it looks at the address when the page is shown
 * again, on history moves and after clicks, and never polls. Nothing of the page is observed or changed. Answers how to stop.
 */
export function watchRoute(window: Window, onChange: (address: string) => void): () => void {
  let route = routeOf(window.location.href);
  const timers = new Set<number>();
  const look = () => {
    const address = window.location.href;
    if (routeOf(address) === route) return;
    route = routeOf(address);
    onChange(address);
  };
  const lookLater = () => {
    for (const delay of AFTER_CLICK) {
      const timer = window.setTimeout(() => {
        timers.delete(timer);
        look();
      }, delay);
      timers.add(timer);
    }
  };

  const heard: [EventTarget, string, () => void][] = [
    [window, 'popstate', look],
    [window, 'hashchange', look],
    [window, 'pageshow', look],
  ];
  const navigation = (window as Window & { navigation?: Navigation }).navigation;
  if (navigation && 'currentEntry' in navigation) heard.push([navigation, 'currententrychange', look]);
  else
    heard.push([window.document, 'visibilitychange', look], [window.document, 'click', lookLater], [window, 'keyup', lookLater]);

  for (const [target, event, listener] of heard) target.addEventListener(event, listener, true);
  return () => {
    for (const [target, event, listener] of heard) target.removeEventListener(event, listener, true);
    for (const timer of timers) window.clearTimeout(timer);
    timers.clear();
  };
}

/**
 * Resolves once the page can be read: it is parsed, and it is a page in front of a reader and not one that the browser prepares in case it is
 * asked for.
 */
export async function pageSettled(document: Document): Promise<void> {
  if ((document as Document & { prerendering?: boolean }).prerendering) await heardOnce(document, 'prerenderingchange');
  if (document.readyState === 'loading') await heardOnce(document, 'DOMContentLoaded');
}

function heardOnce(target: EventTarget, event: string): Promise<void> {
  return new Promise((resolve) => target.addEventListener(event, () => resolve(), { once: true }));
}

/** The part of an address that tells one route from another. */
function routeOf(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 || /^#[/!]/.test(address.slice(hash)) ? address : address.slice(0, hash);
}
