import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers, markupOf, storedBy } from './browsers';

const STATE = `document.querySelector('main')?.dataset.state`;
const SENTENCE = 'At the Helsinki summit on 16 July 2018, Trump and Putin spent 90 minutes alone with only their interpreters.';

/** Chooses the words on a page of the fixtures and answers what the popup comes to. */
async function choose({ driven, server }: Bench, path: string, words: string) {
  const page = await driven.newPage(server.origin + path);
  const before = await markupOf(page);
  await driven.chooseSelection(page, words);
  const popup = await driven.openedPopup();
  await popup.waitFor(`['selection', 'no-selection', 'failed'].includes(${STATE})`);
  expect(await markupOf(page)).toBe(before);
  return { page, popup };
}

inBothBrowsers('a selection', (bench) => {
  it('is compared on a page that is no article, and called the reader’s own', async () => {
    const { popup } = await choose(bench, '/demo/not-article.html', SENTENCE);
    expect(await popup.evaluate(STATE)).toBe('selection');
    await popup.waitFor(`document.querySelector('[aria-busy=true]') === null`);
    const text = await popup.text();
    expect(text).toContain('Your selection');
    expect(text).toContain('How long were Trump and Putin alone with their interpreters in Helsinki');
    expect(text).toMatch(/1 claim compared with [\d,]+ claims/);
    expect(text).not.toContain('This page');
    expect(text).not.toContain('Show in page');
    expect(await popup.evaluate(`document.querySelector('[role=switch]') === null`)).toBe(true);

    // From here on to the page itself; and the selection is not shown again.
    await popup.click('header button');
    await popup.waitFor(`${STATE} === 'not-an-article'`);
    await popup.close();
  });

  it('can lose an account that is not the same claim, and have it back', async () => {
    const { popup, page } = await choose(bench, '/demo/not-article.html', SENTENCE);
    const complete = `document.querySelector('[aria-busy=true]') === null`;
    const rows = `document.querySelectorAll('[data-hide]').length`;
    await popup.waitFor(`${complete} && ${rows} > 1`);
    const before = await popup.evaluate<number>(rows);
    const claim = await popup.evaluate<string>(`document.querySelector('[data-hide]').dataset.hide`);
    await popup.click(`[data-hide="${claim}"]`);
    await popup.waitFor(
      `document.querySelector('[data-hide="${claim}"]') === null && document.activeElement?.textContent === 'Undo'`,
    );
    expect(await popup.evaluate(STATE)).toBe('selection');
    const hidden = Object.keys(await storedBy(bench)).filter((key) => key.startsWith('hidden:'));
    expect(hidden.filter((key) => key.endsWith(` ${claim}`))).toHaveLength(1);
    await popup.click('[role=status] button');
    await popup.waitFor(`document.activeElement?.dataset.hide === '${claim}' && ${rows} === ${before}`);
    expect(Object.keys(await storedBy(bench)).filter((key) => key.startsWith('hidden:'))).toEqual([]);

    // What stays hidden is not in the report on the next choice either.
    await popup.click(`[data-hide="${claim}"]`);
    await popup.waitFor(`document.querySelector('[data-hide="${claim}"]') === null`);
    await popup.close();
    await bench.driven.chooseSelection(page, SENTENCE);
    const again = await bench.driven.openedPopup();
    await again.waitFor(`${STATE} === 'selection' && ${complete} && ${rows} > 0`);
    expect(await again.evaluate(`document.querySelector('[data-hide="${claim}"]')`)).toBeNull();
    await again.close();
    await bench.driven.inBackground(`chrome.storage.local.remove(${JSON.stringify(hidden)})`);
  });

  it('has an entry in the menu', async () => {
    const there = `(chrome.menus ?? chrome.contextMenus).update('compare-selection', { contexts: ['selection'] }).then(() => 'there')`;
    await expect.poll(() => bench.driven.inBackground(there).catch(String)).toBe('there');
  });

  it('is shown once: the next press of the button is about the page', async () => {
    const { page, popup } = await choose(bench, '/demo/article.html', SENTENCE);
    expect(await popup.evaluate(STATE)).toBe('selection');
    await popup.close();
    const again = await bench.driven.clickToolbar(page);
    await again.waitFor(`${STATE} === 'ready'`);
    await again.close();
  });

  it.each([
    ['two hours', 'Too few words selected'],
    ['— 12 …', 'No words in the selection'],
    ['Переговоры в Хельсинки длились два часа', 'Not in English'],
  ])('of “%s” is met with a clear word', async (words, answer) => {
    const { popup } = await choose(bench, '/demo/article.html', words);
    expect(await popup.evaluate(STATE)).toBe('no-selection');
    expect(await popup.text()).toContain(answer);
    await popup.close();
  });
});
