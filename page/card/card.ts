import type { CardText, Direction } from '@/core/card-text';
import { buildCard, type CardAct } from './build-card';
import { type Box, type CardPlace, EDGE, LEAST_HEIGHT, placeCard } from './place-card';

/** A small card beside a sentence of the page: one element under the root element while it is open, nothing at all when it is closed. */
export interface Card {
  /** Shows a text beside the ranges, in place of what was shown. `focus` moves the focus into the card. Answers whether there was room. */
  show(text: CardText, ranges: readonly Range[], focus: boolean): boolean;
  /** Takes the card out of the page; the focus goes back to where it was, if the card had it. */
  close(): void;
  isOpen(): boolean;
  /** The event happened in the card. */
  holds(event: Event): boolean;
}

export interface CardEvents {
  step(direction: Direction): void;
  closed(): void;
}

/** Of these nothing reaches the page's own listeners, whether they hear while the event goes down or comes up again. */
const KEYS = ['keydown', 'keypress', 'keyup', 'focus', 'blur', 'focusin', 'focusout'];
/** These must reach the card's buttons, and go no further. */
const PRESSES = 'click dblclick auxclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend wheel'.split(
  ' ',
);

/** A card for a document; nothing is in the page before it is shown. */
export function cardOf(document: Document, events: CardEvents): Card {
  const window = document.defaultView as Window & typeof globalThis;
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let card: HTMLElement | null = null;
  let ranges: readonly Range[] = [];
  let back: HTMLElement | null = null;
  let frame = 0;
  let rightToLeft = false;
  let pinned = false;

  function open(style: string): HTMLElement {
    host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    root = host.attachShadow({ mode: 'closed' });
    dress(window, root, style);
    card = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    card.className = 'card';
    card.role = 'dialog';
    card.tabIndex = -1;
    // The browser's top layer: above whatever the page stacks, and out of reach of its transforms.
    card.popover = 'manual';
    root.append(card);
    for (const type of PRESSES) root.addEventListener(type, halt, { passive: true });
    for (const type of KEYS) window.addEventListener(type, guard, true);
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow, { passive: true });
    document.documentElement.append(host);
    card.showPopover?.();
    back = document.activeElement as HTMLElement | null;
    return card;
  }

  function close(): void {
    if (host === null) return;
    const focused = root?.activeElement !== null;
    for (const type of KEYS) window.removeEventListener(type, guard, true);
    window.removeEventListener('scroll', follow, true);
    window.removeEventListener('resize', follow);
    window.cancelAnimationFrame(frame);
    host.remove();
    host = root = card = null;
    pinned = false;
    if (focused && back?.isConnected && back !== document.body) back.focus({ preventScroll: true });
    events.closed();
  }

  function guard(event: Event): void {
    // One that the page took away is closed.
    if (host?.isConnected === false) {
      close();
      return;
    }
    const inside = event.target === host;
    if (inside) event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !event.isTrusted) return;
    const { key, shiftKey } = event as KeyboardEvent;
    const stops = [...(card?.querySelectorAll('button') ?? [])];
    // Past its last button the card has nothing to say: the reader is back in the page.
    const leaves = inside && key === 'Tab' && root?.activeElement === stops.at(shiftKey ? 0 : -1);
    if (key !== 'Escape' && !leaves) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  }

  function follow(): void {
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(() => {
      if (!place()) close();
    });
  }

  /** Puts the card beside the part of the sentence that the window shows; false where it shows none. */
  function place(): boolean {
    const { innerWidth: width, innerHeight: height } = window;
    const lines = linesOf(ranges).filter(({ bottom, top }) => bottom > 0 && top < height);
    if (card === null || lines.length === 0) return false;
    card.style.maxHeight = '';
    const size = card.getBoundingClientRect();
    const at = placeCard({ width, height }, lines, size, rightToLeft) ?? (pinned ? atFoot(height) : null);
    if (at === null) return false;
    card.style.left = `${at.left}px`;
    card.style.top = `${at.top}px`;
    card.style.maxHeight = `${at.maxHeight}px`;
    return true;
  }

  return {
    show(text, beside, focus) {
      if (host?.isConnected === false) close();
      const element = card ?? open(text.style);
      ranges = beside;
      rightToLeft = text.direction === 'rtl';
      const pressed = root?.activeElement?.className;
      element.dataset.stance = text.stance;
      element.lang = text.language;
      element.dir = text.direction;
      element.ariaLabel = text.name;
      element.replaceChildren(...buildCard(document, text, act));
      pinned ||= focus;
      if (focus) {
        (element.querySelector<HTMLElement>(`button.${pressed || 'none'}`) ?? element).focus({ preventScroll: true });
        makeRoom(window, ranges);
      }
      if (place()) return true;
      close();
      return false;
    },
    close,
    isOpen: () => host !== null,
    holds: (event) => host !== null && event.target === host,
  };

  function act(what: CardAct): void {
    if (what === 'close') close();
    else events.step(what);
  }
}

/** For a sentence that fills the window, where the reader asked for the card: over its last lines. */
function atFoot(height: number): CardPlace {
  return { left: EDGE, top: height - EDGE - LEAST_HEIGHT, maxHeight: LEAST_HEIGHT };
}

function halt(event: Event): void {
  event.stopPropagation();
}

function linesOf(ranges: readonly Range[]): Box[] {
  return ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);
}

/** Where the window shows too little beside the sentence for a card, the page is moved by so much that it does. */
function makeRoom(window: Window, ranges: readonly Range[]): void {
  const lines = linesOf(ranges);
  if (lines.length === 0) return;
  const [top, bottom] = [Math.min(...lines.map((line) => line.top)), Math.max(...lines.map((line) => line.bottom))];
  const { innerHeight } = window;
  const room = Math.max(top, innerHeight - bottom);
  if (top >= 0 && bottom <= innerHeight && room >= LEAST_HEIGHT * 2) return;
  window.scrollBy({ top: top - EDGE, behavior: 'instant' });
}

/** Constructed and adopted, a sheet is forbidden by no policy of the page. */
function dress(window: Window & typeof globalThis, root: ShadowRoot, style: string): void {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
}
