// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardText } from '@/core/card-text';
import { buildCard } from './build-card';
import { type Card, cardOf } from './card';

const HOSTILE = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';

const TEXT: CardText = {
  stance: 'conflicts',
  shape: 'M0 0h16',
  word: 'conflicts',
  kind: 'Number differs',
  question: 'How long?',
  answers: [
    { text: 'two hours', relation: 'another answer', accounts: ['A Source, as of 2025', 'B Source, undated'] },
    { text: HOSTILE, relation: null, accounts: [HOSTILE] },
  ],
  rest: '1 more in the popup.',
  hint: 'All of it in the popup: Alt+Shift+S',
  count: '3 of 12',
  name: 'Sidelight: conflicts: Number differs',
  close: 'Close',
  next: 'Next highlight',
  previous: 'Previous highlight',
  language: 'en',
  direction: 'ltr',
  style: '.card { position: fixed }',
};

const events = { step: vi.fn(), closed: vi.fn() };
let roots: ShadowRoot[] = [];
let card: Card;

/** What a DOM without layout lacks. */
beforeEach(() => {
  document.body.innerHTML = '<p>Two hours, they said.</p><button id="before">b</button>';
  const attach = Element.prototype.attachShadow;
  roots = [];
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    expect(init.mode).toBe('closed');
    return root;
  });
  Range.prototype.getClientRects = () => [{ left: 10, right: 200, top: 40, bottom: 60, width: 190, height: 20 }] as never;
  window.scrollBy = vi.fn() as never;
  CSSStyleSheet.prototype.replaceSync = () => {};
  card = cardOf(document, events);
});

afterEach(() => {
  card.close();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

function words(): Range[] {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')?.firstChild as Node);
  return [range];
}

const root = () => roots.at(-1) as ShadowRoot;

describe('a card', () => {
  it('is one element under the root element, closed to the page, and none when it is closed', () => {
    const before = document.documentElement.outerHTML;
    expect(card.show(TEXT, words(), false)).toBe(true);
    expect(document.documentElement.children).toHaveLength(3);
    expect(document.documentElement.lastElementChild?.outerHTML).toBe('<div></div>');
    expect(document.documentElement.lastElementChild?.shadowRoot).toBeNull();
    card.show(TEXT, words(), false);
    expect(document.documentElement.children).toHaveLength(3);
    card.close();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(events.closed).toHaveBeenCalledTimes(1);
  });

  it('shows every text as text', () => {
    card.show(TEXT, words(), false);
    expect(root().textContent).toContain(HOSTILE);
    expect(root().querySelector('img, script')).toBeNull();
  });

  it('takes the focus only when asked, and gives it back', () => {
    const button = document.getElementById('before') as HTMLElement;
    button.focus();
    card.show(TEXT, words(), false);
    expect(document.activeElement).toBe(button);
    card.show(TEXT, words(), true);
    expect(root().activeElement?.className).toBe('card');
    card.close();
    expect(document.activeElement).toBe(button);
  });

  it('steps and closes by its buttons, and keeps the focus on the one that was pressed', () => {
    card.show(TEXT, words(), true);
    const next = root().querySelector<HTMLElement>('.next');
    next?.focus();
    next?.click();
    expect(events.step).toHaveBeenCalledWith('next');
    card.show({ ...TEXT, count: '4 of 12' }, words(), true);
    expect(root().activeElement?.className).toBe('next');
    root().querySelector<HTMLElement>('.close')?.click();
    expect(card.isOpen()).toBe(false);
  });

  it('keeps what is pressed in it from the page', () => {
    const heard = vi.fn();
    document.addEventListener('click', heard);
    card.show(TEXT, words(), true);
    root().querySelector<HTMLElement>('.next')?.click();
    expect(events.step).toHaveBeenCalled();
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('click', heard);
  });

  it('does not open beside words that are nowhere to be seen', () => {
    Range.prototype.getClientRects = () => [] as never;
    const before = document.documentElement.outerHTML;
    expect(card.show(TEXT, words(), true)).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has no accessibility fault that can be told without layout', async () => {
    const section = document.body.appendChild(document.createElement('section'));
    section.role = 'dialog';
    section.ariaLabel = TEXT.name;
    section.append(...buildCard(document, TEXT, () => {}));
    const { violations } = await axe.run(section, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
