/**
 * DOM access that a page cannot redirect. A form's controls can shadow the form's own properties (`<input name="parentNode">`), and an
 * isolated world does not hide that, so every read of a page's node goes through the accessor of the prototype that owns it. The
 * prototypes are found from the document itself: the code needs no global of a particular window.
 */
export interface Dom {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  nodeType(node: Node): number;
  /** Lower case for HTML elements. */
  name(element: Element): string;
  attribute(element: Element, name: string): string | null;
  attributeNames(element: Element): string[];
  /** Text of a text node, as it stands now. */
  data(text: Text): string;
  /** Text of a node and all that is in it. */
  textContent(node: Node): string;
  connected(node: Node): boolean;
  contains(node: Node, other: Node): boolean;
  queryAll(document: Document, selector: string): Element[];
  documentElement(document: Document): Element | null;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** The accessor for a document and for copies made of it. Throws when the document has no element. */
export function domOf(document: Document): Dom {
  const documentElement = getter<Element | null>(document, 'documentElement');
  const root = documentElement.call(document);
  if (!root) throw new Error('The document is empty.');
  const text = method<(data: string) => Text>(document, 'createTextNode').call(document, '');

  const firstChild = getter<Node | null>(root, 'firstChild');
  const nextSibling = getter<Node | null>(root, 'nextSibling');
  const parentNode = getter<Node | null>(root, 'parentNode');
  const nodeType = getter<number>(root, 'nodeType');
  const localName = getter<string>(root, 'localName');
  const textContent = getter<string | null>(root, 'textContent');
  const isConnected = getter<boolean>(root, 'isConnected');
  const data = getter<string>(text, 'data');
  const contains = method<(other: Node) => boolean>(root, 'contains');
  const getAttribute = method<(name: string) => string | null>(root, 'getAttribute');
  const getAttributeNames = method<() => string[]>(root, 'getAttributeNames');
  const querySelectorAll = method<(selector: string) => ArrayLike<Element>>(document, 'querySelectorAll');

  return {
    firstChild: (node) => firstChild.call(node),
    nextSibling: (node) => nextSibling.call(node),
    parent: (node) => parentNode.call(node),
    nodeType: (node) => nodeType.call(node),
    name: (element) => localName.call(element),
    attribute: (element, name) => getAttribute.call(element, name),
    attributeNames: (element) => getAttributeNames.call(element),
    data: (node) => data.call(node),
    textContent: (node) => textContent.call(node) ?? '',
    connected: (node) => isConnected.call(node),
    contains: (node, other) => contains.call(node, other),
    queryAll: (from, selector) => Array.from(querySelectorAll.call(from, selector)),
    documentElement: (from) => documentElement.call(from),
  };
}

/** The text nodes under a node in page order, at most `most` of them. */
export function textsUnder(dom: Dom, root: Node, most = Number.POSITIVE_INFINITY): Text[] {
  const texts: Text[] = [];
  let around = root;
  let node = dom.firstChild(root);
  while (texts.length < most) {
    if (!node) {
      if (around === root) break;
      node = dom.nextSibling(around);
      around = dom.parent(around) ?? root;
      continue;
    }
    const type = dom.nodeType(node);
    if (type === TEXT_NODE) texts.push(node as Text);
    const first = type === ELEMENT_NODE ? dom.firstChild(node) : null;
    if (first) around = node;
    node = first ?? dom.nextSibling(node);
  }
  return texts;
}

/** The getter of the named property that stands on the prototype chain of `of`, never on the object itself. */
export function getter<T>(of: object, name: string): () => T {
  const found = onPrototypes(of, name)?.get;
  if (!found) throw new Error(`This DOM has no ${name}.`);
  return found;
}

/** The method of that name on the prototype chain of `of`, never on the object itself. */
export function method<F extends (...args: never[]) => unknown>(of: object, name: string): F {
  const found = onPrototypes(of, name)?.value;
  if (typeof found !== 'function') throw new Error(`This DOM has no ${name}().`);
  return found as F;
}

function onPrototypes(of: object, name: string): PropertyDescriptor | null {
  for (let proto = Object.getPrototypeOf(of); proto; proto = Object.getPrototypeOf(proto)) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, name);
    if (descriptor) return descriptor;
  }
  return null;
}
