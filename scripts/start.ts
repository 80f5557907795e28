import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BrowserKind, ensureBrowsers, findBrowsers } from './browsers';
import { buildExtension } from './build';
import { type DrivenBrowser, openInstalled, SETTLED } from './drive';
import { type PageServer, servePages } from './page-server';

const PICTURES = '.output/screens';

/** Nothing on this machine can show a window. */
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** The browser asked for by `--browser NAME`, or by its name alone; `null` when any will do. */
function askedFor(): BrowserKind | null {
  const { values, positionals } = parseArgs({ options: { browser: { type: 'string' } }, allowPositionals: true });
  const browser = values.browser ?? positionals[0];
  if (browser === undefined) return null;
  if (browser === 'chrome' || browser === 'chromium') return 'chrome';
  if (browser === 'firefox') return 'firefox';
  throw new Error(`--browser takes chrome or firefox, not ${browser}.`);
}

/** `npm start [-- --browser chrome|firefox]`: the demo in the person's browser, or as text and pictures where there is no display. */
async function start(): Promise<void> {
  const asked = askedFor();
  if (findBrowsers().every(({ kind }) => asked !== null && kind !== asked)) ensureBrowsers([asked ?? 'chrome']);
  const browser = findBrowsers().find(({ kind }) => asked === null || kind === asked);
  if (browser === undefined) throw new Error('No Chrome, Chromium, Edge or Firefox was found.');
  console.log(`Building for ${browser.name} …`);
  buildExtension(browser.kind);
  const server = await servePages();
  const driven = await openInstalled(browser, { headless }).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  try {
    await (headless ? tell(driven, server) : show(driven, server));
  } finally {
    await driven.close();
    await server.close();
  }
}

/** Leaves the browser to the person until they close it. */
async function show({ browser, newPage }: DrivenBrowser, { origin }: PageServer): Promise<void> {
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const empty = await browser.pages();
  await newPage(`${origin}/demo/article.html`);
  for (const page of empty) await page.close();
  console.log(`\nThe demo article is open: ${origin}/demo/article.html`);
  console.log('Click the Sidelight button in the toolbar (behind the puzzle piece at first), or press Alt+Shift+S.');
  console.log(`More pages to try: ${origin}/\nClose the browser, or press Ctrl+C here, to end.`);
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await Promise.race([closed, interrupted]);
}

/** Opens the real popup over the demo article, prints what it says and takes pictures. */
async function tell(driven: DrivenBrowser, { origin }: PageServer): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  console.log('There is no display: the demo runs without a window.');
  const page = await driven.newPage(`${origin}/demo/article.html`);
  const popup = await driven.clickToolbar(page);
  await popup.waitFor(SETTLED);
  console.log(`\n${await popup.text()}\n`);
  await popup.screenshot(`${PICTURES}/demo-popup.png`);
  if (await popup.evaluate<boolean>(`document.querySelector('[role=switch]') !== null`)) {
    await popup.click('[role=switch]');
    await popup.waitFor(`document.querySelector('[role=switch]').getAttribute('aria-checked') === 'true'`);
  }
  await popup.close();
  await page.screenshot({ path: `${PICTURES}/demo-page.png`, fullPage: true });
  console.log(`Badge: ${(await driven.badge(page)) || 'empty'}`);
  console.log(`Pictures: ${PICTURES}/demo-popup.png, ${PICTURES}/demo-page.png`);
}
