import { expect, it } from 'vitest';
import { SETTLED } from '@/scripts/drive';
import { inBothBrowsers, visit } from './browsers';

const COMPLETE = `${SETTLED} && document.querySelector('[aria-busy=true]') === null`;

inBothBrowsers('a private window', (bench) => {
  it('is told so, and nothing of it is stored', async () => {
    const { popup, close } = await bench.driven.visitPrivately(`${bench.server.origin}/demo/article.html`);
    await popup.waitFor(COMPLETE);
    expect(await popup.text()).toContain('Private window: nothing is kept.');
    await popup.evaluate(`void document.querySelector('[role=switch]').click()`);
    await popup.waitFor(`document.querySelector('[role=switch]').getAttribute('aria-checked') === 'true'`);
    await popup.evaluate(`void document.querySelector('#section-claims > summary').click()`);
    // What makes an ordinary window keep its place at once.
    await popup.evaluate(`(() => {
      for (const name of ['scroll', 'pagehide']) window.dispatchEvent(new window.Event(name));
    })()`);
    // The counts of the corpus are kept at installation, by an ordinary window or none.
    const stored = `Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)])
      .then(([{ 'corpus-known': _counts, ...local }, session]) => JSON.stringify([local, session]))`;
    expect(await popup.evaluate(stored)).toBe('[{},{}]');
    expect(await bench.driven.inBackground(stored)).toBe('[{},{}]');
    await close();
  });

  it('is told from an ordinary one, of which the place is kept by the same', async () => {
    const { popup } = await visit(bench, '/demo/article.html');
    await popup.waitFor(COMPLETE);
    expect(await popup.text()).not.toContain('Private window');
    await popup.evaluate(`(() => {
      for (const name of ['scroll', 'pagehide']) window.dispatchEvent(new window.Event(name));
    })()`);
    await expect
      .poll(() => popup.evaluate<string>('chrome.storage.session.get(null).then((all) => JSON.stringify(all))'))
      .toMatch(/^\{"place:\d+":/);
    await popup.close();
  });
});
