import type { PageText } from './copy-page';
import { type Dom, method } from './dom';

/** Elements asked whether they show: 20,000 text nodes have far fewer parents in an article, and each asking costs microseconds. */
const MOST_ASKED = 4_000;

/** Elements around a text that are looked at for marks of hiding. */
const MOST_AROUND = 60;

/**
 * The texts that show in the live page: not under `hidden`, `display: none` or `visibility: hidden`, not shrunk to a pixel. Where the DOM does
 * no layout, only the attributes are asked. The page is only read.
 */
export function visibleTexts(dom: Dom, document: Document, texts: readonly PageText[]): PageText[] {
  const layout = layoutOf(dom, document);
  const known = new Map<Node, boolean>();
  return texts.filter((text) => {
    const parent = dom.parent(text.live);
    if (!parent) return false;
    let shown = known.get(parent);
    if (shown === undefined) {
      if (known.size >= MOST_ASKED) return true;
      shown = !markedHidden(dom, parent) && (!layout || layout(parent as Element));
      known.set(parent, shown);
    }
    return shown;
  });
}

function markedHidden(dom: Dom, from: Node): boolean {
  let node: Node | null = from;
  for (let steps = 0; node && dom.nodeType(node) === 1 && steps < MOST_AROUND; steps++) {
    const element = node as Element;
    const hidden = dom.attribute(element, 'hidden');
    if (hidden !== null && hidden !== 'until-found') return true;
    const style = dom.attribute(element, 'style');
    if (style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 2_000))) return true;
    node = dom.parent(node);
  }
  return false;
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
