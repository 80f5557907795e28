import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A server of pages to try Sidelight on, reachable from this machine only. */
export interface PageServer {
  /** `http://localhost:PORT`. */
  origin: string;
  /** Method and path of everything that was asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const NOTHING_ALLOWED =
  "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Paragraphs of the demo article that a page shows which wants the rest to be paid for: fewer words than make an article of it. */
const START = 4;

/** Pages made from others: where they are read, what is added to them, how many paragraphs of them are shown for nothing, and under which headers they are served. */
const DERIVED: Record<string, { file: string; more?: string[]; first?: number; headers?: Record<string, string> }> = {
  '/demo/strict-csp.html': { file: '/demo/article.html', headers: { 'content-security-policy': NOTHING_ALLOWED } },
  '/demo/long.html': { file: '/demo/article.html', more: ['/off-topic/harbour-ferry.html', '/off-topic/school-meals.html'] },
  '/demo/start-only.html': { file: '/demo/article.html', first: START },
};

/** Serves the folder `root` on a free port of the loopback interface, or on the one given. */
export async function servePages(root = 'tests/fixtures', port = 0): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(root, request).then(
      ({ body, headers }) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.'),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  root: string,
  request: IncomingMessage,
): Promise<{ body: string | Buffer; headers: Record<string, string> }> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const asked = path === '/' ? '/demo/index.html' : path;
  const { file, more, first, headers } = DERIVED[asked] ?? { file: asked };
  const body = await readFile(inside(root, file));
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const made =
    more !== undefined
      ? await withParagraphsOf(root, body.toString('utf8'), more)
      : first !== undefined
        ? startOf(body.toString('utf8'), first)
        : body;
  return { body: made, headers: { 'content-type': type, 'cache-control': 'no-store', ...headers } };
}

/** The page with the paragraphs of other articles at the end of its own. */
async function withParagraphsOf(root: string, page: string, files: string[]): Promise<string> {
  const others = await Promise.all(files.map((file) => readFile(inside(root, file), 'utf8')));
  const paragraphs = others.flatMap((other) => other.match(/^<p>.*<\/p>$/gm) ?? []);
  return page.replace('</article>', `${paragraphs.join('\n')}\n</article>`);
}

/** The page with its first paragraphs, and a word that the rest has to be paid for. */
function startOf(page: string, paragraphs: number): string {
  let left = paragraphs;
  return page
    .replace('</head>', '<meta property="article:content_tier" content="locked">\n</head>')
    .replaceAll(/^<p>.*<\/p>$\n?/gm, (paragraph) => (left-- > 0 ? paragraph : ''));
}

function inside(root: string, path: string): string {
  const file = normalize(join(root, path));
  if (!file.startsWith(normalize(join(root, '/')))) throw new Error('outside of the pages');
  return file;
}
