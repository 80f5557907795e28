/** Brings an element into view, at the given edge: opens what it is folded into, scrolls to it and moves the focus there. */
export function reveal(element: HTMLElement, block: ScrollLogicalPosition): void {
  for (let at = element.closest('details'); at !== null; at = at.parentElement?.closest('details') ?? null) at.open = true;
  if (element instanceof HTMLDetailsElement) element.open = true;
  element.scrollIntoView({ block });
  const focusable = element instanceof HTMLDetailsElement ? element.querySelector<HTMLElement>('summary') : element;
  focusable?.focus({ preventScroll: true });
}
