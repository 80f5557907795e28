import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as storage from './storage';

beforeEach(() => fakeBrowser.reset());

describe('storage', () => {
  it('keeps a value under its name in the store that the key says', async () => {
    await storage.setItem('local:highlights:a.example', true);
    await storage.setItem('session:place:7', { scroll: 3 });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'highlights:a.example': true });
    expect(await storage.getItem('session:place:7')).toEqual({ scroll: 3 });
    await storage.removeItem('local:highlights:a.example');
    expect(await storage.getItem('local:highlights:a.example')).toBeNull();
  });

  it('tells of changes to its own name alone, until told to stop', async () => {
    const heard = vi.fn();
    const end = storage.watch('local:x', heard);
    await storage.setItem('local:x', 1);
    await storage.setItem('local:y', 2);
    await storage.removeItem('local:x');
    end();
    await storage.setItem('local:x', 3);
    expect(heard.mock.calls).toEqual([[1], [null]]);
  });

  it('hands on what fails', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(storage.setItem('local:x', 1)).rejects.toThrow('quota exceeded');
  });
});
