// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { covered } from '@/tests/fixtures/report-parts';
import { useScreen } from '@/tests/fixtures/shown';
import { CoverageList } from './CoverageList';

const screen = useScreen();
const ITEMS = [
  covered('a', 'First report', { published: '2018-07-16', events: ['Summit', 'Call'], conflicts: 1, agrees: 1 }),
  covered('b', 'Second report', { published: '2018-07-17', events: ['Summit'], agrees: 2 }),
  covered('c', 'A later look', { published: '2025-03-19', events: ['Call'], updates: 1 }, 'tass'),
  covered('d', 'Undated note', { published: null, publishedBasis: 'unknown', events: [] }),
];
const options = () => [...screen.root.querySelectorAll('[role=option]')];
const plot = () => screen.root.querySelector<HTMLElement>('[role=listbox]');
const press = (key: string) => act(() => void plot()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const active = () => document.getElementById(plot()?.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label');

describe('CoverageList', () => {
  it('draws each dated document in the lane of its event, told by shape and by words', () => {
    screen.show(<CoverageList items={ITEMS} published="2026-11-14" />);
    expect(options().map((option) => option.getAttribute('aria-label'))).toEqual([
      'differs, as of 16 Jul 2018, Reuters: First report',
      'agrees, as of 17 Jul 2018, Reuters: Second report',
      'of another time, as of 19 Mar 2025, TASS: A later look',
    ]);
    expect(new Set(options().map((option) => option.querySelectorAll('path')[1]?.getAttribute('d'))).size).toBe(3);
    expect([...screen.root.querySelectorAll('[role=group]')].map((lane) => lane.getAttribute('aria-label'))).toEqual([
      'Summit',
      'Call',
    ]);
    expect(screen.text()).toContain('This article, 14 Nov 2026');
    expect(screen.text()).toContain('1 without a date is in the list only.');
  });

  it('says the same in words below, event by event', () => {
    screen.show(<CoverageList items={ITEMS} published={null} />);
    expect([...screen.root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'Summit 2',
      'Call 1',
      'Other events 1',
    ]);
    expect(screen.text()).toContain('1 differs');
    expect(screen.text()).toContain('Also on Call');
  });

  it('never wears the colour of a conflict', () => {
    screen.show(<CoverageList items={ITEMS} published={null} />);
    const chips = [...screen.root.querySelectorAll('[data-stance=conflicts]')].filter(({ tagName }) => tagName === 'SPAN');
    expect(chips.length).toBeGreaterThan(0);
    for (const chip of chips) expect(chip.className).toContain('neutral');
  });

  it('is gone through by the keyboard, and left for an entry of the list', async () => {
    screen.show(<CoverageList items={ITEMS} published="2026-11-14" />);
    act(() => plot()?.focus());
    expect(active()).toContain('First report');
    press('ArrowRight');
    expect(active()).toContain('Second report');
    press('ArrowDown');
    expect(active()).toContain('A later look');
    press('Home');
    press('End');
    press('Enter');
    await act(async () => {});
    const entry = screen.root.querySelector<HTMLElement>('[data-document=c]');
    expect(entry?.closest('details')?.open).toBe(true);
    expect(document.activeElement).toBe(entry);
  });

  it('shows a document that is clicked, and goes to it', async () => {
    screen.show(<CoverageList items={ITEMS} published="2026-11-14" />);
    await screen.click(options()[2]);
    expect(screen.root.querySelector('figcaption')?.textContent).toContain('of another time · TASS · as of 19 Mar 2025');
    await screen.click(screen.button('A later look'));
    expect(document.activeElement).toBe(screen.root.querySelector('[data-document=c]'));
  });

  it('draws no line through a single date', () => {
    screen.show(<CoverageList items={ITEMS.slice(2)} published="2026-11-14" />);
    expect(plot()).toBeNull();
    expect(screen.text()).toContain('Other events 1');
  });
});
