import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { faultsOf } from './axe';
import { type Bench, highlightsOf, inBothBrowsers, openMenu, pageHolds, storedBy, turnHighlights, visit } from './browsers';

const OPTIONS = 'options.html';

/** Waits until the page of the settings has read what is stored and has the corpus. */
async function settings({ driven }: Bench): Promise<Page> {
  const page = await driven.openOwn(OPTIONS);
  await pageHolds(page, `document.querySelectorAll('[data-event]').length > 0`);
  return page;
}

const says = (page: Page, selector = 'main') => page.$eval(selector, (element) => element.textContent ?? '');
const conflictsIn = (text: string) => Number(/(\d+) conflicting/.exec(text)?.[1] ?? 0);

inBothBrowsers('the settings', (bench) => {
  it('are a step away from the popup, in a tab of their own', async () => {
    const { page, popup } = await visit(bench, '/demo/not-article.html');
    await openMenu(popup);
    // The popup goes with it.
    await popup.evaluate(
      `void [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Settings and corpus').click()`,
    );
    // Firefox tells a driver no addresses of such tabs, and Chromium's background has no such list.
    const opened = async () =>
      bench.kind === 'chrome'
        ? (await bench.driven.browser.pages()).some((each) => each.url().includes(OPTIONS))
        : (await bench.driven.inBackground<number>(`chrome.extension.getViews({ type: 'tab' }).length`)) === 1;
    await expect.poll(opened, { timeout: 15_000 }).toBe(true);
    await page.close();
  });

  it('hold for the next report: fewer or more matches', async () => {
    const options = await settings(bench);
    const accounts = async (sensitivity: string) => {
      await options.bringToFront();
      await options.click(`[name=sensitivity][value=${sensitivity}]`);
      await expect.poll(async () => (await storedBy(bench)).settings).toMatchObject({ sensitivity });
      const { page, popup } = await visit(bench, '/demo/article.html');
      const shown = conflictsIn(await popup.text());
      await popup.close();
      await page.close();
      return shown;
    };
    const [fewer, more] = [await accounts('fewer'), await accounts('more')];
    expect(fewer).toBeGreaterThan(0);
    expect(more).toBeGreaterThan(fewer);
    await options.bringToFront();
    await options.click('[name=sensitivity][value=balanced]');
    await options.close();
  });

  it('reach a page that is open: stances, badge, pause and back', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    await turnHighlights(popup, true);
    const conflicts = conflictsIn(await popup.text());
    await popup.close();
    expect(Object.keys(await highlightsOf(page)).length).toBeGreaterThan(1);
    const options = await settings(bench);
    for (const stance of ['agrees', 'updates', 'related']) await options.click(`[name=stance-${stance}]`);
    await options.click('[name=badge]');
    await expect.poll(async () => (await storedBy(bench)).settings).toMatchObject({ stances: ['conflicts'], badge: false });
    await page.bringToFront();
    await pageHolds(page, `CSS.highlights.size === 1 && CSS.highlights.has('sidelight-conflicts')`);
    await expect.poll(() => bench.driven.badge(page)).toBe('');

    await options.bringToFront();
    await options.click('[name=badge]');
    await options.click('[name=paused]');
    await expect.poll(async () => (await storedBy(bench)).settings).toMatchObject({ paused: true, badge: true });
    await page.bringToFront();
    await pageHolds(page, 'CSS.highlights.size === 0');
    const paused = await bench.driven.clickToolbar(page);
    await paused.waitFor(`document.querySelector('main').dataset.state === 'not-an-article'`);
    expect(await paused.text()).toContain('Sidelight is paused');
    await paused.click('[data-resume]');
    await paused.waitFor(`document.querySelector('main').dataset.state === 'ready'`);
    await pageHolds(page, `CSS.highlights.has('sidelight-conflicts')`);
    await turnHighlights(paused, false);
    await paused.close();
    await expect.poll(() => bench.driven.badge(page)).toBe(String(conflicts));
    await options.close();
    await page.close();
  });

  it('are in the language that was chosen, everywhere and at once', async () => {
    const options = await settings(bench);
    await options.select('#language', 'de');
    await pageHolds(options, `document.querySelector('h1').textContent === 'Einstellungen'`);
    expect(await options.evaluate('document.documentElement.lang')).toBe('de');
    const { page, popup } = await visit(bench, '/demo/article.html');
    expect(await popup.text()).toContain('Diese Seite');
    await popup.close();
    await page.close();
    await options.bringToFront();
    await options.select('#language', 'browser');
    await pageHolds(options, `document.querySelector('h1').textContent === 'Settings'`);
    await options.close();
  });

  it('show the corpus by event and by what is searched for', async () => {
    const options = await settings(bench);
    await options.type('#corpus-search', 'helsinki interpreters');
    await pageHolds(options, `/events? found/.test(document.querySelector('#corpus [role=status]').textContent)`);
    const first = '#corpus [data-event]';
    expect(await says(options, first)).toContain('Helsinki');
    await options.click(`${first} summary`);
    await pageHolds(options, `document.querySelector('${first} a[href^=http]') !== null`);
    const text = await says(options, first);
    expect(text).toContain('reports, in our words:');
    expect(text).toMatch(/newspaper|news agency|broadcaster/);
    await options.close();
  });

  it('have no accessibility fault, in light and dark, narrow and wide', async () => {
    const options = await settings(bench);
    for (const width of [320, 1200]) {
      await options.setViewport({ width, height: 900 });
      for (const scheme of ['light', 'dark'] as const) {
        await bench.driven.setLook(options, { scheme });
        expect(await faultsOf(options), `${width} ${scheme}`).toEqual([]);
      }
      expect(await options.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
    await options.close();
  });

  it('go out to a file, are deleted, and come back from it', async () => {
    const options = await settings(bench);
    await options.click('[name=sensitivity][value=fewer]');
    await options.type('#add-site', 'https://www.News.example/path');
    await options.click('#sites button[type=submit]');
    await pageHolds(options, `document.querySelector('[data-site="news.example"]') !== null`);
    // What would be saved, caught where it is handed to the browser.
    await options.evaluate(`(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => { window.saved = blob.text(); return create.call(URL, blob); };
      HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };
    })()`);
    await options.evaluate(
      `[...document.querySelectorAll('button')].find((button) => button.textContent === 'Export to a file').click()`,
    );
    const file = (await options.evaluate('window.saved')) as string;
    expect(JSON.parse(file)).toMatchObject({ format: 'sidelight-settings', sites: [{ site: 'news.example', rule: 'never' }] });
    expect(await options.evaluate('window.savedAs')).toBe('sidelight-settings.json');
    const before = await storedBy(bench);

    const press = (label: string) =>
      options.evaluate(`[...document.querySelectorAll('button')].find((button) => button.textContent === '${label}').click()`);
    await press('Delete everything');
    await pageHolds(options, `document.activeElement.textContent === 'Keep everything'`);
    await press('Yes, delete everything');
    await pageHolds(options, `document.querySelector('#data').textContent.includes('Deleted: your settings, 1 rule for a site')`);
    expect(await storedBy(bench)).toEqual({});

    const choose = (text: string) =>
      options.evaluate(`(() => {
        const input = document.querySelector('#import-file');
        const transfer = new DataTransfer();
        transfer.items.add(new File([${JSON.stringify(text)}], 'settings.json'));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    await choose(file.replace('"fewer"', '"extreme"'));
    await pageHolds(
      options,
      `document.querySelector('#data').textContent.includes('settings.sensitivity holds what it may not hold: extreme')`,
    );
    expect(await storedBy(bench)).toEqual({});
    await choose(file);
    await pageHolds(
      options,
      `document.querySelector('#data').textContent.includes('news.example: Read when I ask → Never read')`,
    );
    expect(await storedBy(bench)).toEqual({});
    await press('Apply');
    await pageHolds(options, `document.querySelector('#data').textContent.includes('The file was taken.')`);
    expect(await storedBy(bench)).toEqual(before);
    await options.close();
  });
});
