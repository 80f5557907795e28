import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from './global-settings';
import { alwaysRead, askForSites, followAccess, giveBackAll, patternsOf, reconcile, stopAlways } from './site-access';
import { setSiteRule, siteRule } from './site-rules';

/** The browser's side of access and registration, as far as this needs it. */
const access = { granted: new Set<string>(), answer: true };
let registered: { id: string; matches: string[] }[] = [];
const listeners = { added: [] as ((p: { origins: string[] }) => void)[], removed: [] as (() => void)[] };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  access.granted = new Set();
  access.answer = true;
  registered = [];
  listeners.added = [];
  listeners.removed = [];
  Object.assign(fakeBrowser.permissions, {
    async request({ origins }: { origins: string[] }) {
      if (!access.answer) return false;
      for (const origin of origins) access.granted.add(origin);
      for (const tell of listeners.added) tell({ origins });
      return true;
    },
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => access.granted.has(origin)),
    getAll: async () => ({ origins: [...access.granted] }),
    async remove({ origins }: { origins: string[] }) {
      for (const origin of origins) access.granted.delete(origin);
      for (const tell of listeners.removed) tell();
      return true;
    },
    onAdded: { addListener: (tell: (typeof listeners.added)[number]) => listeners.added.push(tell) },
    onRemoved: { addListener: (tell: () => void) => listeners.removed.push(tell) },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
    updateContentScripts: async (scripts: typeof registered) => {
      registered = scripts;
    },
    unregisterContentScripts: async () => {
      registered = [];
    },
  });
});

const matches = () => registered.flatMap((script) => script.matches);

it.each([
  ['a.test', ['https://a.test/*', 'https://www.a.test/*']],
  ['localhost', ['https://localhost/*']],
  ['127.0.0.1', ['https://127.0.0.1/*']],
])('%s is covered by %j', (site, patterns) => expect(patternsOf(site, ['https'])).toEqual(patterns));

describe('a site that is always read', () => {
  it('is asked for by its own address alone, remembered and registered', async () => {
    expect(await alwaysRead('http://www.a.test:8080/x?y')).toBe('stored');
    expect([...access.granted]).toEqual(['http://a.test/*', 'http://www.a.test/*']);
    await reconcile();
    expect(await siteRule('a.test')).toBe('always');
    expect(matches()).toEqual(['http://a.test/*', 'http://www.a.test/*']);
  });

  it('changes nothing when it is refused', async () => {
    access.answer = false;
    await setSiteRule('a.test', 'never');
    expect(await alwaysRead('https://a.test/')).toBe('refused');
    expect(await askForSites(['b.test'])).toBe(false);
    await reconcile();
    expect(await siteRule('a.test')).toBe('never');
    expect(matches()).toEqual([]);
    expect(await alwaysRead('about:blank')).toBe('refused');
  });

  it('is finished by the background when the popup was closed by the question', async () => {
    followAccess();
    access.granted.add('https://a.test/*');
    for (const tell of listeners.added) tell({ origins: ['https://a.test/*'] });
    await vi.waitFor(() => expect(matches()).toEqual(['https://a.test/*']));
    expect(await siteRule('a.test')).toBe('always');
  });

  it('is none of a grant for many sites at once', async () => {
    followAccess();
    for (const tell of listeners.added) tell({ origins: ['https://*/*', '*://*/*', '<all_urls>', 'https://*.a.test/*'] });
    await reconcile();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('ends when access is withdrawn, and the others go on', async () => {
    followAccess();
    await alwaysRead('https://a.test/');
    await alwaysRead('https://b.test/');
    await vi.waitFor(() => expect(matches()).toHaveLength(4));
    await fakeBrowser.permissions.remove({ origins: patternsOf('a.test') });
    await vi.waitFor(() => expect(matches()).toEqual(patternsOf('b.test', ['https'])));
    expect(await siteRule('a.test')).toBeNull();
    expect(await siteRule('b.test')).toBe('always');
  });

  it('gives its access back when it becomes another rule', async () => {
    await alwaysRead('https://a.test/');
    expect(await stopAlways('a.test', 'never')).toBe('stored');
    expect([...access.granted]).toEqual([]);
    await reconcile();
    expect(matches()).toEqual([]);
    expect(await siteRule('a.test')).toBe('never');
  });

  it('rests while everything is paused, and is read again after', async () => {
    followAccess();
    await alwaysRead('https://a.test/');
    await vi.waitFor(() => expect(matches()).toHaveLength(2));
    await changeSettings({ paused: true });
    await vi.waitFor(() => expect(matches()).toEqual([]));
    expect(await siteRule('a.test')).toBe('always');
    await changeSettings({ paused: false });
    await vi.waitFor(() => expect(matches()).toHaveLength(2));
  });

  it('goes with everything that is given back', async () => {
    await alwaysRead('https://a.test/');
    await alwaysRead('https://b.test/');
    expect(await giveBackAll()).toBe(2);
    expect(access.granted.size).toBe(0);
    await reconcile();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
