import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers';

/** How a reader wants pages to be drawn. */
export interface Look {
  scheme: 'light' | 'dark';
  /** The colours of the system alone. */
  forced?: boolean;
}

/** A browser with the extension loaded, driven as a person would: pages are visited and the toolbar button is clicked. */
export interface DrivenBrowser {
  kind: BrowserKind;
  browser: Browser;
  /** Opens an address in a tab in front. */
  newPage(address: string): Promise<Page>;
  /** A real click on the toolbar button over a page, with the rights that such a click gives. Resolves when the popup has drawn something. */
  clickToolbar(page: Page): Promise<DrivenPopup>;
  /** Lets the extension into private windows, opens an address in one and clicks the toolbar button there. */
  visitPrivately(address: string): Promise<{ popup: DrivenPopup; close(): Promise<void> }>;
  /** Opens a page of the extension's own in a tab in front. */
  openOwn(file: string): Promise<Page>;
  /** Draws a page, and what is loaded in it from now on, in this look and without motion. */
  setLook(page: Page, look: Look): Promise<void>;
  /** The popup that the extension itself has opened, once it has drawn something. */
  openedPopup(): Promise<DrivenPopup>;
  /** The panel beside the page in front, once it has drawn something. */
  openedPanel(): Promise<DrivenPopup>;
  /** What the button's badge says over a page. */
  badge(page: Page): Promise<string>;
  /** Runs an expression in the background. */
  inBackground<T>(expression: string): Promise<T>;
  /** Runs a keyboard command of the extension, as if its keys were pressed over the page in front. */
  runCommand(name: string): Promise<void>;
  /** The text on the clipboard. */
  clipboard(): Promise<string>;
  /** Answers the browser's question for access. Chromium asks in a window of the system's, which no driver reaches: throws there. */
  answerQuestion(allow: boolean): Promise<void>;
  /** Runs an expression that sees the open card's shadow root as `root`; `null` when no card is open in the page, which is in front. */
  inCard<T>(page: Page, expression: string): Promise<T | null>;
  /** Chooses the extension's entry in the menu over selected words of the page in front. */
  chooseSelection(page: Page, words: string): Promise<void>;
  /** Ends the background as the browser does when it needs the memory. */
  stopBackground(): Promise<void>;
  /** Installs what now lies in the extension's folder over what is installed, as an update does while pages are open. */
  updateExtension(): Promise<void>;
  /** Takes the extension away while pages are open. */
  removeExtension(): Promise<void>;
  close(): Promise<void>;
}

/** The open popup. Expressions are JavaScript source that sees the popup's `window` and `document`. */
export interface DrivenPopup {
  evaluate<T>(expression: string): Promise<T>;
  /** Resolves once the expression is truthy; throws, with what the popup says, when it does not become so in time. */
  waitFor(expression: string): Promise<void>;
  /** Clicks the first element that matches, as a person would: what only a click may do is allowed. */
  click(selector: string): Promise<void>;
  /** All that the popup says. */
  text(): Promise<string>;
  /** Draws it in this look and without motion. */
  setLook(look: Look): Promise<void>;
  /** Writes a PNG. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The page that a fresh installation opens. The drivers wait for it and close it, so that it comes before no page of a test. */
export const WELCOME = '/welcome.html';

/** Longest wait for anything in a driven browser, in ms: ten times the slowest step measured on two cores. */
export const PATIENCE = 20_000;

/** The popup has something final to say. */
export const SETTLED = `!['opening', 'reading'].includes(document.querySelector('main')?.dataset.state ?? 'opening')`;
