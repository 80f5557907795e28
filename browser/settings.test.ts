import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { highlightSetting, siteOf } from './settings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the site of a page', () => {
  it.each([
    ['https://www.news.test/a?b#c', 'news.test'],
    ['http://localhost:8080/x', 'localhost'],
    ['https://uk.news.test/', 'uk.news.test'],
    ['file:///home/a.html', null],
    ['about:blank', null],
    ['not an address', null],
  ])('%s is %s', (address, site) => expect(siteOf(address)).toBe(site));
});

describe('the highlights of a site', () => {
  it('are off on a site not yet seen, and remembered once on', async () => {
    expect(await highlightSetting('a.test', false).isOn()).toBe(false);
    expect(await highlightSetting('a.test', false).remember(true)).toBe('stored');
    expect(await highlightSetting('a.test', false).isOn()).toBe(true);
    expect(await highlightSetting('b.test', false).isOn()).toBe(false);
  });

  it('leave nothing behind when they are turned off', async () => {
    const setting = highlightSetting('a.test', false);
    await setting.remember(true);
    await setting.remember(false);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('store nothing and read nothing in a private window, nor for a page without a site', async () => {
    await highlightSetting('a.test', false).remember(true);
    for (const setting of [highlightSetting('a.test', true), highlightSetting(null, false)]) {
      expect(await setting.isOn()).toBe(false);
      expect(await setting.remember(true)).toBe('forgotten');
    }
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'highlights:a.test': true });
  });

  it('are told to every tab of the site, until it stops listening', async () => {
    const heard: boolean[] = [];
    const setting = highlightSetting('a.test', false);
    const stop = setting.watch((on) => heard.push(on));
    await highlightSetting('a.test', false).remember(true);
    await vi.waitFor(() => expect(heard).toEqual([true]));
    await highlightSetting('b.test', false).remember(true);
    await highlightSetting('a.test', false).remember(false);
    await vi.waitFor(() => expect(heard).toEqual([true, false]));
    stop();
    await highlightSetting('a.test', false).remember(true);
    expect(await highlightSetting('a.test', false).isOn()).toBe(true);
    expect(heard).toEqual([true, false]);
  });

  it('end as they were chosen last, in the store and in what is told, however slowly the store writes', async () => {
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await set(items);
    });
    const heard: boolean[] = [];
    const setting = highlightSetting('a.test', false);
    setting.watch((on) => heard.push(on));
    const first = setting.remember(true);
    expect(await setting.remember(false)).toBe('stored');
    expect(await first).toBe('stored');
    expect(await setting.isOn()).toBe(false);
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
    expect(heard).not.toContain(true);
  });

  it('say so when they could not be stored, and throw nothing', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('the disk is full'));
    expect(await highlightSetting('a.test', false).remember(true)).toBe('failed');
    expect(await highlightSetting('a.test', false).isOn()).toBe(false);
  });
});
