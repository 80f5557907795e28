import { expect, it } from 'vitest';
import planted from '../fixtures/demo/planted.json';
import { highlightsOf, inBothBrowsers, markupOf, pageHolds, pointOf, turnHighlights, visit } from './browsers';

const STATE = `document.querySelector('main').dataset.state`;

inBothBrowsers('an article', (bench) => {
  it('is reported in the popup by a click on the toolbar button', async () => {
    const { popup } = await visit(bench, '/demo/article.html');
    expect(await popup.evaluate(STATE)).toBe('ready');
    const text = await popup.text();
    expect(text).toContain('Eight years, two leaders');
    expect(text).toContain('How long were Trump and Putin alone with their interpreters in Helsinki');
    expect(text).toMatch(/claims compared with [\d,]+ claims from \d+ documents of \d+ sources/);
    await popup.close();
  });

  it('shows the number of conflicts on the badge until the tab moves on', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    const shown = await popup.evaluate<string>(`document.querySelector('button[data-stance=conflicts]').textContent`);
    await popup.close();
    const conflicts = Number.parseInt(shown, 10);
    expect(conflicts).toBeGreaterThan(0);
    await expect.poll(async () => Number(await bench.driven.badge(page))).toBe(conflicts);
    await page.goto(`${bench.server.origin}/demo/not-article.html`);
    await expect.poll(() => bench.driven.badge(page)).toBe('');
  });

  it('is highlighted and cleared without a trace', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    const before = await markupOf(page);
    expect(await highlightsOf(page)).toEqual({});
    await turnHighlights(popup, true);
    const drawn = await highlightsOf(page);
    expect(drawn['sidelight-conflicts']).toBeGreaterThanOrEqual(1);
    expect(Object.keys(drawn).every((name) => name.startsWith('sidelight-'))).toBe(true);
    expect(await markupOf(page)).toBe(before);
    await turnHighlights(popup, false);
    expect(await highlightsOf(page)).toEqual({});
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    expect(await markupOf(page)).toBe(before);
    await popup.close();
  });

  it('keeps its highlights switched on for the next article of the site', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    await turnHighlights(popup, true);
    await popup.close();
    const next = await visit(bench, '/demo/dark.html');
    await pageHolds(next.page, `CSS.highlights.has('sidelight-conflicts')`);
    await turnHighlights(next.popup, false);
    // The switch is the site's: the first tab follows it.
    await pageHolds(page, `CSS.highlights.size === 0`);
    await next.popup.close();
  });

  it('is scrolled to a sentence, which flashes', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    expect(await page.evaluate('scrollY')).toBe(0);
    const buttons = `[...document.querySelectorAll('button')].filter((button) => button.textContent === 'Show in page')`;
    await popup.waitFor(`${buttons}.some((button) => button.ariaLabel.includes('Alaska summit'))`);
    await popup.evaluate(`void ${buttons}.find((button) => button.ariaLabel.includes('Alaska summit')).click()`);
    await pageHolds(page, `CSS.highlights.has('sidelight-flash')`);
    await pageHolds(page, 'scrollY > 0');
    expect(await page.evaluate(`[...CSS.highlights.get('sidelight-flash')].map(String).join('')`)).toContain(
      'The Alaska summit of 15 August 2025',
    );
    await pageHolds(page, 'CSS.highlights.size === 0');
    await popup.close();
  });

  it('tells the popup which of its highlights was clicked', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    await turnHighlights(popup, true);
    await popup.close();
    const words = planted[0]?.page ?? '';
    const at = await pointOf(page, words);
    await page.mouse.click(at.x, at.y);
    const again = await bench.driven.clickToolbar(page);
    await again.waitFor(
      `document.querySelector('[data-finding][aria-current=true]')?.textContent.includes(${JSON.stringify(words)})`,
    );
    await turnHighlights(again, false);
    await again.close();
  });

  it('is read and highlighted on a page whose policy forbids everything', async () => {
    const { page, popup } = await visit(bench, '/demo/strict-csp.html');
    expect(await popup.evaluate(STATE)).toBe('ready');
    await turnHighlights(popup, true);
    expect((await highlightsOf(page))['sidelight-conflicts']).toBeGreaterThanOrEqual(1);
    await turnHighlights(popup, false);
    await popup.close();
  });
});

inBothBrowsers('what is no article', (bench) => {
  it('is named as such', async () => {
    const { page, popup } = await visit(bench, '/demo/not-article.html');
    expect(await popup.evaluate(STATE)).toBe('not-an-article');
    expect(await popup.text()).toContain('No article here');
    await popup.close();
    expect(await bench.driven.badge(page)).toBe('');
  });

  it('is a page that the browser keeps closed', async () => {
    const page = await bench.driven.newPage('about:blank');
    const popup = await bench.driven.clickToolbar(page);
    await popup.waitFor(`${STATE} === 'not-an-article'`);
    await popup.close();
  });
});
