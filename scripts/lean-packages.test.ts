import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import Fuse from 'fuse.js';
import type { Plugin } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { leanFuse, leanPolyfill } from './lean-packages';

/** A file of a package as a plugin leaves it. */
function leanCode(plugin: Plugin, path: string): string {
  const file = resolve('node_modules', path);
  return (plugin.transform as (code: string, id: string) => string)(readFileSync(file, 'utf8'), file);
}

const moduleOf = (code: string) => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

describe('leanFuse', () => {
  it('compares words as the package does', async () => {
    const lean = (await moduleOf(leanCode(leanFuse(), 'fuse.js/dist/fuse.basic.mjs'))).default as typeof Fuse;
    const word = fc.stringMatching(/^[abcde]{1,40}$/);
    fc.assert(
      fc.property(word, word, (pattern, text) => {
        const options = { threshold: 0.25, ignoreLocation: true, minMatchCharLength: 4 };
        expect(lean.match(pattern, text, options)).toEqual(Fuse.match(pattern, text, options));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('leanPolyfill', () => {
  type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;
  interface Api {
    runtime: { onMessage: { addListener(listener: Listener): void }; sendMessage(message: unknown): Promise<unknown> };
    tabs: { get(id: number): Promise<unknown> };
  }

  /** Chrome's calls as far as they are asked for. */
  function chrome() {
    const listeners: Listener[] = [];
    return {
      runtime: {
        id: 'id',
        onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
        sendMessage(message: unknown, respond: (reply: unknown) => void) {
          for (const listener of listeners) listener(message, {}, respond);
        },
      },
      tabs: { get: async (id: number) => ({ id }) },
    };
  }

  /** The polyfill as it wakes beside these calls. */
  async function woken(api: object, browser?: object): Promise<Api> {
    vi.stubGlobal('chrome', api);
    vi.stubGlobal('browser', browser);
    const code = leanCode(leanPolyfill(), 'webextension-polyfill/dist/browser-polyfill.js');
    return (await moduleOf(`${code}\n// ${Math.random()}`)).default as Api;
  }

  afterEach(() => vi.unstubAllGlobals());

  it('lets listeners answer with a promise', async () => {
    const browser = await woken(chrome());
    browser.runtime.onMessage.addListener(async (message) => ({ heard: message }));
    expect(await browser.runtime.sendMessage('hello')).toEqual({ heard: 'hello' });
  });

  it('lets them answer later, and hands on what went wrong', async () => {
    const browser = await woken(chrome());
    browser.runtime.onMessage.addListener((message, _sender, respond) => {
      if (message === 'wrong') throw new Error('it went wrong');
      setTimeout(() => respond('later'), 0);
      return true;
    });
    expect(await browser.runtime.sendMessage('hello')).toBe('later');
    await expect(browser.runtime.sendMessage('wrong')).rejects.toThrow('it went wrong');
  });

  it('leaves other calls to the browser, and a browser that has its own alone', async () => {
    expect(await (await woken(chrome())).tabs.get(3)).toEqual({ id: 3 });
    const own = chrome();
    expect(await woken(chrome(), own)).toBe(own);
  });
});
