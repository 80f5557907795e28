import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TO_BACKGROUND, TO_POPUP, TO_READER } from './message-table';
import { AskError, askBackground, handleMessages, type Receiver } from './messages';

const MESSAGES = { background: TO_BACKGROUND, reader: TO_READER, popup: TO_POPUP };
const HOME = 'chrome-extension://test-extension-id/';
const own = { id: 'test-extension-id', url: `${HOME}popup.html` };
const reader = { id: 'test-extension-id', url: 'https://news.test/a', frameId: 0, tab: { id: 7 } };
const others: Record<string, object> = {
  'another extension': { id: 'somebody-else', url: 'chrome-extension://somebody-else/popup.html' },
  'a web page': { url: 'https://news.test/a', frameId: 0, tab: { id: 7 } },
  'a frame inside a page': { ...reader, frameId: 4 },
  'a tab without a number': { ...reader, tab: {} },
};

const article = {
  url: 'https://news.test/a',
  title: 'A title',
  byline: null,
  site: null,
  published: null,
  language: 'en',
  text: 'Some text.',
  kind: 'report' as const,
  partial: false,
};
const REQUESTS: Record<string, unknown> = {
  expectArticle: null,
  compareArticle: { article },
  articleGone: { url: article.url },
  takeSelection: null,
  describeClaim: { findings: [{ id: 'x', claim: {}, matches: [] }], position: { at: 1, of: 2 } },
  stepTo: { direction: 'next', card: true },
  pageState: { wait: true },
  showClaim: { id: 'x' },
  setHighlights: { on: true },
  readAgain: null,
  stopReading: null,
  pageStateChanged: { state: { state: 'reading', url: article.url } },
};

type Listener = (message: unknown, sender: Browser.runtime.MessageSender, respond: (reply: unknown) => void) => unknown;

/** Hands a message to the listener that `handleMessages` registered, as coming from `sender`, and resolves with its reply. */
function deliver(listener: Listener, message: unknown, sender: object): Promise<unknown> | null {
  let reply: Promise<unknown> | null = null;
  let respond: (value: unknown) => void = () => {};
  const replied = new Promise((resolve) => {
    respond = resolve;
  });
  if (listener(message, sender as Browser.runtime.MessageSender, respond) === true) reply = replied;
  return reply;
}

const everyHandler = (receiver: Receiver, answer: (request: unknown) => unknown) =>
  Object.fromEntries(Object.keys(MESSAGES[receiver]).map((name) => [name, answer])) as never;

function listen(receiver: Receiver, answer: (request: unknown) => unknown = () => 'answered'): Listener {
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
  handleMessages(receiver, MESSAGES[receiver] as never, everyHandler(receiver, answer));
  return add.mock.calls.at(-1)?.[0] as Listener;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => HOME + path);
});

describe.each(['background', 'reader', 'popup'] as const)('the door of the %s', (receiver) => {
  const names = Object.keys(MESSAGES[receiver]);

  it.each(names)('lets only its senders ask %s', async (name) => {
    const listener = listen(receiver);
    const message = { to: receiver, name, request: REQUESTS[name] };
    const allowed = (MESSAGES[receiver] as Record<string, { from: readonly string[] }>)[name]?.from ?? [];
    for (const [kind, sender] of [
      ['own', own],
      ['reader', reader],
    ] as const) {
      const reply = await deliver(listener, message, sender);
      if (allowed.includes(kind)) expect(reply).toEqual({ answer: 'answered' });
      else expect(reply).toMatchObject({ failure: 'refused' });
    }
  });

  it.each(Object.keys(others))('refuses %s', async (who) => {
    const handler = vi.fn();
    const listener = listen(receiver, handler);
    for (const name of names) {
      expect(await deliver(listener, { to: receiver, name, request: REQUESTS[name] }, others[who] as object)).toMatchObject({
        failure: 'refused',
      });
    }
    expect(handler).not.toHaveBeenCalled();
  });

  it('refuses arguments of the wrong shape', async () => {
    const handler = vi.fn();
    const listener = listen(receiver, handler);
    for (const name of names) {
      const sender = (MESSAGES[receiver] as Record<string, { from: readonly string[] }>)[name]?.from.includes('own')
        ? own
        : reader;
      for (const request of [
        'text',
        7,
        [],
        { article: { ...article, text: 7 } },
        { article: { ...article, text: 'x'.repeat(2_000_001) } },
        { wait: 1 },
        { findings: [], position: { at: 1, of: 1 } },
        { findings: [{ id: 'x', claim: {}, matches: [] }], position: { at: 0, of: 1 } },
        { direction: 'up', card: true },
      ]) {
        expect(await deliver(listener, { to: receiver, name, request }, sender)).toMatchObject({ failure: 'refused' });
      }
    }
    expect(handler).not.toHaveBeenCalled();
  });

  it('refuses names that are on every object', async () => {
    const listener = listen(receiver);
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(await deliver(listener, { to: receiver, name, request: null }, own)).toMatchObject({ failure: 'refused' });
    }
  });

  it('leaves alone what is meant for others', () => {
    const listener = listen(receiver);
    for (const message of [
      null,
      'text',
      {},
      { to: 'nobody', name: 'pageState', request: null },
      { to: 'constructor', name: 'x', request: null },
    ]) {
      expect(deliver(listener, message, own)).toBeNull();
    }
  });

  it('hands a failure back as one', async () => {
    const listener = listen(receiver, () => {
      throw new AskError('corpus-unreadable', 'half of it is missing');
    });
    const name = names[0] ?? '';
    const sender = (MESSAGES[receiver] as Record<string, { from: readonly string[] }>)[name]?.from.includes('own') ? own : reader;
    expect(await deliver(listener, { to: receiver, name, request: REQUESTS[name] }, sender)).toEqual({
      failure: 'corpus-unreadable',
      message: 'half of it is missing',
    });
  });
});

describe('asking', () => {
  it('asks once more when the background died, and then gives up', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage');
    send.mockRejectedValueOnce(new Error('The message channel closed before a response was received.'));
    send.mockResolvedValueOnce({ answer: null } as never);
    expect(await askBackground('articleGone', { url: 'u' })).toBeNull();
    expect(send).toHaveBeenCalledTimes(2);
    send.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(askBackground('articleGone', { url: 'u' })).rejects.toMatchObject({ failure: 'unreachable' });
    expect(send).toHaveBeenCalledTimes(4);
  });

  it('does not ask again what was refused', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ failure: 'refused', message: 'no' } as never);
    await expect(askBackground('articleGone', { url: 'u' })).rejects.toMatchObject({ failure: 'refused', message: 'no' });
    expect(send).toHaveBeenCalledTimes(1);
  });
});
