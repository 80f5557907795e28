import { mkdirSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers';
import { buildExtension } from './build';
import { openBrowser } from './drive';
import { servePages } from './page-server';
import { pictureOwn, picturePage, picturePanel, picturePrivate, pictureSelection } from './screens/beside';
import { FULL, withFullStorage } from './screens/full-storage';
import { PICTURES } from './screens/looks';
import { picturesForReadme, picturesForStores } from './screens/published';
import { pictureFailure, pictureFullStorage, pictureHidden, pictureState, pictureWaiting, STATES } from './screens/states';

/**
 * `npm run screens`: every surface in every state, light and dark, narrow and wide, and the page with its highlights and a card, as pictures.
 * `npm run screens -- --readme`: the three pictures of the README alone, in their place.
 */
const forReadme = process.argv.includes('--readme');

ensureBrowsers(['chrome']);
buildExtension('chrome');
if (!forReadme) {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
}
const server = await servePages();
const driven = await openBrowser('chrome');
try {
  await (forReadme ? picturesForReadme(driven, server.origin) : allOfThem(server.origin));
} finally {
  await driven.close();
  await server.close();
}
console.log(`Pictures: ${forReadme ? 'docs/screens' : PICTURES}`);

async function allOfThem(origin: string): Promise<void> {
  for (const state of STATES) await pictureState(driven, origin, state);
  await pictureFailure(driven, origin);
  await pictureWaiting(driven, origin);
  await picturesForStores(driven, origin);
  await picturePanel(driven, origin);
  await pictureSelection(driven, origin);
  await picturePage(driven, `${origin}/demo/article.html`, 'page-light');
  await picturePage(driven, `${origin}/demo/dark.html`, 'page-dark');
  await pictureOwn(driven, 'welcome', 'welcome.html', '[data-step=made]');
  // With a site and a hidden match in its lists.
  await pictureHidden(driven, origin);
  await pictureOwn(driven, 'settings', 'options.html', '[data-event]');
  await pictureOwn(driven, 'settings-searched', 'options.html#corpus', '[data-event]', async (page) => {
    await page.type('#corpus-search', 'helsinki interpreters');
    await page.waitForFunction(`/found/.test(document.querySelector('#corpus [role=status]').textContent)`);
    await page.click('#corpus [data-event] summary');
    await page.waitForSelector('#corpus [data-event] a[href^=http]');
  });
  await pictureFullStorage(driven, origin);
  await withFullStorage(driven, () =>
    pictureOwn(driven, `settings-${FULL}`, 'options.html', '[data-event]', async (page) => {
      await page.click('[name=badge]');
      await page.waitForFunction(
        `[...document.querySelectorAll('[role=alert], [role=status]')].some(({ textContent }) => textContent !== '')`,
      );
    }),
  );
  await picturePrivate(driven, origin);
}
