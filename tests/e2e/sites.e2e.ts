import { expect, it } from 'vitest';
import { type Bench, highlightsOf, inBothBrowsers, openMenu, pageHolds, storedBy, turnHighlights, visit } from './browsers';
import { answeringYes } from './granted-build';

const STATE = `document.querySelector('main').dataset.state`;

const registered = async ({ driven }: Bench) => {
  const scripts = await driven.inBackground<{ matches: string[] }[]>('chrome.scripting.getRegisteredContentScripts()');
  return scripts.flatMap(({ matches }) => matches);
};
const rule = async (bench: Bench) => (await storedBy(bench))['site:localhost'];

inBothBrowsers(
  'a site that is always read',
  (bench) => {
    it('is read as its pages open, without a click, until that is taken back', async () => {
      const { page, popup } = await visit(bench, '/demo/article.html');
      await openMenu(popup);
      await popup.click('[data-rule=always]');
      await expect.poll(() => rule(bench)).toBe('always');
      await popup.close();
      await expect.poll(() => registered(bench)).toEqual(expect.arrayContaining(['http://localhost/*']));
      await page.close();

      const fresh = await bench.driven.newPage(`${bench.server.origin}/demo/dark.html`);
      await expect.poll(async () => Number(await bench.driven.badge(fresh)), { timeout: 15_000 }).toBeGreaterThan(0);

      const again = await bench.driven.clickToolbar(fresh);
      await again.waitFor(`${STATE} === 'ready'`);
      await openMenu(again);
      await again.waitFor(`document.querySelector('[data-rule=always]').ariaPressed === 'true'`);
      await again.click('[data-rule=once]');
      await again.waitFor(`document.querySelector('[data-rule=once]').ariaPressed === 'true'`);
      await again.close();
      await expect.poll(() => registered(bench)).toEqual([]);
      await fresh.reload();
      await expect.poll(() => bench.driven.badge(fresh)).toBe('');
      expect(await storedBy(bench)).toEqual({});
      await fresh.close();
    });

    it('is forgotten when the browser takes the access back', async ({ skip }) => {
      // What the manifest grants there cannot be taken back.
      skip(bench.kind === 'chrome', 'access is granted by the manifest');
      const { page, popup } = await visit(bench, '/demo/article.html');
      await openMenu(popup);
      await popup.click('[data-rule=always]');
      await expect.poll(() => registered(bench)).toHaveLength(1);
      await popup.close();
      await bench.driven.inBackground(`chrome.permissions.remove({ origins: ['http://localhost/*'] })`);
      await expect.poll(() => registered(bench)).toEqual([]);
      await expect.poll(() => storedBy(bench)).toEqual({});
      // A click still reads.
      await page.reload();
      const again = await bench.driven.clickToolbar(page);
      await again.waitFor(`${STATE} === 'ready'`);
      await again.close();
      await page.close();
    });

    it('rests while everything is paused', async () => {
      const { page, popup } = await visit(bench, '/demo/article.html');
      await openMenu(popup);
      await popup.click('[data-rule=always]');
      await expect.poll(() => registered(bench)).not.toEqual([]);
      await popup.click('[name=pause]');
      await popup.waitFor(`${STATE} === 'not-an-article'`);
      await expect.poll(() => registered(bench)).toEqual([]);
      await popup.click('[name=pause]');
      await popup.waitFor(`${STATE} === 'ready'`);
      await expect.poll(() => registered(bench)).not.toEqual([]);
      await popup.click('[data-rule=once]');
      await expect.poll(() => registered(bench)).toEqual([]);
      await popup.close();
      await page.close();
    });
  },
  answeringYes,
);

inBothBrowsers('a site that is never read', (bench) => {
  it('loses highlights and badge at once, is read by no way, and comes back from the popup', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    await turnHighlights(popup, true);
    await openMenu(popup);
    await popup.click('[data-rule=never]');
    await popup.waitFor(`${STATE} === 'not-an-article'`);
    expect(await popup.text()).toContain('Sidelight is off on this site');
    await pageHolds(page, 'CSS.highlights.size === 0');
    await popup.close();
    await expect.poll(() => bench.driven.badge(page)).toBe('');

    const next = await visit(bench, '/demo/dark.html');
    expect(await next.popup.evaluate(STATE)).toBe('not-an-article');
    expect(await highlightsOf(next.page)).toEqual({});
    await next.popup.click('[data-resume]');
    await next.popup.waitFor(`${STATE} === 'ready'`);
    await turnHighlights(next.popup, false);
    await next.popup.close();
    await next.page.close();
    await page.close();
    expect(Object.keys(await storedBy(bench)).filter((key) => key.startsWith('site:'))).toEqual([]);
  });

  it('is not read by the keys either', async () => {
    await bench.driven.inBackground(`chrome.storage.local.set({ 'site:localhost': 'never' })`);
    const page = await bench.driven.newPage(`${bench.server.origin}/demo/article.html`);
    const popup = await bench.driven.clickToolbar(page);
    await popup.waitFor(`${STATE} === 'not-an-article'`);
    await popup.close();
    await bench.driven.runCommand('toggle-highlights');
    // The popup opens and says why.
    await bench.driven.inBackground(`chrome.storage.local.remove('site:localhost')`);
    expect(await highlightsOf(page)).toEqual({});
    await page.close();
  });
});

inBothBrowsers('access that is refused', (bench) => {
  it('changes nothing, and a click still reads', async ({ skip }) => {
    // Chromium's question is a window of the system's; it stays open, unanswered, and the popup goes with it.
    skip(bench.kind === 'chrome', 'the question cannot be answered without a window');
    const { page, popup } = await visit(bench, '/demo/article.html');
    await openMenu(popup);
    await popup.click('[data-rule=always]');
    await bench.driven.answerQuestion(false);
    await popup.waitFor(
      `document.querySelector('[role=alert]') !== null && document.body.innerText.includes('Access was not given')`,
    );
    expect(await popup.evaluate(STATE)).toBe('ready');
    expect(await storedBy(bench)).toEqual({});
    await popup.close();
    await page.close();
  });
});
