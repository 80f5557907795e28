import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { type DrivenBrowser, type DrivenPopup, type Look, PATIENCE, WELCOME } from './driven';

const QUIET_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface LaunchOptions {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  args?: string[];
  /** Settings of Firefox; others have none. */
  prefs?: Record<string, unknown>;
  /** The language that the browser speaks, as a BCP 47 tag. Chromium speaks those whose files are installed: see `speaksGerman`. */
  language?: string;
}

/** Starts a Chromium with the extension in a fresh profile. */
export async function openChrome({
  executablePath,
  extension,
  headless,
  args = [],
  language,
}: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    // The sandbox cannot be set up by root.
    args: [
      ...QUIET_ARGS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(language === undefined ? [] : [`--lang=${language}`]),
      ...args,
    ],
    // On Linux it is the environment that says which language a program speaks.
    ...(language !== undefined && { env: { ...process.env, LANGUAGE: language } }),
  });
  try {
    return await drive(browser, extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
const isPanel = (target: Target) => target.url().includes('/sidepanel.html');
const isPopup = (target: Target) => target.url().includes('/popup.html');

async function drive(browser: Browser, folder: string): Promise<DrivenBrowser> {
  const target = await browser.waitForTarget(isWorker, { timeout: PATIENCE });
  const id = new URL(target.url()).host;
  const welcome = await browser.waitForTarget((page) => page.url().endsWith(WELCOME), { timeout: PATIENCE });
  await (await welcome.page())?.close();

  const worker = async () => {
    const found = await (await browser.waitForTarget(isWorker, { timeout: PATIENCE })).worker();
    if (found === null) throw new Error('The background has no worker.');
    return found;
  };

  async function newPage(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    return page;
  }

  async function clickToolbar(page: Page): Promise<DrivenPopup> {
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error(`The extension of ${folder} is not loaded.`);
    await page.bringToFront();
    await page.triggerExtensionAction(extension);
    return openedPopup();
  }

  /** A surface of the extension once it has drawn something: its document is there before that. */
  async function drawn(is: (target: Target) => boolean): Promise<DrivenPopup> {
    const surface = await (await browser.waitForTarget(is, { timeout: PATIENCE })).asPage();
    await surface.waitForSelector('main', { timeout: PATIENCE });
    return popupOf(surface);
  }

  async function openedPopup(): Promise<DrivenPopup> {
    return drawn(isPopup);
  }

  return {
    kind: 'chrome',
    browser,
    newPage,
    clickToolbar,
    openOwn: (file) => newPage(`chrome-extension://${id}/${file}`),
    setLook,
    openedPopup,
    openedPanel: () => drawn(isPanel),
    async badge(page) {
      // The number that the browser gives a tab is known to the extension alone; the tab in front is the page's.
      await page.bringToFront();
      return (await worker()).evaluate(
        'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
      ) as Promise<string>;
    },
    async inBackground<T>(expression: string) {
      return (await (await worker()).evaluate(expression)) as T;
    },
    async runCommand(name) {
      // Keys that a driver presses reach the page and not the browser around it, so the event is given to the listeners itself.
      await (await worker()).evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
    },
    async visitPrivately(address) {
      // The switch in the browser's own settings restarts the extension and loses it; loaded anew with the right, it stays.
      await browser.uninstallExtension(id);
      const session = await browser.target().createCDPSession();
      await session.send('Extensions.loadUnpacked', { path: folder, enableInIncognito: true });
      await session.detach();
      await worker();
      const own = await browser.newPage();
      await own.goto(`chrome-extension://${id}/popup.html?tab=0`);
      await own.evaluate(`void chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} })`);
      const opened = await browser.waitForTarget((target) => target.url() === address, { timeout: PATIENCE });
      await own.close();
      const page = await opened.asPage();
      await page.waitForFunction(`document.readyState === 'complete'`);
      const popup = await clickToolbar(page);
      return { popup, close: () => page.close() };
    },
    async clipboard() {
      const page = (await browser.pages()).find((candidate) => candidate.url().startsWith('http'));
      if (page === undefined) throw new Error('No page is open.');
      await browser.defaultBrowserContext().overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
      await page.bringToFront();
      return (await page.evaluate('navigator.clipboard.readText()')) as string;
    },
    async answerQuestion() {
      throw new Error('The question of this browser cannot be answered without a window.');
    },
    async chooseSelection(page, words) {
      await page.bringToFront();
      // The menu is drawn by the system and out of a driver's reach, so the event is given to the listeners itself.
      await (await worker()).evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch({
          menuItemId: 'compare-selection', selectionText: ${JSON.stringify(words)}, pageUrl: ${JSON.stringify(page.url())}, editable: false,
        }, { ...tab, title: ${JSON.stringify(await page.title())} }))`);
    },
    async inCard<T>(page: Page, expression: string) {
      const session = await page.createCDPSession();
      try {
        const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
        const html = root.children?.find(({ localName }) => localName === 'html');
        const closed = html?.children?.flatMap(({ shadowRoots }) => shadowRoots ?? []).at(-1);
        if (closed === undefined) return null;
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
        const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId ?? '',
          functionDeclaration: `function () { const root = this; return ${expression}; }`,
          returnByValue: true,
        });
        if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value as T;
      } finally {
        await session.detach();
      }
    },
    async stopBackground() {
      const page = (await browser.pages())[0];
      if (page === undefined) throw new Error('No page is open.');
      const session: CDPSession = await page.createCDPSession();
      await stopWorkers(session);
      await session.detach();
    },
    async updateExtension() {
      await browser.installExtension(folder);
    },
    removeExtension: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}

/** Stops all workers and resolves when the browser says that the extension's has stopped; one that was asleep already has. */
function stopWorkers(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('The background did not stop.')), PATIENCE);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter(({ scriptURL }) => scriptURL.startsWith('chrome-extension://'));
      if (!ours.some(({ runningStatus }) => runningStatus === 'stopped')) return;
      clearTimeout(limit);
      resolve();
    });
    session
      .send('ServiceWorker.enable')
      .then(() => session.send('ServiceWorker.stopAllWorkers'))
      .catch(reject);
  });
}

async function setLook(page: Page, { scheme, forced = false }: Look): Promise<void> {
  // The session stays: what it emulates goes with it.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

function popupOf(page: Page): DrivenPopup {
  page.setDefaultTimeout(PATIENCE);
  const text = () => page.evaluate('document.body.innerText') as Promise<string>;
  return {
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    async waitFor(expression) {
      await page.waitForFunction(expression).catch(async (error: Error) => {
        throw new Error(`${error.message}\nwaiting for: ${expression}\nthe popup says: ${await text().catch(() => '(closed)')}`);
      });
    },
    click: (selector) => page.click(selector),
    text,
    setLook: (look) => setLook(page, look),
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
    },
    close: () => page.close(),
  };
}
