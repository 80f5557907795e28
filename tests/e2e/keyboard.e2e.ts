import { expect, it } from 'vitest';
import { highlightsOf, inBothBrowsers, pageHolds, visit } from './browsers';

inBothBrowsers('the keyboard', (bench) => {
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
