import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSavedPage } from '@/scripts/page-from-file';
import { inBothBrowsers, markupOf, visit } from './browsers';

/** Saved pages of other people's; they stay where they are and are only read. */
const SAVED = '../shared/pages/readability';
const MOST_TEXT = 5;

function pageAt(name: string): string {
  return gunzipSync(readFileSync(`${SAVED}/${name}`)).toString('utf8');
}

/** The saved articles with most text, by what is read of them without a browser. */
function longest(): string[] {
  const read = readdirSync(SAVED)
    .filter((name) => name.endsWith('.html.gz'))
    .map((name) => {
      const reading = readSavedPage(pageAt(name), 'http://localhost/saved-page');
      return { name, length: 'why' in reading ? 0 : reading.article.text.length };
    });
  return read
    .sort((a, b) => b.length - a.length || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_TEXT)
    .map(({ name }) => name);
}

describe.runIf(existsSync(SAVED))('saved pages', () => {
  const names = existsSync(SAVED) ? longest() : [];
  /** What the popup said of each page, by browser. */
  const said = new Map<string, string[]>();
  let server: Server;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const name = names[Number((request.url ?? '').replace(/\D/g, ''))];
      // Nothing of the page is loaded from elsewhere, and none of its scripts runs.
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      };
      if (name === undefined) response.writeHead(404).end();
      else response.writeHead(200, headers).end(pageAt(name));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  inBothBrowsers('with most text', (bench) => {
    it.each(names.map((name, at) => [name, at] as const))('%s is told of, and its markup stays as it is', async (name, at) => {
      const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
      const elsewhere = { ...bench, server: { ...bench.server, origin } };
      const fresh = await bench.driven.newPage(`${origin}/page-${at}`);
      const before = await markupOf(fresh);
      await fresh.close();
      const { page, popup } = await visit(elsewhere, `/page-${at}`);
      expect(await markupOf(page)).toBe(before);
      said.set(name, [...(said.get(name) ?? []), await popup.text()]);
      await popup.close();
      await page.close();
    });
  });

  it.each(names)('%s is told of in the same words by both browsers', (name) => {
    const [one, other] = said.get(name) ?? [];
    expect(one).toMatch(/claims compared|Sidelight/);
    const plain = (text: string | undefined) => text?.replace(/\s+/g, '');
    expect(plain(one)).toBe(plain(other));
  });
});
