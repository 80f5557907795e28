import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings';
import { changeSettings, loadSettings, watchSettings } from './global-settings';
import { languageTag } from './language';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const stored = async () => (await fakeBrowser.storage.local.get('settings')).settings;

describe('the settings', () => {
  it('are the defaults until something is chosen, and then that', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await changeSettings({ sensitivity: 'more' })).toBe('stored');
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, sensitivity: 'more' });
    expect(await stored()).toMatchObject({ version: 1, sensitivity: 'more' });
  });

  it('lose no change of two that come at the same time', async () => {
    await Promise.all([changeSettings({ badge: false }), changeSettings({ paused: true }), changeSettings({ language: 'de' })]);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, badge: false, paused: true, language: 'de' });
  });

  it('heal what is broken and keep what a newer version put there', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 7, badge: 'broken', paused: true, colours: 'many' } });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, paused: true });
    await changeSettings({ sensitivity: 'fewer' });
    expect(await stored()).toMatchObject({ badge: true, paused: true, sensitivity: 'fewer', colours: 'many' });
  });

  it('say when the store is full, and take the next change all the same', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    expect(await changeSettings({ badge: false })).toBe('failed');
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    set.mockRestore();
    expect(await changeSettings({ badge: false })).toBe('stored');
  });

  it('overwrite nothing that cannot be read', async () => {
    await changeSettings({ language: 'de' });
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('closed'));
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await changeSettings({ badge: false })).toBe('failed');
    get.mockRestore();
    expect(await loadSettings()).toMatchObject({ language: 'de', badge: true });
  });

  it('are told to whoever watches, until that ends', async () => {
    const heard: Settings[] = [];
    const stop = watchSettings((settings) => heard.push(settings));
    await changeSettings({ paused: true });
    stop();
    await changeSettings({ paused: false });
    expect(heard).toEqual([{ ...DEFAULT_SETTINGS, paused: true }]);
  });
});

it.each([
  ['en-US', 'browser', 'en-US'],
  ['en-US', 'en', 'en-US'],
  ['en-US', 'de', 'de'],
  ['de_CH', 'de', 'de_CH'],
  ['fr', 'browser', 'fr'],
] as const)('the browser speaks %s, chosen is %s: %s', (own, chosen, tag) => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(own);
  expect(languageTag(chosen)).toBe(tag);
});
