// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { setCatalogue, setLocale } from '@/locales';
import { en } from '@/locales/en';
import { HOSTILE, SAMPLES, type Sample } from '@/tests/fixtures/reports';
import { PopupView } from './PopupView';
import { loadParts } from './parts';

const scrolled = vi.fn();
const callbacks = { onToggleHighlights: vi.fn(), onShowClaim: vi.fn(), onRetry: vi.fn(), onCopy: vi.fn(async () => true) };
let root: HTMLElement;

beforeAll(loadParts);

beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = scrolled;
  document.documentElement.lang = 'en';
  document.title = 'Sidelight';
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
  setLocale('en');
  vi.clearAllMocks();
});

function sample(name: string): Sample {
  const found = SAMPLES[name];
  if (!found) throw new Error(`no sample ${name}`);
  return found;
}

function show({ state, selected = null }: Sample, extra: Partial<typeof callbacks> = {}): void {
  show.first({ state, selected }, extra);
  settle();
}

/** Draws what is drawn with the first paint, and leaves the clock there. */
show.first = ({ state, selected = null }: Sample, extra: Partial<typeof callbacks> = {}): void => {
  vi.useFakeTimers();
  act(() =>
    render(<PopupView state={state} now="2026-11-21" selected={selected} callbacks={{ ...callbacks, ...extra }} />, root),
  );
};

/** Lets paint after paint go by until the report is complete. */
function settle(): void {
  while (vi.getTimerCount() > 0) act(() => void vi.runOnlyPendingTimers());
  vi.useRealTimers();
}

/** Opens whatever is folded, and what is folded therein. */
function openAll(): void {
  for (;;) {
    const closed = [...root.querySelectorAll('details')].filter((details) => !details.open);
    if (closed.length === 0) return;
    act(() => {
      for (const details of closed) {
        details.open = true;
        details.dispatchEvent(new Event('toggle'));
      }
    });
  }
}

const text = () => root.textContent ?? '';
const section = (id: string) => root.querySelector(`#section-${id}`);
const button = (label: string) => [...root.querySelectorAll('button')].find((b) => b.textContent?.trim() === label);

describe.each(Object.keys(SAMPLES))('the state %s', (name) => {
  it('shows something in words', () => {
    show(sample(name));
    expect(text().replace('Sidelight', '').length).toBeGreaterThan(20);
  });

  it('has no accessibility fault that can be told without layout', async () => {
    show(sample(name));
    openAll();
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('looks the same in German but for the words', () => {
    show(sample(name));
    const english = root.querySelectorAll('*').length;
    setLocale('de');
    show(structuredClone(sample(name)));
    expect(root.querySelectorAll('*')).toHaveLength(english);
    expect(root.querySelector('main')?.lang).toBe('de');
  });
});

describe('a report', () => {
  it('goes from the article to conflicts, changes, open questions, agreement, coverage, all claims', () => {
    show(sample('ready'));
    const order = [...root.querySelectorAll('h1, [role="switch"], h2')].map((element) => element.textContent ?? '');
    expect(order.map((heading) => heading.replace(/ \d+$/, ''))).toEqual([
      'How a two-hour phone call set the tone for a year of summits',
      '',
      'Conflicting accounts',
      'Changed over time',
      'Accounts differ here',
      'Agreeing accounts',
      'Related coverage',
      'All claims with matches',
    ]);
    expect(text()).toContain('Our newest document is of 14 Feb 2026; this article is 9 months later.');
  });

  it('puts the page’s words in quotation marks, and ours not', () => {
    show(sample('ready'));
    const conflicts = section('conflicts');
    expect(conflicts?.querySelector('blockquote')?.textContent).toMatch(/^“The two presidents spoke .* again\.”$/);
    expect(conflicts?.textContent).toContain(
      'The White House reports, in our words: The call between the two presidents on 18 March 2025 lasted an hour and a half.',
    );
    const marked = [...(conflicts?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent);
    expect(marked.slice(0, 2)).toEqual(['about two hours', 'an hour and a half']);
  });

  it('shows one card for two sentences on one point, with its question, kind and every answer', () => {
    show(sample('ready'));
    const card = section('conflicts')?.querySelector('article');
    expect(card?.querySelector('h3')?.textContent).toBe('How long did the call of 18 March 2025 last?');
    expect(card?.textContent).toContain('Number differs');
    expect(card?.querySelectorAll('blockquote')).toHaveLength(2);
    expect(card?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'How accounts spread: two hours: 3 accounts; an hour and a half: 3 accounts; two and a half hours: 1 account',
    );
    act(() => card?.querySelector<HTMLElement>('details[data-relation=same] > summary')?.click());
    expect(card?.textContent).toContain('1 more account gives this answer.');
  });

  it('labels state media, dates every account and lands on the supporting words', () => {
    show(sample('ready'));
    const account = [...root.querySelectorAll('#section-conflicts p')].find((p) => p.textContent?.includes('Russia'));
    expect(account?.textContent).toContain('State media');
    expect(account?.textContent).toContain('as of 18 Mar 2025');
    const link = section('conflicts')?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://example.org/wh-readout/1#:~:text=lasted%20an%20hour%20and%20a%20half');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer']);
  });

  it('tells the two ways in which time makes a difference', () => {
    show(sample('ready'));
    expect(section('updates')?.textContent).toContain('Changed later');
    expect(section('updates')?.textContent).toContain('Was reported earlier as');
  });

  it('says where accounts differ and the page’s answer is not known', () => {
    show(sample('ready'));
    expect(section('open')?.textContent).toContain('Accounts differ on this; what this page says could not be told.');
    expect(section('open')?.querySelectorAll('h4')).toHaveLength(2);
  });

  it('never calls silence a lack of reports', () => {
    show(sample('ready-nothing'));
    expect(text()).toContain('Nothing in this corpus speaks of these claims');
    expect(text()).toContain('37 claims compared with 812 claims from 150 documents');
    expect(root.querySelector('[role="switch"]')).toBeNull();
  });

  it('marks opinion and part, and tells the corpus’s age against today when the article has no date', () => {
    show(sample('ready-opinion-part'));
    expect(text()).toContain('Opinion');
    expect(text()).toContain('Part only');
    expect(text()).toContain('that was 9 months ago');
  });

  it('folds long lists', () => {
    show(sample('ready-long'));
    expect(section('conflicts')?.textContent).toContain('Show 12 more');
    expect(section('coverage')?.textContent).toContain('Show 55 more');
  });

  it('begins with what is in view, and goes on below without touching it', () => {
    show.first(sample('ready-long'));
    expect(root.querySelector('h1')).not.toBeNull();
    expect(root.querySelector('[role="switch"]')).not.toBeNull();
    expect(root.querySelectorAll('button[data-stance]').length).toBeGreaterThan(1);
    const first = [...root.querySelectorAll('article')];
    expect(first).toHaveLength(2);
    expect(section('coverage')).toBeNull();
    expect(root.querySelector('[aria-busy="true"]')).not.toBeNull();
    settle();
    const cards = [...root.querySelectorAll('article')];
    expect(cards.length).toBeGreaterThan(2);
    expect(cards.slice(0, 2)).toEqual(first);
    expect(section('claims')).not.toBeNull();
    expect(root.querySelector('[aria-busy="true"]')).toBeNull();
  });

  it('comes to a section that is not drawn yet', () => {
    show.first(sample('ready-long'));
    act(() => [...root.querySelectorAll<HTMLButtonElement>('button[data-stance]')].at(-1)?.click());
    settle();
    expect(document.activeElement).toBe(section('coverage'));
  });

  it('lists a sentence with several findings once, with the matches of all of them', () => {
    const { state } = sample('ready');
    if (state.state !== 'ready') throw new Error('no report');
    const [first] = state.report.findings;
    if (first === undefined) throw new Error('no finding');
    const other = { ...first, id: 'f-other-point', stance: 'related' as const, point: null, matches: first.matches.slice(0, 1) };
    show({ state: { ...state, report: { ...state.report, findings: [other, first] } } });
    act(() => section('claims')?.querySelector<HTMLElement>('summary')?.click());
    const entries = section('claims')?.querySelectorAll('figure');
    expect([...(entries ?? [])].map((entry) => entry.dataset.finding)).toEqual([first.id]);
    expect(section('claims')?.querySelector('li details')?.textContent).toBe('7 matches');
  });

  it('draws the matches of a claim in the list when they are asked for', () => {
    show(sample('ready'));
    expect(section('claims')?.querySelector('figure')).toBeNull();
    act(() => section('claims')?.querySelector<HTMLElement>('summary')?.click());
    const entry = section('claims')?.querySelector<HTMLDetailsElement>('li details');
    expect(entry?.textContent).toBe('6 matches');
    act(() => {
      if (entry) entry.open = true;
      entry?.dispatchEvent(new Event('toggle'));
    });
    expect(entry?.querySelectorAll('li')).toHaveLength(6);
  });
});

describe('what the reader does', () => {
  it('takes a first click on the switch back with a second, though the page has not answered yet', () => {
    show(sample('ready'));
    const toggle = root.querySelector<HTMLButtonElement>('[role="switch"]');
    act(() => toggle?.click());
    act(() => toggle?.click());
    expect(callbacks.onToggleHighlights.mock.calls).toEqual([[true], [false]]);
  });

  it('does so too when the page is told of a second time in between, with nothing new', () => {
    show(sample('ready'));
    const toggle = root.querySelector<HTMLButtonElement>('[role="switch"]');
    act(() => toggle?.click());
    show(structuredClone(sample('ready')));
    act(() => toggle?.click());
    expect(callbacks.onToggleHighlights.mock.calls).toEqual([[true], [false]]);
  });

  it('switches the highlights, and hears of the change', () => {
    show(sample('ready'));
    const toggle = root.querySelector<HTMLButtonElement>('[role="switch"]');
    expect(toggle?.getAttribute('aria-checked')).toBe('false');
    act(() => toggle?.click());
    expect(callbacks.onToggleHighlights).toHaveBeenCalledExactlyOnceWith(true);
    expect(toggle?.parentElement?.querySelector('[role="status"]')?.textContent).toBe('');
    show(sample('ready-on'));
    expect(toggle?.getAttribute('aria-checked')).toBe('true');
    expect(toggle?.parentElement?.querySelector('[role="status"]')?.textContent).toBe(
      'Highlights on. 5 sentences marked in the page.',
    );
    expect(text()).toContain('2 sentences could not be found again in the page');
    act(() => toggle?.click());
    expect(callbacks.onToggleHighlights).toHaveBeenLastCalledWith(false);
    show(sample('ready'));
    expect(toggle?.parentElement?.querySelector('[role="status"]')?.textContent).toBe('Highlights off. The page shows no marks.');
  });

  it('is told when the browser cannot highlight', () => {
    show(sample('ready-unsupported'));
    expect(root.querySelector('[role="switch"]')).toBeNull();
    expect(text()).toContain('This browser cannot draw highlights.');
  });

  it('is told when the choice could not be stored, where it holds and what to do', () => {
    show(sample('ready-on'));
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('');
    show(sample('ready-unsaved'));
    expect(root.querySelector('[role="alert"]')?.textContent).toMatch(
      /holds on this page, but could not be stored for this site.*Free some disk space, then switch it once more\.$/,
    );
    expect(root.querySelector('[role="switch"]')?.getAttribute('aria-checked')).toBe('true');
  });

  it('goes to a sentence in the page', () => {
    show(sample('ready'));
    act(() => section('conflicts')?.querySelectorAll<HTMLButtonElement>('figure button')[1]?.click());
    expect(callbacks.onShowClaim).toHaveBeenCalledExactlyOnceWith('f-length-2');
  });

  it('is brought to the claim that was selected, though it is folded away', () => {
    show(sample('ready-selected'));
    const target = root.querySelector<HTMLElement>('[data-finding="f-helsinki"]');
    expect(target?.getAttribute('aria-current')).toBe('true');
    expect(target?.closest('details')?.open).toBe(true);
    expect(document.activeElement).toBe(target);
    expect(scrolled.mock.contexts).toEqual([target]);
  });

  it('jumps from the summary to a section and opens it', () => {
    show(sample('ready'));
    act(() => button('1 agreeing')?.click());
    expect(section('agrees')).toHaveProperty('open', true);
    expect(document.activeElement).toBe(section('agrees')?.querySelector('summary'));
  });

  it('tries again and copies the details', async () => {
    show(sample('failed'));
    act(() => button('Try again')?.click());
    expect(callbacks.onRetry).toHaveBeenCalledOnce();
    await act(async () => button('Copy details')?.click());
    expect(callbacks.onCopy).toHaveBeenCalledExactlyOnceWith(root.querySelector('pre')?.textContent);
    expect(root.querySelector('pre')?.textContent).toContain(
      'corpus-unreadable: the corpus file ends after 1 204 of 88 210 bytes',
    );
    await vi.waitFor(() => expect(root.querySelector('[role="status"]')?.textContent).toBe('Copied'));
  });

  it('is offered no retry where the browser will not let us in', () => {
    show(sample('not-restricted'));
    expect(root.querySelector('button')).toBeNull();
    show(sample('not-too-short'));
    expect(button('Try again')).toBeDefined();
  });
});

describe('hostile text', () => {
  it('stays text, and no address but a web address becomes a link', () => {
    show(sample('ready-hostile'));
    openAll();
    expect(root.querySelectorAll('img, script, [onerror]')).toHaveLength(0);
    expect(globalThis).not.toHaveProperty('hurt');
    expect(text()).toContain(HOSTILE.markup);
    expect([...root.querySelectorAll('a')].map((link) => link.protocol)).toEqual(expect.arrayContaining(['https:']));
    expect([...root.querySelectorAll('a')].every((link) => link.protocol === 'https:')).toBe(true);
  });

  it('keeps an override of the writing direction inside its own element', () => {
    show(sample('ready-hostile'));
    const holders = [...root.querySelectorAll('*')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.includes('\u202e')),
    );
    expect(holders.length).toBeGreaterThan(3);
    for (const holder of holders) expect(holder.closest('bdi, [dir="auto"]'), holder.outerHTML).not.toBeNull();
  });

  it('passes no verdict in any state, whatever the language', () => {
    for (const name of Object.keys(SAMPLES).filter((key) => key !== 'failed')) {
      show(sample(name));
      expect(text(), name).not.toMatch(/\b(true|false|fake|biased|reliable|refuted|debunked|wrong)\b/i);
    }
  });
});

it('every word of the interface comes from the catalogue', () => {
  const blank = Object.fromEntries(
    Object.entries(en).map(([key, entry]) => [key, typeof entry === 'string' ? '¤' : { one: '¤', other: '¤' }]),
  );
  setCatalogue('en-GB', blank as unknown as typeof en);
  for (const name of ['not-pdf', 'reading', 'ready-no-claims']) {
    show(sample(name));
    expect(text().replace(/example(-herald)?\.(org|test)|How a two-hour .* summits|14 Nov 2026|[¤\s]/g, ''), name).toBe('');
  }
});

it('a right-to-left language turns the whole view round', () => {
  setCatalogue('ar', en);
  show(sample('ready'));
  expect(root.querySelector('main')?.dir).toBe('rtl');
});
