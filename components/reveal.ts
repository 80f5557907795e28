/** Brings an element into view: opens what it is folded into, scrolls to it and moves the focus there. */
export function reveal(element: HTMLElement): void {
  for (let at = element.closest('details'); at !== null; at = at.parentElement?.closest('details') ?? null) at.open = true;
  if (element instanceof HTMLDetailsElement) element.open = true;
  element.scrollIntoView({ block: 'nearest' });
  element.focus({ preventScroll: true });
}
