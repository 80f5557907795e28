import type { ReadBudget } from './budget';
import { type Dom, ELEMENT_NODE, getter, method, TEXT_NODE } from './dom';

/** A text node of the page, its twin in the copy, and where it stands. */
export interface PageText {
  live: Text;
  twin: Text;
  /** UTF-16 code units of the live node that were taken over, from its start. */
  length: number;
  /** The nearest block element around it, in the page. */
  block: Element;
  /** `br` elements since the text before it. */
  breaks: number;
  linked: boolean;
}

export interface PageCopy {
  document: Document;
  /** In page order; blank ones are left out. */
  texts: PageText[];
  /** Elements in it. */
  elements: number;
  /** The budget ended the copy before the page ended. */
  cut: boolean;
}

/** Elements whose text no reader of an article reads. They and all in them stay behind. */
const LEFT_OUT = new Set('script style noscript template svg head link meta base option map canvas'.split(' '));

/** Elements taken over without anything in them. */
const HOLLOW = new Set('iframe object embed video audio select textarea img input'.split(' '));

/** Elements whose id can shadow a property of a form or of the document; they lose it. Names are never taken over. */
const NO_ID = new Set('form button fieldset input object output select textarea img embed iframe'.split(' '));

/** Attributes that the reading looks at. `href` and `src` are told only by their shape. */
const TAKEN_OVER = new Set('class id style hidden aria-hidden aria-modal role itemprop rel property dir lang'.split(' '));

/** Stands for every address: Readability only asks whether there is one, and whether it resolves. */
const ELSEWHERE = 'https://elsewhere.invalid/';

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br button cite code data del dfn em embed font i iframe img input ins kbd label mark math meter nobr ' +
    'object output picture progress q rp rt ruby s samp select slot small span strike strong sub sup textarea time tt u var wbr'
  ).split(' '),
);

/**
 * Copies what can be read of the page into a fresh document that belongs to no window, node by node, within the budget. The page is only
 * read. No name or id that can shadow a DOM property comes along, and no attribute that is not needed: nothing in the copy can load,
 * run or mislead. `null` when the page is nested too deeply to be read at all.
 */
export function copyPage(dom: Dom, document: Document, title: string, budget: ReadBudget): PageCopy | null {
  const root = dom.documentElement(document);
  if (!root) return null;
  const copy = emptyDocument(document, title);
  const html = copy.documentElement;
  copyAttributes(dom, root, html, 'html', budget.attribute);

  const texts: PageText[] = [];
  /** Elements around the current node, and those of them that are blocks, outermost first. */
  const open: { live: Element; twin: Element; name: string }[] = [{ live: root, twin: html, name: 'html' }];
  const blocks: Element[] = [root];
  const spent = { nodes: 0, elements: 0, text: 0, breaks: 0 };
  let [pendingBreaks, tables, links] = [0, 0, 0];
  let node: Node | null = dom.firstChild(root);

  for (let around = open[0]; around; ) {
    if (!node) {
      open.pop();
      if (around.name === 'table') tables--;
      if (around.name === 'a') links--;
      if (blocks.at(-1) === around.live) blocks.pop();
      node = dom.nextSibling(around.live);
      around = open.at(-1);
      continue;
    }
    if (++spent.nodes > budget.nodes) return { document: copy, texts, elements: spent.elements, cut: true };
    const type = dom.nodeType(node);
    if (type === TEXT_NODE) {
      const live = node as Text;
      const data = dom.data(live);
      const room = budget.text - spent.text;
      const taken = data.slice(0, room);
      const twin = copy.createTextNode(taken);
      around.twin.appendChild(twin);
      spent.text += taken.length;
      if (/\S/.test(taken)) {
        const block = blocks.at(-1) ?? root;
        texts.push({ live, twin, length: taken.length, block, breaks: pendingBreaks, linked: links > 0 });
        pendingBreaks = 0;
      }
      if (data.length > room) return { document: copy, texts, elements: spent.elements, cut: true };
    } else if (type === ELEMENT_NODE) {
      const live = node as Element;
      const name = dom.name(live);
      if (!LEFT_OUT.has(name)) {
        if (name === 'br') {
          pendingBreaks++;
          spent.breaks++;
        }
        if (++spent.elements > budget.elements || spent.breaks > budget.breaks)
          return { document: copy, texts, elements: spent.elements, cut: true };
        const twin = name === 'body' ? copy.body : newElement(copy, name);
        copyAttributes(dom, live, twin, name, budget.attribute);
        if (name !== 'body') around.twin.appendChild(twin);
        const first = HOLLOW.has(name) ? null : dom.firstChild(live);
        if (first) {
          if (name === 'table') tables++;
          if (name === 'a') links++;
          if (!INLINE.has(name)) blocks.push(live);
          around = { live, twin, name };
          if (open.push(around) > budget.depth || tables > budget.nestedTables) return null;
          node = first;
          continue;
        }
      }
    }
    node = dom.nextSibling(node);
  }
  return { document: copy, texts, elements: spent.elements, cut: false };
}

function emptyDocument(document: Document, title: string): Document {
  const implementation = getter<DOMImplementation>(document, 'implementation').call(document);
  const create = method<(title: string) => Document>(implementation, 'createHTMLDocument');
  return create.call(implementation, title);
}

/** An element of that name; a `span` where the parser let a name through that no script may make. */
function newElement(copy: Document, name: string): Element {
  try {
    return copy.createElement(name);
  } catch {
    return copy.createElement('span');
  }
}

function copyAttributes(dom: Dom, live: Element, twin: Element, name: string, longest: number): void {
  if (name === 'img') twin.setAttribute('src', `${ELSEWHERE}image.jpg`);
  for (const attribute of dom.attributeNames(live)) {
    if (attribute === 'href') {
      twin.setAttribute('href', dom.attribute(live, 'href')?.startsWith('#') ? '#' : ELSEWHERE);
    } else if (TAKEN_OVER.has(attribute) && !(attribute === 'id' && NO_ID.has(name))) {
      const value = dom.attribute(live, attribute);
      if (value !== null && value.length <= longest) twin.setAttribute(attribute, value);
    }
  }
}
