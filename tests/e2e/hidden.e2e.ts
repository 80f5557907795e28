import { expect, it } from 'vitest';
import { highlightsOf, inBothBrowsers, pageHolds, storedBy, turnHighlights, visit } from './browsers';

const CONFLICTS = `Number.parseInt(document.querySelector('button[data-stance=conflicts]')?.textContent ?? '0', 10)`;
const COMPLETE = `document.querySelector('[aria-busy=true]') === null`;
/** More accounts than any conflict of the demo article has. */
const MANY = 40;

/** The conflict with this question, as long as it is one. */
const card = (question: string) =>
  `[...document.querySelectorAll('#section-conflicts article')].find((card) => card.querySelector('h3')?.textContent === ${JSON.stringify(question)})`;
/** The accounts in it that say otherwise. */
const against = (question: string) => `[...(${card(question)}?.querySelectorAll('[data-relation=conflicts] [data-hide]') ?? [])]`;

inBothBrowsers('a match that is not the same claim', (bench) => {
  it('goes from report, badge and highlights for good, and comes back on undo', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    await turnHighlights(popup, true);
    await popup.waitFor(COMPLETE);
    const conflicts = await popup.evaluate<number>(CONFLICTS);
    const drawn = (await highlightsOf(page))['sidelight-conflicts'] ?? 0;
    const question = await popup.evaluate<string>(`document.querySelector('#section-conflicts h3').textContent`);
    const hidden: string[] = [];
    // One by one, until nothing in it says otherwise.
    while ((await popup.evaluate<boolean>(`${card(question)} !== undefined`)) && hidden.length < MANY) {
      const claim = await popup.evaluate<string>(`${against(question)}[0].dataset.hide`);
      hidden.push(claim);
      await popup.click(`#section-conflicts [data-hide="${claim}"]`);
      await popup.waitFor(`!${against(question)}.some((button) => button.dataset.hide === '${claim}') && ${COMPLETE}`);
      await popup.waitFor(`document.activeElement?.textContent === 'Undo'`);
    }
    expect(await popup.evaluate(CONFLICTS)).toBe(conflicts - 1);
    await pageHolds(page, `(CSS.highlights.get('sidelight-conflicts')?.size ?? 0) < ${drawn}`);
    const kept = Object.values(await storedBy(bench)).filter((value) => typeof value === 'object') as { claimId: string }[];
    expect([...new Set(kept.map(({ claimId }) => claimId))].sort()).toEqual([...hidden].sort());
    await popup.close();
    await expect.poll(() => bench.driven.badge(page)).toBe(String(conflicts - 1));

    // A page that is read anew knows it.
    await page.reload();
    const again = await bench.driven.clickToolbar(page);
    await again.waitFor(`${COMPLETE} && ${CONFLICTS} === ${conflicts - 1}`);
    const more = await again.evaluate<string>(`document.querySelector('#section-conflicts [data-hide]').dataset.hide`);
    await again.click(`#section-conflicts [data-hide="${more}"]`);
    await again.waitFor(`document.querySelector('#section-conflicts [data-hide="${more}"]') === null && ${COMPLETE}`);
    await again.waitFor(`document.activeElement?.textContent === 'Undo'`);
    await again.click('[role=status] button');
    await again.waitFor(`document.activeElement?.dataset.hide === '${more}'`);
    await again.close();

    const options = await bench.driven.openOwn('options.html#hidden');
    await pageHolds(options, `document.querySelectorAll('[data-hidden]').length >= ${new Set(hidden).size}`);
    const rows = `document.querySelectorAll('[data-hidden]').length`;
    for (let left = (await options.evaluate(rows)) as number; left > 0; left -= 1) {
      await options.evaluate(`document.querySelector('[data-hidden] button').click()`);
      await pageHolds(options, `${rows} === ${left - 1}`);
    }
    await page.bringToFront();
    await expect.poll(() => bench.driven.badge(page)).toBe(String(conflicts));
    expect(Object.keys(await storedBy(bench)).filter((key) => key.startsWith('hidden:'))).toEqual([]);
  });
});
