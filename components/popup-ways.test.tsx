// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAMPLES, type Sample } from '@/tests/fixtures/reports';
import type { NotTheSame } from './HideMatch';
import { PopupView } from './PopupView';
import { loadParts } from './parts';

const callbacks = { onToggleHighlights: vi.fn(), onShowClaim: vi.fn(), onRetry: vi.fn() };
let root: HTMLElement;

beforeAll(loadParts);
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.clearAllMocks();
});

function show(name: string, more: object = {}): void {
  const { state } = SAMPLES[name] as Sample;
  act(() =>
    render(
      <PopupView state={state} now="2026-11-21" selected={null} popupKey="Alt+Shift+S" callbacks={{ ...callbacks, ...more }} />,
      root,
    ),
  );
}

const named = (name: string) => root.querySelector<HTMLElement>(`[aria-label="${name}"]`);
const button = (words: string) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const text = () => root.textContent ?? '';

describe('the steps from sentence to sentence', () => {
  it('ask for the next and the previous one, and announce where the reader is', async () => {
    const onStep = vi.fn(async () => ({ at: 3, of: 1_200 }));
    show('ready', { onStep });
    const count = named('Next highlight')?.previousElementSibling;
    expect([count?.role ?? count?.getAttribute('role'), count?.textContent]).toEqual(['status', '']);
    await act(async () => named('Next highlight')?.click());
    expect(count?.textContent).toBe('3 of 1,200');
    await act(async () => named('Previous highlight')?.click());
    expect(onStep.mock.calls).toEqual([['next'], ['previous']]);
  });

  it('say nothing where no sentence could be found', async () => {
    show('ready', { onStep: async () => null });
    await act(async () => named('Next highlight')?.click());
    expect(named('Next highlight')?.previousElementSibling?.textContent).toBe('');
  });

  it('are not there where nobody can take them', () => {
    show('ready');
    expect(named('Next highlight')).toBeNull();
  });
});

describe('the way to the panel', () => {
  it('is a button only where there is a panel', () => {
    const onOpenPanel = vi.fn();
    show('ready', { onOpenPanel });
    button('Open beside the page')?.click();
    expect(onOpenPanel).toHaveBeenCalledTimes(1);
    show('ready');
    expect(button('Open beside the page')).toBeUndefined();
  });
});

describe('a tab that nobody has read', () => {
  it('is read at a button where the browser lets us', () => {
    show('unread-open');
    button('Read this page')?.click();
    expect(callbacks.onRetry).toHaveBeenCalledTimes(1);
  });

  it('names the toolbar button and its keys where it does not', () => {
    show('unread');
    expect(button('Read this page')).toBeUndefined();
    expect(text()).toContain('Press the Sidelight button in the toolbar, or Alt+Shift+S.');
  });
});

describe('a selection', () => {
  it('is called the reader’s own, with its words, and offers no way into the page', () => {
    const onReadPage = vi.fn();
    show('selection', { onReadPage, onStep: vi.fn() });
    expect(root.querySelector('h1')?.textContent).toBe('Your selection');
    expect(root.querySelector('figcaption')?.textContent).toBe('Your selection');
    expect(root.querySelector('[role="switch"]')).toBeNull();
    expect(button('Show in page')).toBeUndefined();
    button('Read the whole page instead')?.click();
    expect(onReadPage).toHaveBeenCalledTimes(1);
  });

  it('lets an account be taken back as not the same claim, but for a private window', () => {
    const onHide = vi.fn();
    show('selection', { onHide });
    const offered = [...root.querySelectorAll<HTMLElement>('[data-hide]')];
    expect(offered.length).toBeGreaterThan(1);
    offered[0]?.click();
    const [[{ match, sentences }]] = onHide.mock.calls as [[NotTheSame]];
    expect(match.claimId).toBe(offered[0]?.dataset.hide);
    const { state } = SAMPLES.selection as Sample;
    expect(sentences).toEqual(state.state === 'selection' ? [state.text] : []);
    show('selection');
    expect(root.querySelector('[data-hide]')).toBeNull();
  });
});
