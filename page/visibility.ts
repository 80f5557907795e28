import type { PageText } from './copy-page';
import { type Dom, ELEMENT_NODE, method } from './dom';

/** Elements asked whether they show; the longest of 218 saved articles has 3,300 with text of their own. The texts of more are taken to show. */
const MOST_ASKED = 4_000;

/** UTF-16 code units of a style attribute that are looked at. */
const LONGEST_STYLE = 500;

/**
 * The texts that show in the live page: not under `hidden`, `display: none` or `visibility: hidden`, not shrunk to a pixel. Where the DOM does
 * no layout, only the attributes are asked. The page is only read.
 */
export function visibleTexts(dom: Dom, document: Document, texts: readonly PageText[]): PageText[] {
  const layout = layoutOf(dom, document);
  const marked = new Map<Node, boolean>();
  const known = new Map<Node, boolean>();
  return texts.filter((text) => {
    const parent = dom.parent(text.live);
    if (!parent) return false;
    let shown = known.get(parent);
    if (shown === undefined) {
      if (known.size >= MOST_ASKED) return true;
      shown = !isMarkedHidden(dom, parent, marked) && (!layout || layout(parent as Element));
      known.set(parent, shown);
    }
    return shown;
  });
}

/** The element or one around it is marked as hidden. Each element is looked at once: `marked` remembers. */
function isMarkedHidden(dom: Dom, from: Node, marked: Map<Node, boolean>): boolean {
  const asked: Node[] = [];
  let hidden = false;
  for (let node: Node | null = from; node && dom.nodeType(node) === ELEMENT_NODE; node = dom.parent(node)) {
    const known = marked.get(node);
    hidden = known ?? carriesMark(dom, node as Element);
    if (known !== undefined) break;
    asked.push(node);
    if (hidden) break;
  }
  for (const node of asked) marked.set(node, hidden);
  return hidden;
}

function carriesMark(dom: Dom, element: Element): boolean {
  const hidden = dom.attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = dom.attribute(element, 'style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, LONGEST_STYLE));
}

/** Asks the engine whether an element shows; `null` where the engine does no layout. */
function layoutOf(dom: Dom, document: Document): ((element: Element) => boolean) | null {
  const root = dom.documentElement(document);
  if (!root || !('checkVisibility' in root)) return null;
  const boundingBox = method<() => DOMRect>(root, 'getBoundingClientRect');
  if (boundingBox.call(root).width === 0) return null;
  const checkVisibility = method<(options: object) => boolean>(root, 'checkVisibility');
  return (element) => {
    if (!checkVisibility.call(element, { visibilityProperty: true, checkVisibilityCSS: true })) return false;
    const { width, height } = boundingBox.call(element);
    // "Only for screen readers" is written as a box of one pixel. An element without a box of its own (`display: contents`) has none at all.
    return !(width > 0 && width <= 1) && !(height > 0 && height <= 1);
  };
}
