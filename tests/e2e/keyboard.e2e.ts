import { expect, it } from 'vitest';
import { highlightsOf, inBothBrowsers, pageHolds, visit } from './browsers';

/** What stands between the arrows. */
const COUNT = `document.querySelector('[aria-label="Next highlight"]').previousElementSibling.textContent`;

inBothBrowsers('the keyboard', (bench) => {
  it('has four commands, each with keys that the browser took', async () => {
    const keys = () =>
      bench.driven.inBackground<object>(
        `chrome.commands.getAll().then((all) => Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut])))`,
      );
    await expect.poll(keys).toEqual({
      _execute_action: 'Alt+Shift+S',
      'toggle-highlights': 'Alt+Shift+H',
      'next-highlight': 'Alt+Shift+J',
      'previous-highlight': 'Alt+Shift+K',
    });
  });

  it('goes from sentence to sentence with the highlights off, and says in the popup where it is', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    await popup.click('[aria-label="Next highlight"]');
    await popup.waitFor(`/^1 of \\d+$/.test(${COUNT})`);
    await pageHolds(page, `CSS.highlights.has('sidelight-flash')`);
    await popup.click('[aria-label="Previous highlight"]');
    await popup.waitFor(`/^(\\d+) of \\1$/.test(${COUNT})`);
    await popup.close();
    // No card: the reader is in the popup. What flashed is gone.
    await pageHolds(page, 'CSS.highlights.size === 0 && document.documentElement.lastElementChild === document.body');
  });

  it('opens the popup where there is nothing to go to', async () => {
    const { popup } = await visit(bench, '/demo/not-article.html');
    await popup.close();
    await bench.driven.runCommand('next-highlight');
    const again = await bench.driven.openedPopup();
    await again.waitFor(`document.querySelector('main')?.dataset.state === 'not-an-article'`);
    await again.close();
  });

  it('turns the highlights on and off by the command', async () => {
    // The toolbar click before gives the rights that a press of the real keys gives.
    const { page, popup } = await visit(bench, '/demo/article.html');
    await popup.close();
    expect(await highlightsOf(page)).toEqual({});
    await bench.driven.runCommand('toggle-highlights');
    await pageHolds(page, `CSS.highlights.has('sidelight-conflicts')`);
    await bench.driven.runCommand('toggle-highlights');
    await pageHolds(page, 'CSS.highlights.size === 0');
  });
});
