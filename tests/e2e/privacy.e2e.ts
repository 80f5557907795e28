import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenBrowser, openBrowser, SETTLED } from '@/scripts/drive';
import { type PageServer, servePages } from '@/scripts/page-server';
import { highlightsOf, inBothBrowsers, markupOf, storedBy, turnHighlights, visit } from './browsers';

describe.each(['chrome', 'firefox'] as const)('the network (%s)', (kind) => {
  let proxy: Proxy;
  let driven: DrivenBrowser;
  let server: PageServer;

  beforeAll(async () => {
    proxy = await openProxy();
    server = await servePages();
    const through =
      kind === 'chrome'
        ? { args: [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'] }
        : {
            prefs: {
              'network.proxy.type': 1,
              'network.proxy.http': '127.0.0.1',
              'network.proxy.http_port': proxy.port,
              'network.proxy.ssl': '127.0.0.1',
              'network.proxy.ssl_port': proxy.port,
              'network.proxy.allow_hijacking_localhost': true,
              'network.proxy.no_proxies_on': '',
            },
          };
    driven = await openBrowser(kind, through);
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
    await proxy?.close();
  });

  it('is asked for the page by the browser, and by the extension for nothing', async () => {
    const page = await driven.newPage(`${server.origin}/demo/article.html`);
    // Whatever the browser itself does when it starts, its time is before this line.
    const forPage = server.requests.length;
    const [hostsBefore, askedBefore] = [new Set(proxy.hosts), proxy.hosts.length];
    expect([...hostsBefore]).toContain(new URL(server.origin).host);
    const popup = await driven.clickToolbar(page);
    await popup.waitFor(SETTLED);
    await turnHighlights(popup, true);
    await popup.evaluate(
      `void [...document.querySelectorAll('button')].find((button) => button.textContent === 'Show in page').click()`,
    );
    await page.waitForFunction(`CSS.highlights.has('sidelight-flash')`);
    await turnHighlights(popup, false);
    await popup.close();
    // The browser looks for a picture of the site by itself.
    expect(server.requests.slice(forPage).filter((request) => request !== 'GET /favicon.ico')).toEqual([]);
    const asked = proxy.hosts
      .slice(askedBefore)
      .filter((host) => host !== new URL(server.origin).host && !BROWSERS_OWN.some((own) => host.includes(own)));
    expect(asked).toEqual([]);
  });
});

/** Hosts that the browsers themselves call on in their own time: updates, lists, checks of the connection. */
const BROWSERS_OWN = ['mozilla.org', 'mozilla.com', 'mozilla.net', 'firefox.com', 'google.com', 'googleapis.com', 'gvt1.com'];

interface Proxy {
  port: number;
  /** Host and port of every request, in order. */
  hosts: string[];
  close(): Promise<void>;
}

/** A proxy that writes down whom it is asked for and lets through what lies on this machine. */
async function openProxy(): Promise<Proxy> {
  const hosts: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    const target = new URL(request.url ?? '/', 'http://unknown');
    hosts.push(target.host);
    if (target.hostname !== 'localhost') {
      response.writeHead(502).end();
      return;
    }
    const onward = connect(Number(target.port), '127.0.0.1', () => {
      onward.write(
        `${request.method} ${target.pathname}${target.search} HTTP/1.1\r\nHost: ${target.host}\r\nConnection: close\r\n\r\n`,
      );
      onward.pipe(request.socket);
    });
    onward.on('error', () => request.socket.destroy());
  });
  server.on('connect', (request, socket) => {
    hosts.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Writes down, from the page's own side, all that an extension could do to it. */
const WATCH = `
  window.seen = [];
  addEventListener('message', (event) => window.seen.push('message ' + event.data));
  for (const type of ['wxt:content-script-started', 'securitypolicyviolation', 'error']) {
    addEventListener(type, () => window.seen.push(type));
    document.addEventListener(type, () => window.seen.push(type));
  }
  new MutationObserver((records) => window.seen.push(...records.map((record) => record.type + ' ' + record.target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  window.names = 0;
  window.names = Object.getOwnPropertyNames(window).length;
`;

inBothBrowsers('the page', (bench) => {
  it('can see nothing of the extension until highlights are on', async () => {
    const page = await bench.driven.newPage(`${bench.server.origin}/demo/article.html`);
    await page.evaluate(WATCH);
    const before = await markupOf(page);
    const popup = await bench.driven.clickToolbar(page);
    await popup.waitFor(SETTLED);
    await popup.close();
    expect(await page.evaluate('window.seen')).toEqual([]);
    expect(await page.evaluate('Object.getOwnPropertyNames(window).length - window.names')).toBe(0);
    expect(await page.evaluate('[document.adoptedStyleSheets.length, document.styleSheets.length, CSS.highlights.size]')).toEqual(
      [0, 1, 0],
    );
    expect(
      await page.evaluate(`performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension:')).length`),
    ).toBe(0);
    expect(await markupOf(page)).toBe(before);
  });

  it('keeps its markup to the byte with highlights on, flashed and off again', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    await page.evaluate(WATCH);
    const before = await markupOf(page);
    await turnHighlights(popup, true);
    expect(Object.keys(await highlightsOf(page)).length).toBeGreaterThan(0);
    await turnHighlights(popup, false);
    await popup.close();
    expect(await page.evaluate('window.seen')).toEqual([]);
    expect(await markupOf(page)).toBe(before);
  });

  it('cannot load the files of the extension', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    const address = await popup.evaluate<string>('window.location.origin');
    await popup.close();
    for (const file of ['popup.html', 'reader.js', 'corpus.bin', 'icon/16.png']) {
      expect(await page.evaluate(`fetch('${address}/${file}').then(() => 'loaded', () => 'refused')`)).toBe('refused');
    }
  });
});

inBothBrowsers('what is stored', (bench) => {
  it('is the site on which highlights are on, the counts of the corpus, and nothing else', async () => {
    const { popup } = await visit(bench, '/demo/article.html');
    const all = () => bench.driven.inBackground<Record<string, unknown>>('chrome.storage.local.get(null)');
    // Kept at installation, to tell after an update what is new.
    await expect.poll(async () => Object.keys(await all())).toEqual(['corpus-known']);
    expect((await all())['corpus-known']).toEqual({ version: expect.any(String), documents: expect.any(Number) });
    await turnHighlights(popup, true);
    expect(await storedBy(bench)).toEqual({ 'highlights:localhost': true });
    await turnHighlights(popup, false);
    expect(await storedBy(bench)).toEqual({});
    await popup.close();
  });
});
