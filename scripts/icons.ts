/** Renders `assets/icon.svg` to the sizes that browsers ask for: `npx tsx scripts/icons.ts`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

/** Toolbar at one and two device pixels, extension list in Chrome and Firefox, store and install dialogs. */
const SIZES = [16, 32, 48, 96, 128];
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const root = join(import.meta.dirname, '..');
const svg = await readFile(join(root, 'assets/icon.svg'), 'utf8');
await mkdir(join(root, 'public/icon'), { recursive: true });
const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(join(root, `public/icon/${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
