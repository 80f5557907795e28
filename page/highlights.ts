import { STANCES, type Stance } from '@/core/report-types';

/** A finding to draw: its stance and the ranges of its words, one for each text node. */
export interface Mark {
  id: string;
  stance: Stance;
  ranges: Range[];
}

/** Every name that this product puts into the page's registry begins so. */
export const HIGHLIGHT_PREFIX = 'sidelight-';

const FLASH = `${HIGHLIGHT_PREFIX}flash`;

/** Long enough to be found after a scroll, short enough not to be taken for a stance. */
const FLASH_MS = 1_600;
const FLASH_TINT = 'oklch(0.80 0.16 95)';

/**
 * One look for each stance: a line of its own kind, so that colour is never the only sign, and a tint that lets the page's own colours through.
 * The text's colour stays the page's. Of two stances on the same words the weightier is drawn on top.
 */
const LOOKS: Record<Stance, { tint: string; line: string; rank: number }> = {
  conflicts: { tint: 'oklch(0.68 0.19 35)', line: 'wavy 2px', rank: 4 },
  updates: { tint: 'oklch(0.75 0.15 75)', line: 'dashed 2px', rank: 3 },
  agrees: { tint: 'oklch(0.70 0.13 160)', line: 'solid 2px', rank: 2 },
  related: { tint: 'oklch(0.70 0.10 255)', line: 'dotted 1px', rank: 1 },
};

/** What one document was given, so that all of it can be taken back. */
interface Drawn {
  marks: Mark[];
  sheet: CSSStyleSheet;
  names: Set<string>;
  flashTimer: number | null;
}

const drawn = new WeakMap<Document, Drawn>();

/** Whether this document can be given highlights: the highlight registry and constructed style sheets are both there. */
export function highlightsSupported(document: Document): boolean {
  const view = viewOf(document);
  return Boolean(
    view?.CSS && 'highlights' in view.CSS && view.Highlight && view.CSSStyleSheet && 'adoptedStyleSheets' in document,
  );
}

/**
 * Draws the marks and takes back whatever was drawn before. No node of the page changes. Does nothing where highlights are not supported.
 */
export function showHighlights(document: Document, marks: Mark[]): void {
  clearHighlights(document);
  const view = viewOf(document);
  if (!view || !highlightsSupported(document)) return;
  const sheet = adopt(document, view);
  if (!sheet) return;
  const names = new Set<string>();
  for (const stance of STANCES) {
    const ranges = marks.filter((mark) => mark.stance === stance).flatMap((mark) => mark.ranges);
    if (ranges.length === 0) continue;
    register(view, HIGHLIGHT_PREFIX + stance, ranges, LOOKS[stance].rank);
    names.add(HIGHLIGHT_PREFIX + stance);
  }
  drawn.set(document, { marks, sheet, names, flashTimer: null });
}

/** Takes back all that was drawn: no name of ours stays in the registry, no sheet of ours on the document. */
export function clearHighlights(document: Document): void {
  const state = drawn.get(document);
  drawn.delete(document);
  const view = viewOf(document);
  if (!state || !view) return;
  if (state.flashTimer !== null) view.clearTimeout(state.flashTimer);
  for (const name of [...state.names, FLASH]) view.CSS.highlights.delete(name);
  release(document, state.sheet);
}

/**
 * The id of the mark drawn at a point of the viewport, in CSS pixels, or `null`. Where marks overlap, the weightiest stance wins, then the
 * shortest mark.
 */
export function highlightAt(document: Document, x: number, y: number): string | null {
  const caret = caretAt(document, x, y);
  const hit = (drawn.get(document)?.marks ?? [])
    .filter((mark) => caret && mark.ranges.some((range) => holds(range, caret.node, caret.offset, x, y)))
    .sort((a, b) => LOOKS[b.stance].rank - LOOKS[a.stance].rank || lengthOf(a) - lengthOf(b))[0];
  return hit?.id ?? null;
}

/**
 * Scrolls to the ranges, so that the first stands in the middle of the window, and lets them stand out for a moment. Jumps without a glide for
 * readers who asked for less motion, and where `glide` is off. Answers whether there was something to scroll to.
 */
export function flash(document: Document, ranges: Range[], glide = true): boolean {
  const view = viewOf(document);
  const target = ranges[0]?.startContainer.parentElement;
  // The ranges of words that left the page have closed on the place where they stood.
  if (!view || !target?.isConnected || ranges.every((range) => range.collapsed)) return false;
  const calm = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: !glide ? 'instant' : calm ? 'auto' : 'smooth' });
  if (!highlightsSupported(document)) return true;
  let state = drawn.get(document);
  if (!state) {
    const sheet = adopt(document, view);
    if (!sheet) return true;
    state = { marks: [], sheet, names: new Set(), flashTimer: null };
    drawn.set(document, state);
  }
  if (state.flashTimer !== null) view.clearTimeout(state.flashTimer);
  register(view, FLASH, ranges, FLASH_RANK);
  const flashed = state;
  flashed.flashTimer = view.setTimeout(() => {
    flashed.flashTimer = null;
    if (drawn.get(document) !== flashed) return;
    view.CSS.highlights.delete(FLASH);
    if (flashed.names.size === 0) clearHighlights(document);
  }, FLASH_MS);
  return true;
}

type View = NonNullable<Document['defaultView']> & typeof globalThis;

/** Drawn above every stance. */
const FLASH_RANK = 9;

function viewOf(document: Document): View | null {
  return (document.defaultView as View | null) ?? null;
}

function register(view: View, name: string, ranges: Range[], priority: number): void {
  const highlight = new view.Highlight(...ranges);
  highlight.priority = priority;
  view.CSS.highlights.set(name, highlight);
}

function styleText(): string {
  const stances = STANCES.map((stance) => {
    const { tint, line } = LOOKS[stance];
    return `::highlight(${HIGHLIGHT_PREFIX}${stance}) { background-color: color-mix(in oklab, ${tint} 26%, transparent); text-decoration: underline ${line} ${tint}; }`;
  });
  return [...stances, `::highlight(${FLASH}) { background-color: color-mix(in oklab, ${FLASH_TINT} 60%, transparent); }`].join(
    '\n',
  );
}

/** The sheet in force on the document, or `null` where the document takes none. */
function adopt(document: Document, view: View): CSSStyleSheet | null {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styleText());
    document.adoptedStyleSheets = [...Array.from(document.adoptedStyleSheets), sheet];
    return Array.from(document.adoptedStyleSheets).includes(sheet) ? sheet : null;
  } catch {
    return null;
  }
}

function release(document: Document, sheet: CSSStyleSheet): void {
  try {
    const sheets = Array.from(document.adoptedStyleSheets);
    if (sheets.includes(sheet)) document.adoptedStyleSheets = sheets.filter((adopted) => adopted !== sheet);
  } catch {
    // The document left its window: its sheets went with it.
  }
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  return null;
}

/** The caret is put into the nearest text even when the point is beside it, so the point must lie in a box of the range as well. */
function holds(range: Range, node: Node, offset: number, x: number, y: number): boolean {
  if (range.startContainer !== node && !range.intersectsNode(node)) return false;
  if (!range.isPointInRange(node, offset)) return false;
  return Array.from(range.getClientRects()).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

function lengthOf(mark: Mark): number {
  return mark.ranges.reduce((sum, range) => sum + range.toString().length, 0);
}
