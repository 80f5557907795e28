import { expect, it } from 'vitest';
import { SETTLED } from '@/scripts/drive';
import { withFullStorage } from '@/scripts/screens/full-storage';
import { clickOnBusyPage, highlightsOf, inBothBrowsers, inBrowser, pageHolds, storedBy, visit } from './browsers';

const STATE = `document.querySelector('main').dataset.state`;
const COMPLETE = `${SETTLED} && document.querySelector('[aria-busy=true]') === null`;
const ALERTS = `[...document.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent).filter((text) => text !== '')`;

/** What a waiting reader sees at a moment after the popup opened, in ms: the style sheet keeps the time, and here it is set. */
const seenAt = (ms: number) => `(() => {
  for (const animation of document.getAnimations()) {
    animation.pause();
    animation.currentTime = ${ms};
  }
  const shown = (element) => window.getComputedStyle(element).visibility === 'visible';
  const stop = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Stop reading');
  return [shown(document.querySelector('[aria-busy=true] > [aria-hidden=true]')), shown(stop)];
})()`;

inBothBrowsers('while a page is read', (bench) => {
  it('nothing flickers for 300 ms, then comes an outline, and after 2 s a word and a way out', async () => {
    const { popup } = await clickOnBusyPage(bench);
    await popup.waitFor(
      `${STATE} === 'reading' && [...document.querySelectorAll('button')].some((button) => button.textContent === 'Stop reading')`,
    );
    expect(await popup.evaluate(seenAt(299))).toEqual([false, false]);
    expect(await popup.evaluate(seenAt(301))).toEqual([true, false]);
    expect(await popup.evaluate(seenAt(1999))).toEqual([true, false]);
    expect(await popup.evaluate(seenAt(2001))).toEqual([true, true]);
    expect(await popup.evaluate(`document.querySelector('[role=status]').textContent`)).toBe('Reading the article…');
    await popup.close();
  });
});

inBothBrowsers('a page of which the start alone is shown', (bench) => {
  it('is compared as far as it goes, and said to be part of an article', async () => {
    const { page, popup } = await visit(bench, '/demo/start-only.html');
    await popup.waitFor(`${STATE} === 'ready' && ${COMPLETE}`);
    const text = await popup.text();
    expect(text).toContain('Part only');
    expect(text).toContain('Only part of the article could be read; the rest was not compared.');
    expect(text).toContain('How long were Trump and Putin alone with their interpreters in Helsinki');
    expect(text).not.toContain('NATO members');
    await popup.close();
    await page.close();
  });
});

inBothBrowsers('an article on which the corpus holds nothing', (bench) => {
  it('is met with what was searched, and no word on what others reported', async () => {
    const { page, popup } = await visit(bench, '/off-topic/cup-final.html');
    await popup.waitFor(`${STATE} === 'ready' && ${COMPLETE}`);
    const text = await popup.text();
    expect(text).toContain('Nothing in this corpus speaks of these claims');
    expect(text).toMatch(/\d+ claims compared with [\d,]+ claims from \d+ documents of \d+ sources, \d{4} – /);
    expect(await popup.evaluate(`document.querySelector('[role=switch]')`)).toBeNull();
    await popup.close();
    await page.close();
  });
});

// Firefox gives an extension as much room as the disk has.
inBrowser('chrome', 'a store that is full', (bench) => {
  it('is told wherever something was to be kept, loses nothing, and is used again when there is room', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    await popup.waitFor(COMPLETE);
    await bench.driven.inBackground(`chrome.storage.local.set({ 'rule:kept.example': 'never' })`);
    const before = await storedBy(bench);
    expect(before).not.toEqual({});
    const claim = await popup.evaluate<string>(`document.querySelector('[data-hide]').dataset.hide`);
    await withFullStorage(bench.driven, async () => {
      await popup.click('[role=switch]');
      await popup.waitFor(`${ALERTS}.some((text) => text.includes('could not be stored for this site'))`);
      await pageHolds(page, `CSS.highlights.has('sidelight-conflicts')`);
      await popup.click(`[data-hide="${claim}"]`);
      await popup.waitFor(`${ALERTS}.some((text) => text.includes('could not be hidden for good'))`);
      expect(await popup.evaluate(`document.querySelector('[data-hide="${claim}"]') !== null`)).toBe(true);
      await popup.close();
      const options = await bench.driven.openOwn('options.html');
      await options.waitForSelector('[name=badge]');
      await options.click('[name=badge]');
      await pageHolds(options, `document.body.textContent.includes('This could not be stored')`);
      await pageHolds(options, `document.querySelector('[name=badge]').checked`);
      await options.close();
      await page.bringToFront();
    });
    expect(await storedBy(bench)).toEqual(before);

    const again = await bench.driven.clickToolbar(page);
    await again.waitFor(COMPLETE);
    await again.click(`[data-hide="${claim}"]`);
    await again.waitFor(`document.querySelector('[data-hide="${claim}"]') === null`);
    expect(Object.keys(await storedBy(bench)).some((key) => key.endsWith(` ${claim}`))).toBe(true);
    expect(Object.keys(await highlightsOf(page)).length).toBeGreaterThan(0);
    await again.close();
  });
});
