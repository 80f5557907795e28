import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hiddenKey } from '@/core/hidden-matches';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { changesOf, readSettingsFile, writeSettingsFile } from '@/core/settings-file';
import { claimHash } from '@/core/text/hash';
import { changeSettings } from './global-settings';
import { forgetHidden, hiddenKeys, hideMatch, showMatchAgain } from './hidden-matches';
import { applyChanges, deleteKept, readKept } from './kept-data';
import { type Off, termsOfSite, whyOff } from './page-terms';
import { highlightSetting } from './settings';
import { setSiteRule, siteRule } from './site-rules';

const privately = vi.hoisted(() => ({ on: false }));
vi.mock('./private-window', () => ({ inPrivateWindow: () => privately.on }));
vi.mock('./site-access', () => ({ giveBackAll: async () => 2 }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  privately.on = false;
});

const all = () => fakeBrowser.storage.local.get(null);

describe('a hidden match', () => {
  it('is kept beside each sentence and can be taken back', async () => {
    expect(await hideMatch(['One sentence.', 'Another.'], 'doc/1', '2026-11-22')).toBe('stored');
    expect(await hiddenKeys()).toEqual(new Set(['One sentence.', 'Another.'].map((text) => hiddenKey(claimHash(text), 'doc/1'))));
    expect(await showMatchAgain(['Another.'], 'doc/1')).toBe('stored');
    const [left] = (await readKept()).hidden;
    expect(left).toEqual({
      claim: claimHash('One sentence.'),
      claimId: 'doc/1',
      sentence: 'One sentence.',
      hiddenOn: '2026-11-22',
    });
    if (left) await forgetHidden(left);
    expect(await all()).toEqual({});
  });

  it('is kept of a sentence without end in a length that a list can show', async () => {
    await hideMatch(['\ud83d\ude00'.repeat(4_000)], 'doc/1', '2026-11-22');
    const [kept] = (await readKept()).hidden;
    expect(kept?.sentence.length).toBe(300);
  });

  it('is not kept from a private window', async () => {
    privately.on = true;
    expect(await hideMatch(['One sentence.'], 'doc/1', '2026-11-22')).toBe('forgotten');
    expect(await setSiteRule('a.test', 'never')).toBe('forgotten');
    expect(await all()).toEqual({});
  });

  it('says when the store is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
    expect(await hideMatch(['One.'], 'doc/1', '2026-11-22')).toBe('failed');
    expect(await setSiteRule('a.test', 'never')).toBe('failed');
  });

  it('that is broken is left out, and the others are not', async () => {
    await hideMatch(['One.'], 'doc/1', '2026-11-22');
    await fakeBrowser.storage.local.set({
      'hidden:x doc/1': { claim: 'y' },
      'hidden:z': 7,
      'site:b.test': 'sometimes',
      'site:<b>': 'never',
    });
    const kept = await readKept();
    expect(kept.hidden).toHaveLength(1);
    expect(kept.sites).toEqual([]);
  });
});

describe('the terms of a site', () => {
  it.each([
    [false, null, null],
    [false, 'always', null],
    [false, 'never', 'off-here'],
    [true, 'always', 'paused'],
    [true, 'never', 'paused'],
  ] as const)('paused %s and rule %s make it %s', async (paused, rule, off: Off | null) => {
    await changeSettings({ paused });
    await setSiteRule('a.test', rule);
    expect(await whyOff('a.test')).toBe(off);
    expect(await whyOff('b.test')).toBe(paused ? 'paused' : null);
    expect(await whyOff(null)).toBe(paused ? 'paused' : null);
  });

  it('are told when something of theirs changes, and not for another site', async () => {
    const heard = vi.fn();
    const stop = termsOfSite('a.test').watch(heard);
    await setSiteRule('b.test', 'never');
    await highlightSetting('a.test', false).remember(true);
    expect(heard).not.toHaveBeenCalled();
    await setSiteRule('a.test', 'never');
    await changeSettings({ stances: ['conflicts'] });
    await hideMatch(['One.'], 'doc/1', '2026-11-22');
    expect(heard).toHaveBeenCalledTimes(3);
    stop();
    await setSiteRule('a.test', null);
    expect(heard).toHaveBeenCalledTimes(3);
    expect((await termsOfSite('a.test').now()).stances).toEqual(['conflicts']);
  });
});

describe('all that is kept', () => {
  const fill = async () => {
    await changeSettings({ sensitivity: 'more' });
    await setSiteRule('a.test', 'never');
    await highlightSetting('b.test', false).remember(true);
    await hideMatch(['One sentence.'], 'doc/1', '2026-11-22');
  };

  it('goes out to a file and comes back without a loss', async () => {
    await fill();
    const before = await all();
    const kept = await readKept();
    const read = readSettingsFile(writeSettingsFile(kept, '2026-11-22'));
    await fakeBrowser.storage.local.clear();
    if ('faults' in read) throw new Error('refused');
    expect(await applyChanges(changesOf(await readKept(), read.data))).toBe('stored');
    expect(await all()).toEqual(before);
    expect(await readKept()).toEqual(kept);
  });

  it('stays as it was when the store is full', async () => {
    await fill();
    const before = await all();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
    const changes = changesOf(await readKept(), {
      settings: { badge: false },
      sites: [{ site: 'c.test', rule: 'never' }],
      highlights: ['c.test'],
      hidden: [],
    });
    expect(await applyChanges(changes)).toBe('failed');
    vi.restoreAllMocks();
    expect(await all()).toEqual(before);
  });

  it('is deleted to the last entry, and told', async () => {
    await fill();
    expect(await deleteKept()).toEqual({ sites: 1, highlights: 1, hidden: 1, access: 2 });
    expect(await all()).toEqual({});
    expect((await readKept()).settings).toEqual(DEFAULT_SETTINGS);
    expect(await siteRule('a.test')).toBeNull();
  });

  it('is all there when deleting fails', async () => {
    await fill();
    vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(new Error('closed'));
    expect(await deleteKept()).toBeNull();
    expect((await readKept()).sites).toHaveLength(1);
  });
});
