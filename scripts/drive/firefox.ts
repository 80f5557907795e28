import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { LaunchOptions } from './chrome';
import { type DrivenBrowser, type DrivenPopup, PATIENCE, WELCOME } from './driven';

/** Fixed, so that the extension's pages have the same address in every run. */
const UUID = '5d1e1197-0000-4000-8000-000000000001';

/** WebDriver BiDi as the browser speaks it, privileged commands included; puppeteer types only a part of it. */
type Bidi = <T>(method: string, params: object) => Promise<T>;

/** Starts a Firefox with the extension in a fresh profile. */
export async function openFirefox({
  executablePath,
  extension,
  headless,
  args = [],
  prefs = {},
}: LaunchOptions): Promise<DrivenBrowser> {
  const geckoId = await geckoIdOf(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
      // The browser's own errands, so that whatever is asked for is ours.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...prefs,
    },
  });
  try {
    return await drive(browser, extension, geckoId);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function geckoIdOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

async function drive(browser: Browser, folder: string, geckoId: string): Promise<DrivenBrowser> {
  /** The button's name in the browser's own document. */
  const widget = geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const id = await browser.installExtension(folder);
  const connection = (
    browser as unknown as { connection: { send(method: string, params: object): Promise<{ result: unknown }> } }
  ).connection;
  const bidi: Bidi = async <T>(method: string, params: object) => (await connection.send(method, params)).result as T;
  const { contexts } = await bidi<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const context = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  if (context === undefined) throw new Error('The browser shows no window.');

  const privileged = privilegedIn(bidi, context);

  await privileged(`
    const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
    CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar');
    const welcome = () => gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('${WELCOME}'));
    ${until('welcome() !== undefined')}
    gBrowser.removeTab(welcome());
  `);

  async function newPage(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    return page;
  }

  async function openedPopup(): Promise<DrivenPopup> {
    await privileged(until(`${POPUP}?.closest('panel').state === 'open' && ${POPUP}.currentURI.spec.includes('popup.html')`));
    return popupOf(privileged);
  }

  return {
    kind: 'firefox',
    browser,
    newPage,
    async clickToolbar(page) {
      await page.bringToFront();
      await privileged(`document.getElementById('${widget}-BAP').click()`);
      return openedPopup();
    },
    openedPopup,
    async openedPanel() {
      await privileged(until(`${PANEL}?.currentURI.spec.includes('sidepanel.html')`));
      return surfaceOf(privileged, PANEL, `SidebarController.hide();`);
    },
    async openOwn(file) {
      const page = await browser.newPage();
      // The browser never says that such a page is loaded, so nobody waits for that.
      const { _id: own } = page.mainFrame() as unknown as { _id: string };
      await bidi('browsingContext.navigate', { context: own, url: `moz-extension://${UUID}/${file}`, wait: 'none' });
      await page.waitForSelector('main', { timeout: PATIENCE });
      await page.bringToFront();
      return page;
    },
    async badge(page) {
      await page.bringToFront();
      return privileged<string>(`return document.getElementById('${widget}-BAP').getAttribute('badge') ?? ''`);
    },
    inBackground: <T>(expression: string) =>
      privileged<T>(`
        const { extension } = WebExtensionPolicy.getByID('${geckoId}');
        await extension.wakeupBackground?.();
        const view = [...extension.views].find((candidate) => candidate.viewType === 'background');
        return frameScript(view.xulBrowser, ${JSON.stringify(expression)});
        ${FRAME_SCRIPT}
      `),
    async runCommand(name) {
      await privileged(`
        const { extension } = WebExtensionPolicy.getByID('${geckoId}');
        const commands = [...extension.shortcuts.keysetsMap.get(window).children];
        const names = [...(await extension.shortcuts.commands).keys()];
        const key = commands[names.indexOf(${JSON.stringify(name)})];
        if (key === undefined) throw new Error('There is no such command among ' + names);
        key.doCommand();
      `);
    },
    async visitPrivately(address) {
      await privileged(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${geckoId}');
        await ExtensionPermissions.add('${geckoId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
        await (await AddonManager.getAddonByID('${geckoId}')).reload();
        const opened = OpenBrowserWindow({ private: true });
        await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
        await opened.delayedStartupPromise;
        opened.gBrowser.loadURI(Services.io.newURI(${JSON.stringify(address)}), {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });
        ${until(`opened.gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(address)} && !opened.gBrowser.selectedBrowser.webProgress.isLoadingDocument && opened.document.getElementById('${widget}-BAP') !== null`)}
      `);
      const tree = await bidi<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
        'moz:scope': 'chrome',
      });
      const own = tree.contexts
        .filter(({ url }) => url.endsWith('browser.xhtml'))
        .find((candidate) => candidate.context !== context);
      if (own === undefined) throw new Error('There is no private window.');
      const there = privilegedIn(bidi, own.context);
      await there(`
        document.getElementById('${widget}-BAP').click();
        ${until(`${POPUP}?.closest('panel').state === 'open' && ${POPUP}.currentURI.spec.includes('popup.html')`)}
      `);
      return { popup: popupOf(there), close: () => there('window.close()') };
    },
    clipboard: () =>
      privileged<string>(`
        const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        transferable.init(null);
        transferable.addDataFlavor('text/plain');
        Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
        const data = {};
        transferable.getTransferData('text/plain', data);
        return data.value.QueryInterface(Ci.nsISupportsString).data;
      `),
    async answerQuestion(allow) {
      await privileged(`
        const question = () => document.querySelector('popupnotification[popupid=addon-webext-permissions]');
        ${until(`question()?.closest('panel').state === 'open'`)}
        // For a moment after it opens the browser takes no answer, so that nobody gives one by a stray click.
        question().timeShown = 0;
        question()${allow ? '.button' : '.secondaryButton'}.click();
      `);
    },
    async chooseSelection(page, words) {
      await page.bringToFront();
      await privileged(`
        const { extension } = WebExtensionPolicy.getByID('${geckoId}');
        await extension.wakeupBackground?.();
        extension.emit('webext-menu-menuitem-click', {
          menuItemId: 'compare-selection', selectionText: ${JSON.stringify(words)}, pageUrl: ${JSON.stringify(page.url())}, editable: false,
          modifiers: [], button: 0,
        }, gBrowser.selectedTab);
      `);
    },
    inCard: <T>(_page: Page, expression: string) =>
      privileged<T | null>(`
        return frameScript(gBrowser.selectedBrowser, ${JSON.stringify(`(() => {
          const root = document.documentElement.lastElementChild.openOrClosedShadowRoot;
          return root ? (${expression}) : null;
        })()`)});
        ${FRAME_SCRIPT}
      `),
    async stopBackground() {
      await privileged(`
        await WebExtensionPolicy.getByID('${geckoId}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      `);
    },
    async updateExtension() {
      await browser.installExtension(folder);
    },
    removeExtension: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}

/**
 * The popup's frame in the browser's own document, once its panel has it: the popup is loaded in a hidden panel first, and what is sent to
 * the frame while it moves is lost.
 */
const POPUP = `document.querySelector('#customizationui-widget-panel .webextension-popup-browser')`;

/** Source that waits in the browser's own window, frame by frame, until the condition holds. */
function until(condition: string): string {
  return `
    const deadline = performance.now() + ${PATIENCE};
    while (!(${condition})) {
      if (performance.now() > deadline) throw new Error('waited in vain for: ' + ${JSON.stringify(condition)});
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  `;
}

/**
 * Source of a function that runs an expression inside a page of the extension. It comes as a script of its own, since the page's policy
 * allows no \`eval\`, and answers by message; what throws is handed on.
 */
const FRAME_SCRIPT = `
  function frameScript(frame, expression) {
    const name = 'sidelight:' + Math.random();
    const code = \`{
      const window = content;
      const document = content.document;
      const performance = content.performance;
      const chrome = content.wrappedJSObject.chrome;
      const requestAnimationFrame = content.requestAnimationFrame.bind(content);
      Promise.resolve().then(() => (\${expression})).then(
        (value) => sendAsyncMessage('\${name}', { value: JSON.stringify(value ?? null) }),
        (error) => sendAsyncMessage('\${name}', { error: String(error) }),
      );
    }\`;
    return new Promise((resolve, reject) => {
      frame.messageManager.addMessageListener(name, function listener({ data }) {
        frame.messageManager.removeMessageListener(name, listener);
        if (data.error !== undefined) reject(new Error(data.error));
        else resolve(JSON.parse(data.value));
      });
      frame.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(code), false);
    });
  }
`;

type Privileged = <T>(body: string) => Promise<T>;

/** Runs the body of an async function in a window of the browser's own; its value must be plain data. */
function privilegedIn(bidi: Bidi, context: string): Privileged {
  return async <T>(body: string) => {
    const expression = `(async () => { ${body} })().then((value) => JSON.stringify(value ?? null))`;
    const reply = await bidi<{ type: string; result?: { value: string }; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      { expression, target: { context }, awaitPromise: true },
    );
    if (reply.result?.value === undefined) throw new Error(reply.exceptionDetails?.text ?? 'The browser window gave no answer.');
    return JSON.parse(reply.result.value) as T;
  };
}

/** The frame of the panel, in the browser's own document. */
const PANEL = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

function popupOf(privileged: Privileged): DrivenPopup {
  return surfaceOf(privileged, POPUP, `${POPUP}?.closest('panel').hidePopup(); ${until(`${POPUP} === null`)}`);
}

/** `frame` and `close` are source for the browser's own window: which frame the surface lies in, and how it is closed. */
function surfaceOf(privileged: Privileged, surface: string, close: string): DrivenPopup {
  const evaluate = <T>(expression: string) =>
    privileged<T>(`
      const frame = ${surface};
      if (!frame) throw new Error('the popup is closed');
      return frameScript(frame, ${JSON.stringify(expression)});
      ${FRAME_SCRIPT}
    `);
  const text = () => evaluate<string>('document.body.innerText');
  return {
    evaluate,
    text,
    async waitFor(expression) {
      const came = await evaluate<boolean>(`new Promise((resolve) => {
        const deadline = content.performance.now() + ${PATIENCE};
        const look = () => {
          if (${expression}) resolve(true);
          else if (content.performance.now() > deadline) resolve(false);
          else content.requestAnimationFrame(look);
        };
        look();
      })`);
      if (!came) throw new Error(`waited in vain for: ${expression}\nthe popup says: ${await text()}`);
    },
    async click(selector) {
      // With the standing of a person's click, which some calls of an extension ask for.
      await evaluate(`(() => {
        const person = content.windowUtils.setHandlingUserInput(true);
        try {
          document.querySelector(${JSON.stringify(selector)}).click();
        } finally {
          person.destruct();
        }
      })()`);
    },
    async screenshot(path) {
      const picture = await privileged<string>(`
        const bitmap = await ${surface}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png');
      `);
      await writeFile(path, Buffer.from(picture.replace(/^data:image\/png;base64,/, ''), 'base64'));
    },
    async close() {
      await privileged(close);
    },
  };
}
