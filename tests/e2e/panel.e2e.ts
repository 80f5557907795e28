import { expect, it } from 'vitest';
import { SETTLED } from '@/scripts/drive';
import { highlightsOf, inBothBrowsers, pageHolds, visit } from './browsers';

const STATE = `document.querySelector('main').dataset.state`;
const TITLE = `document.querySelector('main h1')?.textContent`;
const OPEN = 'main > div button';

inBothBrowsers('the panel beside the page', (bench) => {
  it('is opened from the popup, shows the same report, and follows the tab in front', async () => {
    const { driven, server } = bench;
    const { page, popup } = await visit(bench, '/demo/article.html');
    await popup.waitFor(`document.querySelector('${OPEN}')?.textContent === 'Open beside the page'`);
    await popup.click(OPEN);
    const panel = await driven.openedPanel();
    await panel.waitFor(SETTLED);
    await panel.waitFor(`${STATE} === 'ready' && (${TITLE}).includes('Eight years')`);

    // Highlights and steps work from here, and the page keeps its report.
    await panel.click('[role=switch]');
    await pageHolds(page, `CSS.highlights.has('sidelight-conflicts')`);
    await panel.click('[role=switch]');
    await pageHolds(page, 'CSS.highlights.size === 0');

    // A tab that nobody has read, and that the browser does not let us read: the panel says how.
    const other = await driven.newPage(`${server.origin}/demo/dark.html`);
    await panel.waitFor(`${STATE} === 'unread'`);
    expect(await panel.text()).toContain('Not read yet');
    expect(await panel.text()).toMatch(/Press the Sidelight button in the toolbar, or .*S\./);
    expect(await highlightsOf(other)).toEqual({});

    // The press that it asks for brings the report to the panel too.
    const pressed = await driven.clickToolbar(other);
    await pressed.waitFor(SETTLED);
    await pressed.close();
    await panel.waitFor(`${STATE} === 'ready'`);

    // The next page is not read by itself. Chrome lets us read on within the site, Firefox wants the press once more.
    await other.goto(`${server.origin}/demo/article.html`);
    await panel.waitFor(`${STATE} === 'unread'`);
    if (bench.kind === 'chrome') await panel.click('main section button');
    else {
      expect(await panel.evaluate(`document.querySelector('main section button')`)).toBeNull();
      const again = await driven.clickToolbar(other);
      await again.waitFor(SETTLED);
      await again.close();
    }
    await panel.waitFor(`${STATE} === 'ready' && (${TITLE}).includes('Eight years')`);

    // Closing it leads back to the first tab and its report.
    await other.goto(`${server.origin}/demo/not-article.html`);
    await panel.waitFor(`${STATE} === 'unread'`);
    await other.close();
    await page.bringToFront();
    await panel.waitFor(`${STATE} === 'ready' && (${TITLE}).includes('Eight years')`);
    await panel.close();
  });

  it('follows a page that never reloads', async () => {
    const { page, popup } = await visit(bench, '/demo/spa.html?story=helsinki');
    expect(await popup.evaluate(TITLE)).toContain('Helsinki');
    await popup.waitFor(`document.querySelector('${OPEN}') !== null`);
    await popup.click(OPEN);
    const panel = await bench.driven.openedPanel();
    await panel.waitFor(`${STATE} === 'ready' && (${TITLE}).includes('Helsinki')`);
    await page.click('a[href="?story=budgets"]');
    await panel.waitFor(`${STATE} === 'ready' && (${TITLE}).includes('Five per cent')`);
    await panel.close();
  });
});
