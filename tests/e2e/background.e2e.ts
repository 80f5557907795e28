import { expect, it } from 'vitest';
import { SETTLED } from '@/scripts/drive';
import { highlightsOf, inBothBrowsers, pageHolds, turnHighlights, visit } from './browsers';

const STATE = `document.querySelector('main').dataset.state`;

inBothBrowsers('a background that the browser stops', (bench) => {
  it('answers the next click all the same', async () => {
    const { popup } = await visit(bench, '/demo/article.html');
    await popup.close();
    await bench.driven.stopBackground();
    const { page, popup: next } = await visit(bench, '/demo/dark.html');
    expect(await next.evaluate(STATE)).toBe('ready');
    await next.close();
    await expect.poll(async () => Number(await bench.driven.badge(page))).toBeGreaterThan(0);
  });

  it('loses no report when it stops between the click and the answer', async () => {
    const page = await bench.driven.newPage(`${bench.server.origin}/demo/article.html`);
    const popup = await bench.driven.clickToolbar(page);
    await bench.driven.stopBackground();
    await popup.waitFor(SETTLED);
    expect(await popup.evaluate(STATE)).toBe('ready');
    await popup.close();
  });

  it('keeps nothing that the page does not have: highlights and report stay', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    await turnHighlights(popup, true);
    await popup.close();
    await bench.driven.stopBackground();
    expect((await highlightsOf(page))['sidelight-conflicts']).toBeGreaterThanOrEqual(1);
    const again = await bench.driven.clickToolbar(page);
    await again.waitFor(SETTLED);
    await turnHighlights(again, false);
    expect(await highlightsOf(page)).toEqual({});
    await again.close();
  });
});

inBothBrowsers('an extension that is removed', (bench) => {
  it('takes its highlights out of the open pages', async ({ skip }) => {
    // Firefox ends the reader together with the extension: nothing of ours is left to run there.
    skip(bench.kind === 'firefox', 'the browser leaves no one to clear them');
    const { page, popup } = await visit(bench, '/demo/article.html');
    await turnHighlights(popup, true);
    await popup.close();
    await bench.driven.removeExtension();
    await pageHolds(page, 'CSS.highlights.size === 0');
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
  });
});
