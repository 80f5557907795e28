// @vitest-environment node
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageSettled, watchRoute } from './watch-route';

function open() {
  const { window } = new JSDOM('<button>next</button>', { url: 'https://a.example/one?x=1' });
  Object.assign(window, { setTimeout, clearTimeout });
  const heard: string[] = [];
  const stop = watchRoute(window as unknown as Window, (address) => heard.push(address));
  return { window, heard, stop };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a page that draws another article without being loaded anew', () => {
  it('is heard after a click, once', () => {
    const { window, heard } = open();
    window.document.querySelector('button')?.click();
    window.history.pushState({}, '', '/two');
    vi.runAllTimers();
    window.document.querySelector('button')?.click();
    vi.runAllTimers();
    expect(heard).toEqual(['https://a.example/two']);
  });

  it('is heard when the history moves and when the page is shown again', () => {
    const { window, heard } = open();
    window.history.replaceState({}, '', '/two');
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    window.history.replaceState({}, '', '/three');
    window.dispatchEvent(new window.Event('pageshow'));
    expect(heard).toEqual(['https://a.example/two', 'https://a.example/three']);
  });

  it('is heard from the Navigation API where there is one', () => {
    const { window } = new JSDOM('', { url: 'https://a.example/one' });
    const navigation = Object.assign(new window.EventTarget(), { currentEntry: {} });
    Object.assign(window, { navigation });
    const heard: string[] = [];
    const stop = watchRoute(window as unknown as Window, (address) => heard.push(address));
    window.history.pushState({}, '', '/two');
    navigation.dispatchEvent(new window.Event('currententrychange'));
    stop();
    window.history.pushState({}, '', '/three');
    navigation.dispatchEvent(new window.Event('currententrychange'));
    expect(heard).toEqual(['https://a.example/two']);
  });

  it('is not heard for a place within the page, but for a route in the fragment', () => {
    const { window, heard } = open();
    window.history.pushState({}, '', '#comments');
    window.dispatchEvent(new window.HashChangeEvent('hashchange'));
    window.history.pushState({}, '', '#/two');
    window.dispatchEvent(new window.HashChangeEvent('hashchange'));
    expect(heard).toEqual(['https://a.example/one?x=1#/two']);
  });

  it('is not heard once the watch has stopped, nor looked at without cause', () => {
    const { window, heard, stop } = open();
    expect(vi.getTimerCount()).toBe(0);
    window.document.querySelector('button')?.click();
    stop();
    expect(vi.getTimerCount()).toBe(0);
    window.history.pushState({}, '', '/two');
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    expect(heard).toEqual([]);
  });
});

describe('a page is settled', () => {
  it('once it is parsed and stands before a reader', async () => {
    const { window } = open();
    const { document } = window;
    let state = 'loading';
    let prerendering = true;
    Object.defineProperty(document, 'readyState', { get: () => state });
    Object.defineProperty(document, 'prerendering', { get: () => prerendering });
    let settled = false;
    const done = pageSettled(document).then(() => {
      settled = true;
    });
    prerendering = false;
    document.dispatchEvent(new window.Event('prerenderingchange'));
    await Promise.resolve();
    expect(settled).toBe(false);
    state = 'interactive';
    document.dispatchEvent(new window.Event('DOMContentLoaded'));
    await done;
    expect(settled).toBe(true);
  });
});
