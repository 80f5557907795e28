import { type Browser, browser } from 'wxt/browser';
import type { Table } from './message-table';
import type { BackgroundProtocol, PopupProtocol, ReaderProtocol } from './protocol';
import { type Sender, whoSent } from './senders';

/** Who answers a message. */
export interface Protocols {
  background: BackgroundProtocol;
  reader: ReaderProtocol;
  popup: PopupProtocol;
}
export type Receiver = keyof Protocols;

type Call<R extends Receiver, N extends keyof Protocols[R]> = Protocols[R][N] extends (request: infer Q) => infer A
  ? { request: Q; answer: A }
  : never;

/** One function for each message; it may answer at once or later, and may throw. */
export type Handlers<R extends Receiver> = {
  [N in keyof Protocols[R]]: (
    request: Call<R, N>['request'],
    sender: Sender,
  ) => Call<R, N>['answer'] | Promise<Call<R, N>['answer']>;
};

/**
 * Why a message brought no answer. `refused`: this sender may not ask that, or the argument has the wrong shape.
 * `unreachable`: nobody is there. `outdated`: the extension was updated or removed under this page. `corpus-unreadable`: the
 * bundled corpus could not be loaded. `broken`: the other side failed.
 */
export type AskFailure = 'refused' | 'unreachable' | 'outdated' | 'corpus-unreadable' | 'broken';
const FAILURES: readonly AskFailure[] = ['refused', 'unreachable', 'outdated', 'corpus-unreadable', 'broken'];

/** A message that brought no answer; `failure` says why in a word that a view can have a sentence for. */
export class AskError extends Error {
  constructor(
    readonly failure: AskFailure,
    message: string,
  ) {
    super(message);
    this.name = 'AskError';
  }
}

/** What went wrong, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

interface Envelope {
  to: Receiver;
  name: string;
  request: unknown;
}

type Reply = { answer: unknown } | { failure: AskFailure; message: string };

/** Asks the background. Throws `AskError`. Every message may be sent twice without harm, so a worker that died is asked again once. */
export function askBackground<N extends keyof BackgroundProtocol>(
  name: N,
  request: Call<'background', N>['request'],
): Promise<Call<'background', N>['answer']> {
  return ask((envelope) => browser.runtime.sendMessage(envelope), { to: 'background', name, request });
}

/** Asks the reader in a tab's top frame. Throws `AskError`; `unreachable` where no reader runs. */
export function askReader<N extends keyof ReaderProtocol>(
  tabId: number,
  name: N,
  request: Call<'reader', N>['request'],
): Promise<Call<'reader', N>['answer']> {
  return ask((envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }), { to: 'reader', name, request });
}

/** Tells whatever popup is open. No popup is no error. */
export async function tellPopup<N extends keyof PopupProtocol>(name: N, request: Call<'popup', N>['request']): Promise<void> {
  await send((envelope) => browser.runtime.sendMessage(envelope), { to: 'popup', name, request }).catch(() => null);
}

/** Answers the messages meant for `receiver`, as its table lets them in, until the returned function is called. Messages for others are left to others. */
export function handleMessages<R extends Receiver>(receiver: R, table: Table<R>, handlers: Handlers<R>): () => void {
  // Not async: an async listener would answer every message, also those of another listener in the same page.
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, respond: (reply: Reply) => void) => {
    if (!isEnvelope(message) || message.to !== receiver) return undefined;
    answer(table, handlers, message, whoSent(sender)).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    // After an update or removal there is nothing left to unsubscribe from, and trying throws.
    if (isConnected()) browser.runtime.onMessage.removeListener(listener);
  };
}

/** This script still belongs to an installed extension; false after an update or removal under an open page. */
export function isConnected(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}

async function answer<R extends Receiver>(
  table: Table<R>,
  handlers: Handlers<R>,
  { name, request }: Envelope,
  sender: Sender | null,
): Promise<Reply> {
  if (!Object.hasOwn(table, name)) return { failure: 'refused', message: 'there is no such message' };
  const key = name as keyof Protocols[R];
  const entry = table[key];
  if (sender === null || !entry.from.includes(sender.kind))
    return { failure: 'refused', message: `${name} is not for this sender` };
  if (!entry.accepts(request)) return { failure: 'refused', message: `the argument of ${name} has the wrong shape` };
  try {
    return { answer: (await handlers[key](request as Call<R, keyof Protocols[R]>['request'], sender)) ?? null };
  } catch (error) {
    return { failure: error instanceof AskError ? error.failure : 'broken', message: messageOf(error) };
  }
}

async function ask<A>(transport: (envelope: Envelope) => Promise<unknown>, envelope: Envelope): Promise<A> {
  const reply = await send(transport, envelope).catch((error: unknown) => {
    if (error instanceof AskError && error.failure === 'unreachable') return send(transport, envelope);
    throw error;
  });
  if ('failure' in reply) throw new AskError(reply.failure, reply.message);
  return reply.answer as A;
}

async function send(transport: (envelope: Envelope) => Promise<unknown>, envelope: Envelope): Promise<Reply> {
  if (!isConnected()) throw new AskError('outdated', 'the extension was updated or removed');
  let reply: unknown;
  try {
    reply = await transport(envelope);
  } catch (error) {
    throw new AskError(isConnected() ? 'unreachable' : 'outdated', messageOf(error));
  }
  if (!isReply(reply)) throw new AskError('unreachable', `nobody answered ${envelope.name}`);
  return reply;
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const { to, name } = value as Partial<Envelope>;
  return typeof to === 'string' && typeof name === 'string' && 'request' in value;
}

function isReply(value: unknown): value is Reply {
  if (typeof value !== 'object' || value === null) return false;
  return 'answer' in value || ('failure' in value && FAILURES.includes((value as { failure: AskFailure }).failure));
}
