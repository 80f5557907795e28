import { JSDOM, VirtualConsole } from 'jsdom';
import { type Reading, readArticle } from '@/page/read-article';

/** The document of a saved page, in a DOM of its own: its scripts do not run and nothing is loaded. */
export function savedDocument(html: string, address: string): Document {
  // A console of its own keeps the DOM's complaints about the page's style sheets to itself.
  return new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() }).window.document;
}

/**
 * Reads the article of a saved page, as the extension would read the page at that address. A DOM without layout hides only what is marked as
 * hidden. Throws when the address is none.
 */
export function readSavedPage(html: string, address: string): Reading {
  return readArticle(savedDocument(html, address), address);
}
