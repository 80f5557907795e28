import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPlace, placeStore } from './place';

const ADDRESS = 'https://news.example/a';
const place = { scroll: 40, opened: ['section:claims'] };

beforeEach(() => fakeBrowser.reset());

describe('placeStore', () => {
  it('gives back what was kept for the tab and its address', async () => {
    await placeStore(7, false).keep(ADDRESS, place);
    expect(await placeStore(7, false).load(ADDRESS)).toEqual(place);
    expect(await placeStore(8, false).load(ADDRESS)).toBeNull();
    expect(await placeStore(7, false).load('https://news.example/b')).toBeNull();
  });

  it('keeps it for the session only', async () => {
    await placeStore(7, false).keep(ADDRESS, place);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['place:7']);
  });

  it('keeps and reads nothing of a private window', async () => {
    await placeStore(7, true).keep(ADDRESS, place);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    await placeStore(7, false).keep(ADDRESS, place);
    expect(await placeStore(7, true).load(ADDRESS)).toBeNull();
  });

  it('is silent when the store is full or closed', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(placeStore(7, false).keep(ADDRESS, place)).resolves.toBeUndefined();
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('closed'));
    expect(await placeStore(7, false).load(ADDRESS)).toBeNull();
  });

  it('forgets a tab that is gone', async () => {
    await placeStore(7, false).keep(ADDRESS, place);
    await forgetPlace(7);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
