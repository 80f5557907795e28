import { expect, it } from 'vitest';
import { SETTLED } from '@/scripts/drive';
import { clickOnBusyPage, inBothBrowsers, visit } from './browsers';

const STATE = `document.querySelector('main').dataset.state`;
const COMPLETE = `${SETTLED} && document.querySelector('[aria-busy=true]') === null`;
const button = (label: string) =>
  `[...document.querySelectorAll('button')].find((button) => button.textContent.trim() === '${label}')`;

inBothBrowsers('a popup that is opened again', (bench) => {
  it('is where it was left: scroll, open sections, filter', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    await popup.waitFor(COMPLETE);
    await popup.evaluate(`void ${button('Filter')}.click()`);
    await popup.waitFor(`document.querySelector('select') !== null`);
    await popup.evaluate(`(() => {
      const list = [...document.querySelectorAll('select')][1];
      list.value = 'newspaper';
      list.dispatchEvent(new window.Event('change', { bubbles: true }));
    })()`);
    await popup.waitFor(`document.body.innerText.includes('entries shown')`);
    // The parts below the first screen are loaded a moment later.
    await popup.waitFor(`document.querySelector('#section-claims > summary') !== null`);
    await popup.evaluate(`void document.querySelector('#section-claims > summary').click()`);
    await popup.waitFor(`document.querySelector('#section-claims').open`);
    await popup.evaluate('window.scrollTo(0, 420)');
    const kept = 'chrome.storage.session.get(null).then((all) => JSON.stringify(all))';
    await expect
      .poll(() => bench.driven.inBackground<string>(kept))
      .toMatch(/"opened":\[.*"section:claims".*\].*"scroll":4\d\d|"scroll":4\d\d.*"section:claims"/);
    await popup.close();
    const again = await bench.driven.clickToolbar(page);
    // The filter is a part of its own, loaded a moment later.
    await again.waitFor(`${COMPLETE} && window.scrollY > 400 && document.querySelectorAll('select').length > 1`);
    expect(await again.evaluate(`document.querySelector('#section-claims').open`)).toBe(true);
    expect(await again.evaluate(`[...document.querySelectorAll('select')][1].value`)).toBe('newspaper');
    await again.close();
    await page.close();
    // With the tab goes what was kept of it.
    await expect.poll(() => bench.driven.inBackground<string>(kept)).toBe('{}');
  });
});

inBothBrowsers('a page that keeps the reader waiting', (bench) => {
  it('can be given up, and be read when it has time', async () => {
    const { page, popup } = await clickOnBusyPage(bench);
    await popup.waitFor(
      `${button('Stop reading')} && window.getComputedStyle(${button('Stop reading')}).visibility === 'visible'`,
    );
    expect(await popup.evaluate(STATE)).toBe('reading');
    await popup.evaluate(`void ${button('Stop reading')}.click()`);
    await popup.waitFor(`${STATE} === 'cancelled'`);
    await page.evaluate('1');
    await popup.evaluate(`void ${button('Try again')}.click()`);
    await popup.waitFor(`${STATE} === 'ready'`);
    await popup.close();
  });
});

inBothBrowsers('the report as Markdown', (bench) => {
  it('goes to the clipboard, the same to the byte each time', async () => {
    const texts: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      const { page, popup } = await visit(bench, '/demo/article.html');
      await popup.waitFor(COMPLETE);
      // The clipboard asks for a reader's own click.
      await popup.evaluate(`void (document.notifyUserGestureActivation?.(), ${button('Copy as Markdown')}.click())`);
      await popup.waitFor(`document.body.innerText.includes('Copied')`);
      await popup.close();
      texts.push(await bench.driven.clipboard());
      await page.close();
    }
    expect(texts[0]).toContain('> “');
    expect(texts[0]).toContain('claims compared with');
    expect(texts[1]).toBe(texts[0]);
  });
});
