import { askBackground } from '@/browser/messages';
import type { Direction, Position } from '@/core/card-text';
import type { Finding } from '@/core/report-types';
import { cardOf } from '@/page/card/card';
import { isControl } from '@/page/card/is-control';
import { highlightAt } from '@/page/highlights';

/** The cards of the sentences of one report; one at most is open. */
export interface ClaimCards {
  /** Opens the card of a sentence and moves the focus into it; `arrive` brings the sentence into view just before. */
  open(id: string, arrive: () => void): void;
  /** Listens for clicks on highlights and for a pointer that rests on one. */
  watch(): void;
  /** Closes what is open and listens no more. */
  stop(): void;
  isOpen(): boolean;
}

interface Sentences {
  /** A sentence by the id of the finding that stands for it; `null` when the page has it no more. */
  find(id: string): { findings: [Finding, ...Finding[]]; ranges: Range[]; position: Position } | null;
  clicked(id: string): void;
  step(direction: Direction): void;
}

/** How long a pointer rests before a card opens or closes by itself, in ms: longer than a pause in reading along with the pointer. */
const REST = 400;

/** Nothing is listened for before `watch` or `open`. */
export function claimCards(document: Document, { find, clicked, step }: Sentences): ClaimCards {
  const card = cardOf(document, { step, closed });
  let shown: string | null = null;
  /** Opened by a click or by keys, not by a pointer that came by: it stays until it is closed. */
  let asked = false;
  let newest = 0;
  let rest = 0;

  async function open(id: string, byReader: boolean, arrive = () => {}): Promise<void> {
    newest += 1;
    const mine = newest;
    const sentence = find(id);
    if (sentence === null) return;
    // Without an answer there is no card; the popup still shows all of it and says what went wrong.
    const text = await askBackground('describeClaim', { findings: sentence.findings, position: sentence.position }).catch(
      () => null,
    );
    if (mine !== newest) return;
    // Not before: a card that is still beside another sentence would close when that one leaves the window.
    arrive();
    if (text === null || !card.show(text, sentence.ranges, byReader)) return;
    shown = id;
    asked = byReader;
    document.addEventListener('pointerdown', onPointerDown, { capture: true, passive: true });
  }

  function close(): void {
    newest += 1;
    card.close();
  }

  function closed(): void {
    newest += 1;
    shown = null;
    document.removeEventListener('pointerdown', onPointerDown, true);
  }

  // A page can make up events; only the reader's own count.
  function onPointerDown(event: PointerEvent): void {
    if (!event.isTrusted || card.holds(event)) return;
    if (highlightAt(document, event.clientX, event.clientY) !== shown) close();
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || card.holds(event)) return;
    // What a link or a control does is the page's, and so is a click that ends a selection.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (event.composedPath().some(isControl) || selects(document)) return;
    const id = highlightAt(document, event.clientX, event.clientY);
    if (id === null) return;
    clicked(id);
    void open(id, true);
  }

  function onMove(event: MouseEvent): void {
    if (!event.isTrusted) return;
    clearTimeout(rest);
    if (card.holds(event) || event.buttons !== 0 || (card.isOpen() && asked)) return;
    const { clientX, clientY } = event;
    rest = Number(setTimeout(() => onRest(clientX, clientY), REST));
  }

  function onRest(x: number, y: number): void {
    const id = highlightAt(document, x, y);
    if (id === shown || (card.isOpen() && asked)) return;
    if (id === null) close();
    else if (!selects(document)) void open(id, false);
  }

  return {
    open: (id, arrive) => void open(id, true, arrive),
    watch() {
      document.addEventListener('click', onClick, { capture: true, passive: true });
      document.addEventListener('mousemove', onMove, { capture: true, passive: true });
    },
    stop() {
      document.removeEventListener('click', onClick, true);
      document.removeEventListener('mousemove', onMove, true);
      clearTimeout(rest);
      close();
    },
    isOpen: card.isOpen,
  };
}

function selects(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}
