import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import { LANGUAGES } from './locales/languages';
import { DEFAULT_LANGUAGE, inManifest, MANIFEST_TEXTS, messagesFile } from './locales/names';
import { leanFuse, leanPolyfill, leanReadability, leanStart, withoutPolyfill } from './scripts/lean-packages';
import { noticesOf, packageOf } from './scripts/third-party';

/** The corpus as the background fetches it. */
const CORPUS_ASSET = 'corpus.bin';
/** The paraphrases of its answers, by which pages are read. */
const WORDINGS_ASSET = 'wordings.bin';
/** The learned models that read pages against it. */
const MODELS_ASSET = 'models.json';
/** What else the background fetches when it needs it, so that a waking does not parse it. */
const DATA_FILES = ['lexicon.json', 'languages.json', 'card.css', ...LANGUAGES.map((language) => `words-${language}.json`)];

/** Our own pages load our own files and nothing else: no inline code, no markup sinks, no network. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The oldest browsers that are let in. */
const OLDEST = { chrome: '140', firefox: '153.0' };
const BROWSERS = Object.entries(OLDEST).map(([name, version]) => name + version);

const CHROME: UserManifest = {
  minimum_chrome_version: OLDEST.chrome,
  incognito: 'split',
  // Chrome lets every other extension in where the key is absent. Firefox knows no such key and has no such door.
  externally_connectable: { ids: [] },
};

const FIREFOX: UserManifest = {
  incognito: 'spanning',
  browser_specific_settings: {
    gecko: {
      id: 'sidelight@sidelight.extension',
      strict_min_version: OLDEST.firefox,
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** Runs a step of the build that is written like the rest of the sources. Throws where it fails; its own words are on the screen. */
function runStep(script: string, ...paths: string[]): void {
  execFileSync(process.execPath, ['--import', 'tsx', script, ...paths], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Where faults can be told in public: the address under `bugs` in package.json, or `null` where there is none. */
function issuesAddress(): string | null {
  const { bugs } = JSON.parse(readFileSync('package.json', 'utf8')) as { bugs?: string | { url?: string } };
  return (typeof bugs === 'string' ? bugs : bugs?.url) ?? null;
}

/** What the popup draws with first. */
const POPUP_SCRIPT = resolve('entrypoints/popup/main.tsx');

/**
 * What the popup needs for its first paint and shares with other pages, or with parts that it loads later, is one file: a dozen small ones weigh a
 * tenth more. What only the other pages share stays out of it.
 */
function oneSharedChunk(): Plugin {
  let needed: ReadonlySet<string> = new Set();
  return {
    name: 'sidelight:one-shared-chunk',
    buildEnd() {
      const reached = new Set([POPUP_SCRIPT]);
      for (const id of reached) for (const next of this.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
      needed = reached;
    },
    outputOptions: (options) =>
      options.format === 'es'
        ? { ...options, codeSplitting: { groups: [{ name: (id) => (needed.has(id) ? 'shared' : null), minShareCount: 2 }] } }
        : options,
  };
}

const weight = (code: string) => gzipSync(code, { level: 9 }).length;

/**
 * Minifies again what the bundler has minified, as long as it gets lighter: Terser sees through a script as a whole, which spares 3 % after gzip. What it
 * has put into one another it can shorten once more, and then packs functions side by side.
 */
function minifyAgain(): Plugin {
  return {
    name: 'sidelight:minify-again',
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const hoist_funs of [false, true, true, true]) {
          const { code } = await minify(chunk.code, {
            // What is called with `new` is a class or uses `this`, and is no arrow then; reading a property does nothing else.
            compress: {
              ...{ ecma: 2020, hoist_funs, keep_fargs: false, lhs_constants: false, passes: 3, sequences: false },
              ...{ pure_getters: true, unsafe_arrows: true },
            },
            ecma: 2020,
            module: format === 'es',
          });
          if (code !== undefined && weight(code) < weight(chunk.code)) chunk.code = code;
        }
      }
    },
  };
}

/** Packages of which something went into the build. */
const parts = new Set<string>();

function noteParts(): Plugin {
  return {
    name: 'sidelight:note-parts',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of Object.keys(chunk.modules)) {
          const name = packageOf(id);
          if (name !== null) parts.add(name);
        }
      }
    },
  };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ mode }) => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Every browser that the manifest lets in knows how to load ahead by itself, and needs no other way to say anything.
    build: { minify: mode === 'production', modulePreload: { polyfill: false }, target: BROWSERS },
    plugins: [oneSharedChunk(), noteParts(), ...(mode === 'production' ? [minifyAgain()] : [])],
    define: { __ISSUES__: JSON.stringify(issuesAddress()) },
  }),
  manifest: ({ browser, mode }) => ({
    default_locale: DEFAULT_LANGUAGE,
    name: inManifest('name'),
    description: inManifest('description'),
    permissions: ['activeTab', 'scripting', 'storage', browser === 'firefox' ? 'menus' : 'contextMenus'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: inManifest('toggle_highlights'),
      },
      // J and K go forth and back on many sites; N and P are taken in Chrome.
      'next-highlight': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: inManifest('next_highlight'),
      },
      'previous-highlight': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: inManifest('previous_highlight'),
      },
    },
    ...(mode === 'production' ? { content_security_policy: { extension_pages: PAGE_POLICY } } : {}),
    ...(browser === 'firefox' ? FIREFOX : CHROME),
  }),
  hooks: {
    'build:done': (wxt) => {
      writeFileSync(join(wxt.config.outDir, 'THIRD-PARTY-NOTICES.txt'), noticesOf(parts));
      copyFileSync('LICENSE', join(wxt.config.outDir, 'LICENSE.txt'));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const names = entrypoints.map(({ name }) => name);
      config.plugins = [
        ...(config.plugins ?? []),
        ...(names.includes('background') ? [leanFuse(), leanPolyfill(), leanStart()] : [withoutPolyfill()]),
      ];
      if (names.includes('reader')) config.plugins = [...(config.plugins ?? []), leanReadability()];
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(CORPUS_ASSET, WORDINGS_ASSET, MODELS_ASSET, ...DATA_FILES);
    },
    'build:publicAssets': (_wxt, files) => {
      const compiled = [CORPUS_ASSET, WORDINGS_ASSET];
      const data = resolve('.wxt', 'data');
      runStep('scripts/corpus-compile.ts', ...compiled.map((name) => resolve('.wxt', name)));
      runStep('scripts/data-files.ts', data);
      files.push(...compiled.map((name) => ({ absoluteSrc: resolve('.wxt', name), relativeDest: name })));
      files.push(...DATA_FILES.map((name) => ({ absoluteSrc: join(data, name), relativeDest: name })));
      for (const language of Object.keys(MANIFEST_TEXTS) as (keyof typeof MANIFEST_TEXTS)[])
        files.push({ contents: messagesFile(language), relativeDest: `_locales/${language}/messages.json` });
      files.push({ absoluteSrc: resolve('core/match/weights.json'), relativeDest: MODELS_ASSET });
    },
  },
});
