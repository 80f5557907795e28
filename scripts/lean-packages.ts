import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What stands in for the polyfill: the browser's own calls. */
const BROWSER_ITSELF = resolve('node_modules/@wxt-dev/browser/src/index.mjs');

/**
 * What is put into every page that is read, and what the popup waits for, go without the polyfill: the calls that they make answer with promises in
 * every browser that the manifest lets in. The background keeps it.
 */
export function withoutPolyfill(): Plugin {
  return {
    name: 'sidelight:without-polyfill',
    enforce: 'pre',
    resolveId: (id) => (id === '@wxt-dev/webextension-polyfill/browser' ? BROWSER_ITSELF : null),
  };
}

/** What the background calls of what the polyfill knows; of the rest, such as bookmarks and cookies, the manifest asks for nothing. */
const POLYFILLED = ['commands', 'contextMenus', 'extension', 'i18n', 'permissions', 'runtime', 'storage', 'tabs', 'windows'];

/** The polyfill without its tables of calls that the extension may not make. */
export function leanPolyfill(): Plugin {
  const file = resolve('node_modules/webextension-polyfill/dist/browser-polyfill.js');
  return {
    name: 'sidelight:lean-polyfill',
    enforce: 'pre',
    transform(code, id) {
      if (id !== file) return null;
      const [before, after] = code.split('const apiMetadata = ');
      const end = after?.indexOf('};') ?? -1;
      if (before === undefined || after === undefined || end === -1)
        throw new Error('The polyfill is not built as it was: see leanPolyfill in scripts/lean-packages.ts.');
      const tables = Object.entries(JSON.parse(after.slice(0, end + 1)) as Record<string, unknown>);
      const called = Object.fromEntries(tables.filter(([name]) => POLYFILLED.includes(name)));
      return `${before}const apiMetadata = ${JSON.stringify(called)}${after.slice(end + 1)}`;
    },
  };
}

/** Readability alone, as a module, without the quick check that comes with it and without its talk to the console. */
export function leanReadability(): Plugin {
  const file = resolve('node_modules/@mozilla/readability/Readability.js');
  return {
    name: 'sidelight:lean-readability',
    enforce: 'pre',
    resolveId: (id) => (id === '@mozilla/readability' ? file : null),
    transform(code, id) {
      if (id !== file) return null;
      const never = ['typeof module === "object"', 'this._debug'];
      return `${never.reduce((text, asked) => text.replaceAll(`if (${asked})`, 'if (false)'), code)}
export { Readability };`;
    },
  };
}

/** Where Fuse's light build stops being the search and begins to be its entry, and its list of every mark that a letter can carry. */
const FUSE_ENTRY = '//#region src/entry.ts';
/** By which a search finds the texts in its lists. */
const FUSE_LISTS = 'getFn: get,';
const FUSE_MARKS = /\/\[\\u0300-\\u036F[^\]]*\]\/g/;

/**
 * Fuse's comparison of two words without its search over lists, of which the background has no use: `Fuse.match` as the package defines it, from its
 * light build, with the marks named by their property. Our pages search the corpus with the whole of it.
 */
export function leanFuse(): Plugin {
  const file = resolve('node_modules/fuse.js/dist/fuse.basic.mjs');
  return {
    name: 'sidelight:lean-fuse',
    enforce: 'pre',
    resolveId: (id) => (id === 'fuse.js' ? file : null),
    transform(code, id) {
      if (id !== file) return null;
      const [parts, entry] = code.split(FUSE_ENTRY);
      const match = /^Fuse\.match = (function[\s\S]*?^});$/m.exec(entry ?? '')?.[1];
      if (parts === undefined || match === undefined || !FUSE_MARKS.test(parts) || !parts.includes(FUSE_LISTS))
        throw new Error('Fuse is not built as it was: see leanFuse in scripts/lean-packages.ts.');
      return `${parts.replace(FUSE_MARKS, '/\\p{M}/gu').replace(FUSE_LISTS, '')}\nexport default { match: ${match} };`;
    },
  };
}
