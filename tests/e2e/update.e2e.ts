import { expect, it } from 'vitest';
import { SETTLED } from '@/scripts/drive';
import { highlightsOf, inBothBrowsers, pageHolds, turnHighlights, visit } from './browsers';
import { changeManifest, copyOfBuild } from './granted-build';

const folders = new Map<string, string>();

inBothBrowsers(
  'an update under open pages',
  (bench) => {
    it('clears what the old version drew, works on in the page, and tells what is new in the corpus', async () => {
      const { page, popup } = await visit(bench, '/demo/article.html');
      await turnHighlights(popup, true);
      await popup.close();
      expect(Object.keys(await highlightsOf(page)).length).toBeGreaterThan(0);
      await expect
        .poll(() => bench.driven.inBackground<Record<string, unknown>>(`chrome.storage.local.get('corpus-known')`))
        .toHaveProperty('corpus-known');
      // As if the version before had come with two documents less.
      const known = await bench.driven.inBackground<{ 'corpus-known': { version: string; documents: number } }>(
        `chrome.storage.local.get('corpus-known')`,
      );
      const { version, documents } = known['corpus-known'];
      await bench.driven.inBackground(
        `chrome.storage.local.set({ 'corpus-known': { version: '${version}', documents: ${documents - 2} } })`,
      );
      const pages = (await bench.driven.browser.pages()).length;
      changeManifest(folders.get(bench.kind) ?? '', (manifest) => ({ ...manifest, version: '99.0.0' }));
      await bench.driven.updateExtension();
      if (bench.kind === 'chrome') await pageHolds(page, 'CSS.highlights.size === 0');

      const again = await bench.driven.clickToolbar(page);
      await again.waitFor(SETTLED);
      const state = await again.evaluate<string>(`document.querySelector('main').dataset.state`);
      if (state !== 'ready') expect(await again.text()).toContain('Reload this page');
      await again.waitFor(`document.body.innerText.includes('New since version ${version}: 2 documents.')`);
      await again.close();
      // The welcome page is for those who are new.
      expect((await bench.driven.browser.pages()).length).toBe(pages);
    });
  },
  (kind) => {
    const extension = copyOfBuild(kind);
    folders.set(kind, extension);
    return { extension };
  },
);
