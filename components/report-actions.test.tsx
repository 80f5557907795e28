// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SAMPLES } from '@/tests/fixtures/reports';
import { useScreen } from '@/tests/fixtures/shown';
import { type About, PopupView, type PopupViewProps } from './PopupView';
import { reportMarkdown } from './report-markdown';

const screen = useScreen();
const callbacks = { onToggleHighlights: vi.fn(), onShowClaim: vi.fn(), onRetry: vi.fn(), onCopy: vi.fn(async () => true) };
const ABOUT: About = { version: '9.8.7', issues: null, privateWindow: false };

function show(name: string, more: Partial<PopupViewProps> = {}): void {
  const state = SAMPLES[name]?.state;
  if (state === undefined) throw new Error(`no sample ${name}`);
  screen.show(<PopupView state={state} now="2026-11-21" selected={null} callbacks={callbacks} about={ABOUT} {...more} />);
}
const headings = () => [...screen.root.querySelectorAll('h2')].map(({ textContent }) => textContent);
afterEach(() => vi.clearAllMocks());

describe('the filter', () => {
  it('shows what fits, counts it aloud, and gives everything back', async () => {
    show('ready');
    await screen.click(screen.button('Filter'));
    screen.choose('Show', 'changed (3)');
    expect(headings()).toEqual(['Changed over time 2', 'Related coverage 1', 'All claims with matches 1']);
    expect([...screen.root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)).toContain(
      '3 of 13 entries shown',
    );
    await screen.click(screen.button('Reset filter'));
    expect(headings()).toHaveLength(6);
  });

  it('shows a card whole, though only one of its accounts fits', async () => {
    show('ready');
    await screen.click(screen.button('Filter'));
    screen.choose('Source kind', 'state media (3)');
    const card = screen.root.querySelector('#section-conflicts article');
    expect(card?.textContent).toContain('The White House');
    expect(card?.textContent).toContain('TASS');
  });

  it('says so where nothing fits, and leads back', async () => {
    show('ready');
    await screen.click(screen.button('Filter'));
    screen.choose('Source kind', 'state media (3)');
    screen.choose('Date of account', '2018 (0)');
    expect(screen.text()).toContain('Nothing fits this filter');
    expect(screen.text()).toContain('13 entries are hidden by it.');
    expect(headings()).toEqual(['Nothing fits this filter']);
    await screen.click(screen.button('Reset filter'));
    expect(screen.text()).not.toContain('Nothing fits this filter');
  });

  it('gives way to a section that the reader seeks, and to a sentence clicked in the page', async () => {
    show('ready');
    await screen.click(screen.button('Filter'));
    screen.choose('Show', 'changed (3)');
    await screen.click(screen.button('2 conflicting'));
    expect(document.activeElement?.id).toBe('section-conflicts');
    screen.choose('Show', 'changed (3)');
    show('ready', { selected: 'f-ceasefire' });
    await vi.waitFor(() => expect(screen.root.querySelector('[aria-current=true]')).not.toBeNull());
  });

  it('is not offered where there is nothing to filter', () => {
    show('ready-nothing');
    expect(() => screen.button('Filter')).toThrow();
  });
});

describe('copying', () => {
  it('hands over the whole report as Markdown, whatever the filter, and says that it did', async () => {
    show('ready');
    await screen.click(screen.button('Filter'));
    screen.choose('Show', 'changed (3)');
    await screen.click(screen.button('Copy as Markdown'));
    const state = SAMPLES.ready?.state;
    if (state?.state !== 'ready') throw new Error('no report');
    await vi.waitFor(() => expect(screen.button('Copy as Markdown').parentElement?.textContent).toContain('Copied'));
    expect(callbacks.onCopy).toHaveBeenCalledExactlyOnceWith(reportMarkdown(state.report, '9.8.7'));
  });

  it('says when it failed', async () => {
    callbacks.onCopy.mockResolvedValueOnce(false);
    show('ready');
    await screen.click(screen.button('Copy as Markdown'));
    await vi.waitFor(() => expect(screen.text()).toContain('Could not copy'));
  });
});

describe('why it matched', () => {
  const first = () =>
    screen.root.querySelector(
      '#section-conflicts button[aria-expanded][aria-controls], #section-conflicts p button[aria-expanded]',
    );

  it('is told when asked: both sides’ words, likeness, dates and bounds', async () => {
    show('ready');
    const ask = first();
    expect(ask?.getAttribute('aria-expanded')).toBe('false');
    await screen.click(ask);
    const told = document.getElementById(ask?.getAttribute('aria-controls') ?? '');
    expect(told?.textContent).toContain('“about two hours”');
    expect(told?.textContent).toContain('Our summary an hour and a half');
    expect(told?.textContent).toContain('80% alike in words and content');
  });

  it('prepares a text about a poor match, and sends nothing', async () => {
    show('ready');
    await screen.click(first());
    await screen.click(screen.button('Report a poor match'));
    const text = screen.root.querySelector('textarea')?.value ?? '';
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    expect(text).toContain('Page: “The two presidents spoke for about two hours on 18 March 2025');
    expect(text).toContain('Our summary: The call between the two presidents on 18 March 2025 lasted an hour and a half.');
    expect(text).toContain('Claim: wh-readout/1\nDocument: wh-readout\n');
    expect(text).toContain('Corpus as of: 2026-02-14\nVersion: Sidelight 9.8.7');
    expect(text).not.toContain('example-herald');
    await screen.click(screen.button('Copy text'));
    expect(callbacks.onCopy).toHaveBeenCalledExactlyOnceWith(text);
    expect(screen.root.querySelector('a[href*=issues]')).toBeNull();
  });

  it('offers the page for reports where there is one', async () => {
    show('ready', { about: { ...ABOUT, issues: 'https://example.org/issues' } });
    await screen.click(first());
    await screen.click(screen.button('Report a poor match'));
    expect(screen.root.querySelector('a[href="https://example.org/issues"]')?.getAttribute('rel')).toBe('noreferrer');
  });
});

describe('states', () => {
  it('lets the reader stop the reading', async () => {
    const onCancel = vi.fn();
    show('reading', { callbacks: { ...callbacks, onCancel } });
    await screen.click(screen.button('Stop reading'));
    expect(onCancel).toHaveBeenCalledOnce();
    show('cancelled');
    expect(screen.text()).toContain('Reading stopped');
    await screen.click(screen.button('Try again'));
    expect(callbacks.onRetry).toHaveBeenCalledOnce();
  });

  it('says in a private window that nothing is kept', () => {
    show('ready', { about: { ...ABOUT, privateWindow: true } });
    expect(screen.text()).toContain('Private window: nothing is kept.');
  });
});

describe('the place of the reader', () => {
  it('is told, and found again', async () => {
    const onPlace = vi.fn();
    show('ready', { callbacks: { ...callbacks, onPlace } });
    expect(onPlace).toHaveBeenLastCalledWith({
      scroll: 0,
      opened: ['event:Telephone call of 18 March 2025'],
      filter: { stance: null, kind: null, date: null },
    });
    const scrollTo = vi.spyOn(window, 'scrollTo');
    const place = { scroll: 333, opened: ['section:claims'], filter: { stance: 'updates', kind: null, date: null } } as const;
    show('not-pdf');
    show('ready', { place: { ...place, opened: [...place.opened] } });
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 333);
    expect(screen.root.querySelector('#section-claims')).toHaveProperty('open', true);
    expect(screen.root.querySelector('#section-conflicts')).toBeNull();
    expect(screen.button('Filter').getAttribute('aria-expanded')).toBe('true');
  });
});
