const CONTROLS =
  'a[href], area[href], button, input, select, textarea, label, summary, audio, video, [contenteditable], [role="button"], [role="link"]';

/** A link, a field or another thing of the page that does something of its own when it is clicked. */
export function isControl(target: EventTarget): boolean {
  // On the prototype, since a form's controls can shadow the form's own methods.
  return target instanceof Element && Element.prototype.matches.call(target, CONTROLS);
}
