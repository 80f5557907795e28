// @vitest-environment jsdom
import axe from 'axe-core';
import type { JSX } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLocale } from '@/locales';
import { callLength } from '@/tests/fixtures/findings';
import { HOSTILE } from '@/tests/fixtures/reports';
import { BesideFindings, HideHandler, NotSameClaim } from './HideMatch';
import { FailedView, NotArticleView } from './Notice';
import { loadParts } from './parts';
import { SiteMenu, type SiteMenuProps } from './SiteMenu';
import { UndoBar } from './UndoBar';

const actions = { onRule: vi.fn(), onPause: vi.fn(), onSettings: vi.fn() };
const MENU: SiteMenuProps = { site: 'news.example', rule: null, paused: false, privateWindow: false, trouble: null, ...actions };
let root: HTMLElement;

beforeAll(loadParts);
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Sidelight';
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  setLocale('en');
  vi.clearAllMocks();
});

const show = (view: JSX.Element) => act(() => render(view, root));
const click = (selector: string) => act(() => root.querySelector<HTMLElement>(selector)?.click());
const faults = async () =>
  (
    await axe.run(root, { rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false } } })
  ).violations.map(({ id }) => id);

describe('the menu of a site', () => {
  it('is closed until it is asked for, and says whether it is open', () => {
    show(<SiteMenu {...MENU} />);
    const button = root.querySelector('button');
    const panel = document.getElementById(button?.getAttribute('aria-controls') ?? '');
    expect([button?.ariaExpanded, panel?.hidden]).toEqual(['false', true]);
    click('button');
    expect([button?.ariaExpanded, panel?.hidden]).toEqual(['true', false]);
  });

  it.each([
    [null, 'once', 'A page is read when you click the button.'],
    ['always', 'always', 'Every article on news.example is read as it opens.'],
    ['never', 'never', 'No page on news.example is read.'],
  ] as const)('with the rule %s says so, and takes another', (rule, pressed, text) => {
    show(<SiteMenu {...MENU} rule={rule} />);
    click('button');
    expect(root.querySelector<HTMLElement>('[aria-pressed=true]')?.dataset.rule).toBe(pressed);
    expect(root.textContent).toContain(text);
    click('[data-rule=never]');
    click('[data-rule=once]');
    click('[data-rule=always]');
    expect(actions.onRule.mock.calls).toEqual([['never'], [null], ['always']]);
  });

  it('offers pause and settings also where there is no site', () => {
    show(<SiteMenu {...MENU} site={null} paused />);
    click('button');
    expect(root.querySelector('[data-rule]')).toBeNull();
    expect(root.querySelector<HTMLInputElement>('[name=pause]')?.checked).toBe(true);
    click('[name=pause]');
    expect(actions.onPause).toHaveBeenCalledWith(false);
  });

  it('offers nothing to remember about a site in a private window', () => {
    show(<SiteMenu {...MENU} privateWindow />);
    click('button');
    expect(root.querySelector('[data-rule]')).toBeNull();
    expect(root.textContent).toContain('In a private window nothing about sites is stored.');
  });

  it.each([
    { trouble: 'refused' as const },
    { trouble: 'failed' as const },
    { rule: 'always' as const },
    { site: HOSTILE.endless },
    { privateWindow: true },
  ])('has no accessibility fault: %j', async (given) => {
    show(<SiteMenu {...MENU} {...given} />);
    click('button');
    expect(await faults()).toEqual([]);
    const { trouble = null } = given as { trouble?: 'refused' | 'failed' };
    expect((root.querySelector('[role=alert]')?.textContent ?? '') === '').toBe(trouble === null);
  });
});

describe('not the same claim', () => {
  const finding = callLength();
  const [match] = finding.matches;
  if (match === undefined) throw new Error('no match');

  it('names the match and every sentence that it stands beside, each once', () => {
    const hide = vi.fn();
    const other = { ...finding, claim: { ...finding.claim, text: 'Another.' } };
    const without = { ...finding, matches: [] };
    show(
      <HideHandler.Provider value={hide}>
        <BesideFindings findings={[finding, other, finding, without]}>
          <NotSameClaim match={match} />
        </BesideFindings>
      </HideHandler.Provider>,
    );
    expect(root.querySelector('button')?.ariaLabel).toContain(match.source);
    click('button');
    expect(hide).toHaveBeenCalledWith({ match, sentences: [finding.claim.text, 'Another.'] });
  });

  it('is not offered where nothing may be remembered', () => {
    show(
      <BesideFindings findings={[finding]}>
        <NotSameClaim match={match} />
      </BesideFindings>,
    );
    expect(root.querySelector('button')).toBeNull();
  });

  it('can be undone right there: the focus is on it', async () => {
    const undo = vi.fn();
    show(<UndoBar text={HOSTILE.markup} failed={false} onUndo={undo} />);
    expect(document.activeElement?.textContent).toBe('Undo');
    expect(root.textContent).toContain(HOSTILE.markup);
    click('button');
    expect(undo).toHaveBeenCalledTimes(1);
    expect(await faults()).toEqual([]);
  });

  it('says when it could not be stored', () => {
    show(<UndoBar text="x" failed onUndo={vi.fn()} />);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('full or closed');
    expect(root.querySelector('button')).toBeNull();
  });
});

describe('a page that is left alone', () => {
  const callbacks = { onRetry: vi.fn(), onShowClaim: vi.fn(), onToggleHighlights: vi.fn(), onResume: vi.fn() };
  const state = (why: 'paused' | 'off-here') =>
    ({ state: 'not-an-article', why, url: 'https://news.example/x', title: '' }) as const;

  it.each([
    ['paused', 'Go on reading'],
    ['off-here', 'Allow this site again'],
  ] as const)('%s: can be taken back', (why, label) => {
    show(<NotArticleView state={state(why)} callbacks={callbacks} />);
    expect(root.querySelector('button')?.textContent).toBe(label);
    click('button');
    expect(callbacks.onResume).toHaveBeenCalledTimes(1);
  });

  it('says where to change it when it cannot be changed here', () => {
    show(<NotArticleView state={state('off-here')} callbacks={{ ...callbacks, onResume: undefined }} />);
    expect(root.querySelector('button')).toBeNull();
    expect(root.textContent).toContain('Change it in an ordinary one.');
  });

  it.each(['outdated: the extension was updated', 'unreachable: nobody answered'])('left behind (%s): reload', (reason) => {
    show(<FailedView version="" state={{ state: 'failed', url: 'https://news.example/x', reason }} callbacks={callbacks} />);
    expect(root.querySelector('h1')?.textContent).toBe('Reload this page');
  });

  it('is told apart from what went wrong', () => {
    show(
      <FailedView
        version=""
        state={{ state: 'failed', url: 'https://news.example/x', reason: 'broken: x' }}
        callbacks={callbacks}
      />,
    );
    expect(root.querySelector('h1')?.textContent).toBe('Something went wrong here');
  });
});
