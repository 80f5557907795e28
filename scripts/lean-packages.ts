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

/** The text with each of these put in the place of what stands there. Throws, naming the function to mend, where a package is not built as it was. */
function changed(code: string, by: string, changes: readonly (readonly [there: string | RegExp, instead: string])[]): string {
  return changes.reduce((text, [there, instead]) => {
    if (typeof there === 'string' ? !text.includes(there) : text.search(there) === -1)
      throw new Error(`A package is not built as it was: see ${by} in scripts/lean-packages.ts.`);
    return typeof there === 'string' ? text.replaceAll(there, () => instead) : text.replace(there, () => instead);
  }, code);
}

/**
 * The polyfill as a module, without what turns callbacks into promises: with a manifest of version 3 every call answers with a promise by itself. What
 * is left are the messages, whose listeners may answer with one.
 */
export function leanPolyfill(): Plugin {
  const file = resolve('node_modules/webextension-polyfill/dist/browser-polyfill.js');
  return {
    name: 'sidelight:lean-polyfill',
    enforce: 'pre',
    transform(code, id) {
      if (id !== file) return null;
      return changed(code, 'leanPolyfill', [
        // Its wrapper for other kinds of scripts, and what asks whether it is in an extension.
        [/^[\s\S]*?if \(!\(globalThis\.browser [^{]*\{/, ''],
        [
          /module\.exports = wrapAPIs\(chrome\);[\s\S]*$/,
          'export default globalThis.browser?.runtime?.id ? browser : wrapAPIs(chrome);',
        ],
        // The tables of calls, and what reads them.
        [/const apiMetadata = \{[\s\S]*?\n {6}\};\n/, ''],
        [/if \(Object\.keys\(apiMetadata\)[^{]*\{[\s\S]*?\}/, ''],
        [/apiMetadata\.privacy = \{[\s\S]*?\n {6}\};\n/, ''],
        ['hasOwnProperty(metadata, prop)', 'false'],
        ['hasOwnProperty(metadata, "*")', 'false'],
        [', apiMetadata)', ')'],
        // Whether a call has too few or too many arguments is checked where it is written; nobody writes into the browser's calls.
        [/if \(args\.length [<>] metadata\.m..Args\) \{\s+throw [^\n]+\n\s+\}/g, ''],
        [/set\(proxyTarget, prop, value, receiver\) \{[\s\S]*?(?=\n {8}\};)/, ''],
        [/ {16}set\(value\) \{\s+target\[prop\] = value;\s+\}/, ''],
        [/\.bind\(null, "sendMessage", \{[^}]*\}\)/g, ''],
        ['(name, metadata, apiNamespaceObj, ', '(apiNamespaceObj, '],
        [', metadata = {}', ''],
        [', metadata[prop]', ''],
        // What is not asked for: whether somebody listens, the tools of developers, and messages from other extensions.
        [/hasListener\(target, listener\) \{[^}]*\},/, ''],
        [/devtools: \{[\s\S]*?\},\s+runtime: /, 'runtime: '],
        ['onRequestFinishedWrappers = new', 'onRequestFinishedWrappers = /* @__PURE__ */ new'],
        ['onMessageExternal: wrapEvent(onMessageWrappers),', ''],
      ]);
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

/** WXT's start of the background without its word to the console about a start that takes its time: the types rule that out. */
export function leanStart(): Plugin {
  return {
    name: 'sidelight:lean-start',
    enforce: 'pre',
    transform: (code, id) =>
      /wxt\/dist\/virtual\/background-entrypoint\.mjs|virtual:wxt-background-entrypoint/.test(id)
        ? changed(code, 'leanStart', [[/if \(result instanceof Promise\) console\.warn\([^;]*\);/, '']])
        : null,
  };
}

/** Of Fuse's light build the parts by which two words are compared, by the names of their files. */
const FUSE_PARTS = [
  ...['core/config', 'search/bitap/convertMaskToIndices', 'search/bitap/createPatternAlphabet'],
  ...['search/bitap/search', 'search/bitap/index'],
];
const FUSE_MATCH =
  'export default { match: (pattern, text, options) => new BitapSearch(pattern, { ...Config, ...options }).searchIn(text) };';

/**
 * Fuse's comparison of two words without its search over lists, of which the background has no use: what `Fuse.match` does by default, from the
 * package's light build, without looking for marks of letters, of which our words have none left, and without telling where the words are alike. Our pages search the corpus with the
 * whole of it.
 */
export function leanFuse(): Plugin {
  const file = resolve('node_modules/fuse.js/dist/fuse.basic.mjs');
  return {
    name: 'sidelight:lean-fuse',
    enforce: 'pre',
    resolveId: (id) => (id === 'fuse.js' ? file : null),
    transform(code, id) {
      if (id !== file) return null;
      const regions = code.split('//#region src/');
      const parts = FUSE_PARTS.map((name) => regions.find((region) => region.startsWith(`${name}.ts`)) ?? '');
      return changed(`${parts.map((part) => `//${part}`).join('')}${FUSE_MATCH}`, 'leanFuse', [
        // Of the choices those by which two words are compared; all of them are given, so that none is asked for again.
        ['getFn: get,', ''],
        [/\.\.\.BasicOptions,[^}]*\}/, 'minMatchCharLength: 1, ...FuzzyOptions }'],
        [/ = Config\.\w+/g, ''],
        // Choices that are not made, of which one is to tell where the words are alike; and what cannot be: a pattern is cut before it is too long.
        [' || includeMatches', ''],
        ['else if (includeMatches) result.indices = indices;', ''],
        ['if (includeMatches) result.indices = [[0, text.length - 1]];', ''],
        ['if (hasMatches && includeMatches) result.indices = mergeIndices(allIndices);', ''],
        ['if (isMatch && indices) allIndices.push(...indices);', ''],
        ['const allIndices = [];', ''],
        [', indices }', ' }'],
        ['findAllMatches ? textLen : ', ''],
        ['isCaseSensitive ? pattern : ', ''],
        ['isCaseSensitive ? text : ', ''],
        [/ignoreDiacritics \? stripDiacritics\((?:pattern|text)\) : /g, ''],
        [/\b(?:isCaseSensitive|ignoreDiacritics|findAllMatches|includeMatches),/g, ''],
        [/const \{ +includeMatches \} = this\.options;/, ''],
        [/if \(pattern\.length > 32\) throw [^;]*;/, ''],
      ]);
    },
  };
}
