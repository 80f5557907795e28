import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { LaunchOptions } from './chrome';
import { type DrivenBrowser, type DrivenPopup, PATIENCE, WELCOME } from './driven';
import {
  type Bidi,
  drawn,
  FRAME_SCRIPT,
  looking,
  looksLike,
  PANEL,
  POPUP,
  popupOf,
  privilegedIn,
  surfaceOf,
  until,
} from './firefox-window';

/** Fixed, so that the extension's pages have the same address in every run. */
const UUID = '5d1e1197-0000-4000-8000-000000000001';

/** Starts a Firefox with the extension in a fresh profile. */
export async function openFirefox({
  executablePath,
  extension,
  headless,
  args = [],
  prefs = {},
  language,
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
    return await drive(browser, extension, geckoId, language);
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

async function drive(browser: Browser, folder: string, geckoId: string, language?: string): Promise<DrivenBrowser> {
  /** The button's name in the browser's own document. */
  const widget = geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
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
  // As with the language's own package installed, which an extension's names follow; the browser's own words stay English.
  if (language !== undefined)
    await privileged(
      `for (const which of ['available', 'requested']) Services.locale[which + 'Locales'] = ['${language}', 'en-US'];`,
    );
  const id = await browser.installExtension(folder);

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
    return drawn(popupOf(privileged));
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
    async setLook(page, look) {
      await privileged(looking(look));
      await page.waitForFunction(looksLike(look));
    },
    openedPopup,
    async openedPanel() {
      await privileged(until(`${PANEL}?.currentURI.spec.includes('sidepanel.html')`));
      return drawn(surfaceOf(privileged, PANEL, `SidebarController.hide();`));
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
      return { popup: await drawn(popupOf(there)), close: () => there('window.close()') };
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
