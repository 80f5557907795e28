import { expect, it } from 'vitest';
import { SETTLED } from '@/scripts/drive';
import { highlightsOf, inBothBrowsers, pageHolds, turnHighlights, visit } from './browsers';

const TITLE = `document.querySelector('main h1')?.textContent`;

inBothBrowsers('a page that never reloads', (bench) => {
  it('is reported anew after a change of route, and nothing of the last article stays', async () => {
    const { page, popup } = await visit(bench, '/demo/spa.html?story=helsinki');
    expect(await popup.evaluate(TITLE)).toContain('behind a closed door in Helsinki');
    await turnHighlights(popup, true);
    await popup.close();
    await expect.poll(async () => Number(await bench.driven.badge(page))).toBeGreaterThan(0);
    const first = (await page.evaluate(MARKED)) as string;
    expect(first).toContain('90 minutes');

    await page.click('a[href="?story=budgets"]');
    // Gone with the address, before the next story is there.
    await pageHolds(page, `CSS.highlights.size === 0 || document.querySelector('h1').textContent.includes('Five per cent')`);
    await pageHolds(page, `(${MARKED}).includes('by 2035')`);
    const second = (await page.evaluate(MARKED)) as string;
    expect(second).not.toContain('90 minutes');

    const again = await bench.driven.clickToolbar(page);
    await again.waitFor(SETTLED);
    expect(await again.evaluate(TITLE)).toContain('Five per cent');
    expect(await again.text()).not.toContain('interpreters in Helsinki');
    await turnHighlights(again, false);
    await again.close();
  });

  it('shows no report of the article that was left while its report was on the way', async () => {
    const page = await bench.driven.newPage(`${bench.server.origin}/demo/spa.html?story=helsinki`);
    const popup = await bench.driven.clickToolbar(page);
    // The route changes at once, whatever the reader is doing.
    await page.evaluate(`document.querySelector('a[href="?story=budgets"]').click()`);
    await popup.waitFor(`${SETTLED} && (${TITLE}).includes('Five per cent')`);
    await popup.close();
    expect(await highlightsOf(page)).toEqual({});
  });

  it('gives back the first report on the way back', async () => {
    const { page, popup } = await visit(bench, '/demo/spa.html?story=helsinki');
    await popup.close();
    await page.click('a[href="?story=budgets"]');
    await pageHolds(page, `document.querySelector('h1').textContent.includes('Five per cent')`);
    await page.evaluate('history.back()');
    await pageHolds(page, `document.querySelector('h1').textContent.includes('Helsinki')`);
    const again = await bench.driven.clickToolbar(page);
    await again.waitFor(`${SETTLED} && (${TITLE}).includes('Helsinki')`);
    await again.close();
  });
});

/** The text under our highlights, in the page. */
const MARKED = `['conflicts', 'updates', 'agrees', 'related'].flatMap((stance) => [...(CSS.highlights.get('sidelight-' + stance) ?? [])].map(String)).join(' ')`;
