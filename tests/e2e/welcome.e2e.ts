import { expect, it } from 'vitest';
import planted from '../fixtures/demo/planted.json';
import { faultsOf } from './axe';
import { type Bench, highlightsOf, inBothBrowsers, pageHolds, visit } from './browsers';

const SWITCH = '[role=switch]';

async function welcome({ driven }: Bench) {
  const page = await driven.openOwn('welcome.html');
  await pageHolds(
    page,
    `document.querySelector('main')?.dataset.step === 'made' && document.querySelector('[aria-busy=true]') === null`,
  );
  return page;
}

// That it opens by itself on installation is what every driven browser waits for.
inBothBrowsers('the welcome page', (bench) => {
  it('reports the demo article as the popup reports it', async () => {
    const page = await welcome(bench);
    const shown = (await page.evaluate(`document.querySelector('[data-step] section').textContent`)) as string;
    const { popup, page: article } = await visit(bench, '/demo/article.html');
    await popup.waitFor(`document.querySelector('[aria-busy=true]') === null`);
    const summary = `[...document.querySelectorAll('button[data-stance]')].map((button) => button.textContent).join()`;
    expect(await page.evaluate(summary)).toBe(await popup.evaluate(summary));
    expect(shown).toContain('How long were Trump and Putin alone with their interpreters in Helsinki');
    await popup.close();
    await article.close();
    await page.close();
  });

  it('marks its sentences, and a click on one brings up its place in the report', async () => {
    const page = await welcome(bench);
    await page.click(SWITCH);
    await pageHolds(page, `CSS.highlights.has('sidelight-conflicts')`);
    const words = planted[0]?.page ?? '';
    const marked = (await page.evaluate(`[...CSS.highlights.get('sidelight-conflicts')].map(String).join(' ')`)) as string;
    expect(marked).toContain(words);
    const at = (await page.evaluate(`(() => {
      const range = [...CSS.highlights.get('sidelight-conflicts')].find((each) => String(each).includes(${JSON.stringify(words)}));
      range.startContainer.parentElement.scrollIntoView({ block: 'center' });
      const { x, y, height } = range.getClientRects()[0];
      return { x: x + 4, y: y + height / 2 };
    })()`)) as { x: number; y: number };
    await page.mouse.click(at.x, at.y);
    await pageHolds(
      page,
      `document.querySelector('[data-finding][aria-current=true]')?.textContent.includes(${JSON.stringify(words)})`,
    );
    await page.click(SWITCH);
    expect(await highlightsOf(page)).toEqual({});
    await page.close();
  });

  it('has no accessibility fault, in light and dark, narrow and wide', async () => {
    const page = await welcome(bench);
    for (const width of [320, 1200]) {
      await page.setViewport({ width, height: 900 });
      for (const scheme of ['light', 'dark'] as const) {
        await bench.driven.setLook(page, { scheme });
        expect(await faultsOf(page), `${width} ${scheme}`).toEqual([]);
      }
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
    await page.close();
  });
});
