import { type Reading, readArticle } from '@/page/read-article';

/** A page that has not changed for this long, in ms, has finished drawing a route: frameworks draw in one task or a few frames. */
const QUIET = 120;
/** Longest wait, in ms, for a route to bring another article; then what is there is read. Slow article requests take 1–2 s. */
const LONGEST_WAIT = 3_000;

/**
 * Reads the page after a route change, once another article than `before` has come in its place and the page rests. Reads what is there
 * after `LONGEST_WAIT`, or at once when `wanted` says that nobody waits any more.
 */
export async function readReplaced(
  document: Document,
  address: string,
  before: string | null,
  wanted: () => boolean,
): Promise<Reading> {
  const deadline = performance.now() + LONGEST_WAIT;
  for (;;) {
    await whenQuiet(document, deadline);
    const reading = readArticle(document, address);
    const replaced = !('why' in reading) && reading.article.text !== before;
    if (replaced || !wanted() || performance.now() >= deadline) return reading;
    await whenChanged(document, deadline);
  }
}

/**
 * Resolves with true once `gone` holds while the page rests, with false when it has not come to that within `LONGEST_WAIT`: pages that
 * were still being drawn when they were read replace what they showed shortly after. Watches for so long and no longer.
 */
export async function isReplacedSoon(document: Document, gone: () => boolean, wanted: () => boolean): Promise<boolean> {
  const deadline = performance.now() + LONGEST_WAIT;
  while (wanted() && performance.now() < deadline) {
    await whenChanged(document, deadline);
    await whenQuiet(document, deadline);
    if (wanted() && gone()) return true;
  }
  return false;
}

/** Resolves when the page has not changed for `QUIET`, or at the deadline. */
function whenQuiet(document: Document, deadline: number): Promise<void> {
  return observe(document, deadline, (finish) => {
    let timer = setTimeout(finish, QUIET);
    return () => {
      clearTimeout(timer);
      timer = setTimeout(finish, QUIET);
    };
  });
}

/** Resolves with the next change of the page, or at the deadline. */
function whenChanged(document: Document, deadline: number): Promise<void> {
  return observe(document, deadline, (finish) => finish);
}

/** Watches the page only while somebody waits; `begin` gets what ends the watch and answers what every change calls. */
function observe(document: Document, deadline: number, begin: (finish: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(limit);
      resolve();
    };
    const limit = setTimeout(finish, Math.max(0, deadline - performance.now()));
    const onChange = begin(finish);
    const observer = new MutationObserver(onChange);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
}
