import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { defineConfig, type UserManifest } from 'wxt';

/** The corpus as the background fetches it. */
const CORPUS_ASSET = 'corpus.bin';
/** The learned models that read pages against it. */
const MODELS_ASSET = 'models.json';

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

const CHROME: UserManifest = {
  minimum_chrome_version: '140',
  incognito: 'split',
  // Chrome lets every other extension in where the key is absent. Firefox knows no such key and has no such door.
  externally_connectable: { ids: [] },
};

const FIREFOX: UserManifest = {
  incognito: 'spanning',
  browser_specific_settings: {
    gecko: {
      id: 'sidelight@sidelight.extension',
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** Compiles corpus/ into one file and answers its path. Throws with every problem named when the corpus is broken. */
function compileCorpusAsset(): string {
  const path = resolve('.wxt', CORPUS_ASSET);
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/corpus-compile.ts', path], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return path;
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ mode }) => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { minify: mode === 'production' },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Sidelight',
    description: 'Sets other accounts beside the claims of the news article you are reading. On your device, at your click.',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Sidelight: compare this article' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: 'Turn the highlights in this page on or off',
      },
    },
    ...(mode === 'production' ? { content_security_policy: { extension_pages: PAGE_POLICY } } : {}),
    ...(browser === 'firefox' ? FIREFOX : CHROME),
  }),
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(CORPUS_ASSET, MODELS_ASSET);
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({ absoluteSrc: compileCorpusAsset(), relativeDest: CORPUS_ASSET });
      files.push({ absoluteSrc: resolve('core/match/weights.json'), relativeDest: MODELS_ASSET });
    },
  },
});
