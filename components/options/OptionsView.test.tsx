// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shelve } from '@/core/corpus/browse';
import { wholeCorpus } from '@/core/corpus/claim-table';
import { corpusSearch } from '@/core/corpus/search-corpus';
import { MEASURED } from '@/core/measured';
import { scopeOf } from '@/core/scope';
import { DEFAULT_SETTINGS } from '@/core/settings';
import type { KeptData } from '@/core/settings-file';
import { setLocale } from '@/locales';
import { HOSTILE } from '@/tests/fixtures/reports';
import { smallCorpus } from '@/tests/fixtures/small-corpus';
import { type OptionsProps, OptionsView } from './OptionsView';

const compiled = smallCorpus();
const corpus = wholeCorpus(compiled);
const claim = corpus.claims[0];
const KEPT: KeptData = {
  settings: { ...DEFAULT_SETTINGS, stances: ['conflicts'], badge: false },
  sites: [
    { site: 'a.test', rule: 'always' },
    { site: 'b.test', rule: 'never' },
  ],
  highlights: ['b.test', 'c.test'],
  hidden: [
    { claim: 'x1', claimId: claim?.id ?? '', sentence: HOSTILE.markup, hiddenOn: '2026-11-22' },
    { claim: 'x2', claimId: 'gone/7', sentence: HOSTILE.hebrew, hiddenOn: '2026-11-21' },
  ],
};

const actions = {
  onSettings: vi.fn(),
  onRule: vi.fn(),
  onForgetHighlights: vi.fn(),
  onForgetSite: vi.fn(),
  onShowAgain: vi.fn(),
  onSearch: vi.fn(),
  onShortcuts: vi.fn(),
  onExport: vi.fn(),
  onFile: vi.fn(),
  onApply: vi.fn(),
  onCancelImport: vi.fn(),
  onDelete: vi.fn(),
  onCloseNews: vi.fn(),
};
const PROPS: OptionsProps = {
  kept: KEPT,
  unreadable: false,
  news: null,
  privateWindow: false,
  measured: MEASURED,
  shortcuts: [
    { name: '_execute_action', keys: 'Alt+Shift+S' },
    { name: 'toggle-highlights', keys: '' },
    { name: 'unknown', keys: 'X' },
  ],
  shortcutsByHand: false,
  corpus: { shelf: shelve(corpus), scope: scopeOf(compiled) },
  query: '',
  found: null,
  imported: { step: 'none' },
  deleted: null,
  status: { tone: 'status', text: '' },
  siteOf: (typed) => (typed.includes('.') ? typed : null),
  actions,
};

let root: HTMLElement;
beforeEach(() => {
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

const show = (given: Partial<OptionsProps> = {}) => act(() => render(<OptionsView {...PROPS} {...given} />, root));
const part = (id: string) => root.querySelector<HTMLElement>(`#${id}`) ?? root;
const button = (label: string, within: Element = root) =>
  [...within.querySelectorAll('button')].find((each) => each.textContent === label || each.ariaLabel === label);
const click = (element: Element | null | undefined) => act(() => (element as HTMLElement).click());
const choose = (select: Element | null | undefined, value: string) =>
  act(() => {
    (select as HTMLSelectElement).value = value;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });

const STATES: Record<string, Partial<OptionsProps>> = {
  full: { news: { since: '0.1.0', documents: 3, newest: '2026-03-12' } },
  fresh: { kept: { settings: { ...DEFAULT_SETTINGS }, sites: [], highlights: [], hidden: [] }, corpus: 'loading' },
  broken: { unreadable: true, privateWindow: true, corpus: 'unreadable', shortcutsByHand: true, deleted: 'failed' },
  refused: { imported: { step: 'refused', faults: [{ fault: 'value', at: 'sites[1]', found: HOSTILE.markup }] } },
  previewed: {
    imported: {
      step: 'preview',
      changes: {
        settings: {
          badge: { from: false, to: true },
          stances: { from: ['conflicts'], to: [] },
          language: { from: 'browser', to: 'de' },
        },
        sites: [{ site: 'd.test', from: null, to: 'always' }],
        highlights: ['d.test'],
        hidden: KEPT.hidden,
      },
    },
  },
  deleted: { deleted: { settings: true, sites: 2, highlights: 1, hidden: 0, access: 1 } },
  searched: { query: 'call', found: corpusSearch(corpus)('call') },
};

describe.each(Object.entries(STATES))('the settings, %s', (_, given) => {
  it('have no accessibility fault that can be told without layout', async () => {
    show(given);
    act(() => {
      for (const details of root.querySelectorAll('details')) {
        details.open = true;
        details.dispatchEvent(new Event('toggle'));
      }
    });
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(root.querySelector('img, script')).toBeNull();
  });

  it('are the same in German but for the words', () => {
    show(given);
    const [count, english] = [root.querySelectorAll('*').length, root.textContent];
    setLocale('de');
    show({ ...given });
    expect(root.querySelectorAll('*')).toHaveLength(count);
    expect(root.textContent).not.toBe(english);
  });
});

describe('each choice', () => {
  it('says what was measured, or that nothing was', () => {
    show({ measured: { ...MEASURED, balanced: { shown: 0, precision: null, recall: null } } });
    expect(part('matching').textContent).toContain('is not yet measured');
    show({ measured: { ...MEASURED, balanced: { shown: 120, precision: 0.914, recall: 0.5 } } });
    expect(part('matching').textContent).toContain(
      'Of the conflicts shown, 91% belong there; of those to be found, 50% are shown.',
    );
    expect(part('matching').textContent).toContain('Measured on 120 shown conflicts');
    click(part('matching').querySelector('[value=more]'));
    expect(actions.onSettings).toHaveBeenCalledWith({ sensitivity: 'more' });
  });

  it('of what is shown is handed on as it is made', () => {
    show();
    click(root.querySelector('[name=stance-updates]'));
    expect(actions.onSettings).toHaveBeenLastCalledWith({ stances: ['conflicts', 'updates'] });
    click(root.querySelector('[name=stance-conflicts]'));
    expect(actions.onSettings).toHaveBeenLastCalledWith({ stances: [] });
    click(root.querySelector('[name=badge]'));
    expect(actions.onSettings).toHaveBeenLastCalledWith({ badge: true });
    choose(root.querySelector('#language'), 'de');
    expect(actions.onSettings).toHaveBeenLastCalledWith({ language: 'de' });
  });
});

describe('the sites', () => {
  it('are listed once, with rule and highlights, and can be changed', () => {
    show();
    const rows = [...part('sites').querySelectorAll<HTMLElement>('[data-site]')];
    expect(
      rows.map((row) => [row.dataset.site, row.querySelector('select')?.value, row.querySelector('input') !== null]),
    ).toEqual([
      ['a.test', 'always', false],
      ['b.test', 'never', true],
      ['c.test', 'once', true],
    ]);
    choose(rows[0]?.querySelector('select'), 'once');
    expect(actions.onRule).toHaveBeenCalledWith('a.test', null);
    // What was not granted stays what it was.
    expect(rows[0]?.querySelector('select')?.value).toBe('always');
    click(rows[1]?.querySelector('input'));
    expect(actions.onForgetHighlights).toHaveBeenCalledWith('b.test');
    click(button('Forget what was chosen for c.test'));
    expect(actions.onForgetSite).toHaveBeenCalledWith('c.test');
  });

  it('grow by what is typed, if it is one', () => {
    show();
    const form = part('sites').querySelector('form') as HTMLFormElement;
    const input = form.querySelector('input') as HTMLInputElement;
    const submit = (typed: string) => {
      act(() => {
        input.value = typed;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      act(() => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    };
    submit('nonsense');
    expect(actions.onRule).not.toHaveBeenCalled();
    expect(form.querySelector('[role=alert]')?.textContent).toContain('That is no site');
    submit('news.example');
    expect(actions.onRule).toHaveBeenCalledWith('news.example', 'never');
    expect(form.querySelector('[role=alert]')?.textContent).toBe('');
  });
});

describe('hidden matches', () => {
  it('name who reports what beside which sentence, also when the corpus holds it no more', () => {
    show();
    const rows = [...part('hidden').querySelectorAll('[data-hidden]')];
    expect(rows[0]?.textContent).toContain(claim?.text);
    expect(rows[0]?.textContent).toContain(HOSTILE.markup);
    expect(rows[1]?.textContent).toContain('an account that the corpus no longer holds (gone/7)');
    click(rows[1]?.querySelector('button'));
    expect(actions.onShowAgain).toHaveBeenCalledWith(KEPT.hidden[1]);
  });
});

describe('the data', () => {
  it('is deleted after a second answer only, and the focus comes back', () => {
    show();
    click(button('Delete everything'));
    expect(document.activeElement).toBe(button('Keep everything'));
    expect(actions.onDelete).not.toHaveBeenCalled();
    click(button('Keep everything'));
    expect(document.activeElement).toBe(button('Delete everything'));
    click(button('Delete everything'));
    click(button('Yes, delete everything'));
    expect(actions.onDelete).toHaveBeenCalledTimes(1);
    show(STATES.deleted);
    expect(part('data').textContent).toContain(
      'Deleted: your settings, 2 rules for sites, highlights of 1 site, access to 1 site.',
    );
  });

  it('of a file is shown before it is taken, line by line', () => {
    show(STATES.previewed);
    const lines = [...part('data').querySelectorAll('li')].map((line) => line.textContent);
    expect(lines).toEqual([
      'Highlighted: conflicts → none',
      'Number on the button: off → on',
      'Language: As the browser → Deutsch',
      'd.test: Read when I ask → Always read',
      'Highlights on, on 1 more site',
      '2 more hidden matches',
    ]);
    click(button('Apply'));
    const preview = STATES.previewed?.imported;
    expect(actions.onApply).toHaveBeenCalledWith(preview?.step === 'preview' ? preview.changes : null);
  });

  it('of a file that is refused is named fault by fault', () => {
    show(STATES.refused);
    expect(part('data').querySelector('li')?.textContent).toBe(`sites[1] holds what it may not hold: ${HOSTILE.markup}`);
  });
});

describe('the corpus', () => {
  it('shows events with questions, answers and who gives them, each with the way to the page', () => {
    show();
    const event = part('corpus').querySelector('[data-event=call-march]');
    click(event?.querySelector('summary'));
    expect(event?.textContent).toContain('How long did the call of 18 March 2025 last?');
    expect(event?.textContent).toContain('an hour and a half');
    const link = event?.querySelector('a');
    expect(link?.href).toMatch(/^https:/);
    expect(link?.rel).toBe('noreferrer');
  });

  it('shows what a search found, best first, and says so when that is nothing', () => {
    show(STATES.searched);
    const events = [...part('corpus').querySelectorAll<HTMLElement>('[data-event]')].map(({ dataset }) => dataset.event);
    expect(events).toEqual(STATES.searched?.found?.map(({ eventId }) => eventId));
    expect(part('corpus').querySelector('[role=status]')?.textContent).toMatch(/events found/);
    show({ query: 'zz', found: [] });
    expect(part('corpus').querySelector('[role=status]')?.textContent).toBe('Nothing in this corpus has these words.');
    expect(part('corpus').querySelectorAll('[data-event]')).toHaveLength(0);
  });
});

it('keys that are not set and pages that cannot be opened are told', () => {
  show({ shortcutsByHand: true });
  expect(part('shortcuts').textContent).toContain('no keys set');
  expect(part('shortcuts').textContent).toContain('about:addons');
  click(button('Change the keys'));
  expect(actions.onShortcuts).toHaveBeenCalledTimes(1);
});
