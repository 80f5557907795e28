import { type Dom, ELEMENT_NODE } from './dom';

/** Controls, and what is typed into. */
const FIELDS = new Set(['input', 'textarea', 'select', 'option', 'button']);

/** The reader can type where this node stands, or it stands in a control: nothing is drawn there. */
export function isEditable(dom: Dom, node: Node): boolean {
  if (node.ownerDocument?.designMode === 'on') return true;
  for (let at: Node | null = node; at !== null; at = dom.parent(at)) {
    if (dom.nodeType(at) !== ELEMENT_NODE) continue;
    const element = at as Element;
    if (FIELDS.has(dom.name(element))) return true;
    const value = dom.attribute(element, 'contenteditable')?.toLowerCase();
    // The nearest one that says something decides; an odd value says nothing.
    if (value === 'false') return false;
    if (value === '' || value === 'true' || value === 'plaintext-only') return true;
  }
  return false;
}
