import { expect, it } from 'vitest';
import { highlightsOf, inBothBrowsers, pageHolds, storedBy, turnHighlights, visit } from './browsers';

const CARD = '#section-conflicts article';
/** Accounts of the first conflict that say otherwise: with the last of them the conflict goes. */
const HIDE = `${CARD} [data-relation=conflicts] [data-hide], ${CARD}[data-stance=conflicts] > div [data-hide]`;
const CONFLICTS = `Number.parseInt(document.querySelector('button[data-stance=conflicts]')?.textContent ?? '0', 10)`;

inBothBrowsers('a match that is not the same claim', (bench) => {
  it('goes from report, badge and highlights for good, and comes back on undo', async () => {
    const { page, popup } = await visit(bench, '/demo/article.html');
    await turnHighlights(popup, true);
    await popup.waitFor(`document.querySelector('[aria-busy=true]') === null`);
    const conflicts = await popup.evaluate<number>(CONFLICTS);
    const drawn = (await highlightsOf(page))['sidelight-conflicts'] ?? 0;
    const first = await popup.evaluate<string>(`document.querySelector('${CARD} h3, ${CARD} blockquote').textContent`);
    let hidden = 0;
    // One by one, until the first conflict has no account left.
    while (
      await popup.evaluate<boolean>(
        `document.querySelector('${CARD} h3, ${CARD} blockquote').textContent === ${JSON.stringify(first)}`,
      )
    ) {
      await popup.evaluate(`void (document.querySelector('${CARD} details:not([open])') ?? {}).open`);
      await popup.click(HIDE.split(', ')[0] ?? HIDE);
      hidden += 1;
      await popup.waitFor(`document.activeElement?.textContent === 'Undo'`);
      await expect
        .poll(async () => Object.keys(await storedBy(bench)).filter((key) => key.startsWith('hidden:')).length)
        .toBeGreaterThanOrEqual(hidden);
      await popup.waitFor(`document.querySelector('[aria-busy=true]') === null`);
      if (hidden > 40) throw new Error('The conflict does not go.');
    }
    await popup.waitFor(`${CONFLICTS} === ${conflicts - 1}`);
    await pageHolds(page, `(CSS.highlights.get('sidelight-conflicts')?.size ?? 0) < ${drawn}`);
    await popup.click('[role=status] button');
    await popup.waitFor(`${CONFLICTS} === ${conflicts}`);
    await popup.waitFor(`document.activeElement?.dataset.hide !== undefined`);
    await popup.close();
    await expect.poll(() => bench.driven.badge(page)).toBe(String(conflicts));
    await page.close();
  });
});
