import { resolve } from 'node:path';
import { build } from 'vite';

/** Where the gallery is built to. */
export const GALLERY = '.output/gallery';

/** Builds the page that shows every state of the popup with made-up reports, so that a browser can look at each. */
export async function buildGallery(): Promise<void> {
  await build({
    root: 'tests/gallery',
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: resolve(GALLERY), emptyOutDir: true },
  });
}
