import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { SETTLED } from '@/scripts/drive';
import planted from '../fixtures/demo/planted.json';
import { type Bench, highlightsOf, inBothBrowsers, markupOf, pageHolds, pointOf, turnHighlights, visit } from './browsers';

const CARD = `document.documentElement.lastElementChild !== document.body`;
const NO_CARD = `document.documentElement.lastElementChild === document.body`;
const WORDS = planted[0]?.page ?? '';

/** An article with its highlights on, the popup closed. */
async function highlighted(bench: Bench, path = '/demo/article.html'): Promise<Page> {
  const { page, popup } = await visit(bench, path);
  if (Object.keys(await highlightsOf(page)).length === 0) await turnHighlights(popup, true);
  await popup.close();
  await pageHolds(page, `CSS.highlights.has('sidelight-conflicts')`);
  return page;
}

async function clickOn(page: Page, words: string): Promise<void> {
  const { x, y } = await pointOf(page, words);
  await page.mouse.click(x, y);
}

const saying = ({ driven }: Bench, page: Page) => driven.inCard<string>(page, `root.textContent`);

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const CARD_BOX = `(() => {
  const { left, top, right, bottom } = root.querySelector('.card').getBoundingClientRect();
  return { left, top, right, bottom };
})()`;

/** The lines of the highlight that holds these words. */
const LINES = (words: string) => `(() => {
  const ranges = ['conflicts', 'updates', 'agrees', 'related'].flatMap((stance) => [...(CSS.highlights.get('sidelight-' + stance) ?? [])]);
  const range = ranges.find((candidate) => String(candidate).includes(${JSON.stringify(words)}));
  return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
})()`;

inBothBrowsers('the card of a highlight', (bench) => {
  it('opens at a click, says what the accounts are, and is gone without a trace', async () => {
    const page = await highlighted(bench);
    const before = await markupOf(page);
    await clickOn(page, WORDS);
    await pageHolds(page, CARD);
    const text = await saying(bench, page);
    expect(text).toContain('conflicts: Number differs');
    expect(text).toContain('How long were Trump and Putin alone with their interpreters in Helsinki');
    expect(text).toMatch(/\(another answer\).*as of .*\d{4}/);
    expect(text).toMatch(/\b[1-9]\d* of [1-9]\d*/);
    expect(text).toContain('Alt+Shift+S');
    expect(await page.evaluate('document.documentElement.lastElementChild.shadowRoot')).toBeNull();
    await page.keyboard.press('Escape');
    await pageHolds(page, NO_CARD);
    expect(await markupOf(page)).toBe(before);
  });

  it('leaves no trace when the highlights are turned off over it', async () => {
    const page = await highlighted(bench);
    const before = await markupOf(page);
    await clickOn(page, WORDS);
    await pageHolds(page, CARD);
    await bench.driven.runCommand('toggle-highlights');
    await pageHolds(page, `${NO_CARD} && CSS.highlights.size === 0`);
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    expect(await markupOf(page)).toBe(before);
  });

  it('opens for a pointer that rests, takes no focus, and goes when it rests elsewhere', async () => {
    const page = await highlighted(bench);
    const { x, y } = await pointOf(page, WORDS);
    await page.evaluate(`document.querySelector('article a').focus({ preventScroll: true })`);
    await page.mouse.move(x, y);
    await pageHolds(page, CARD);
    expect(await page.evaluate('document.activeElement.localName')).toBe('a');
    await page.mouse.move(3, 3);
    await pageHolds(page, NO_CARD);
    await page.mouse.move(x, y);
    await pageHolds(page, CARD);
    await page.keyboard.press('Escape');
    await pageHolds(page, NO_CARD);
  });

  it('gives the focus back where it was', async () => {
    const page = await highlighted(bench);
    await page.evaluate(`document.querySelector('article a').focus({ preventScroll: true })`);
    await bench.driven.runCommand('next-highlight');
    await pageHolds(page, `${CARD} && document.activeElement === document.documentElement.lastElementChild`);
    await page.keyboard.press('Escape');
    await pageHolds(page, `${NO_CARD} && document.activeElement.localName === 'a'`);
  });

  it('closes at a click beside it', async () => {
    const page = await highlighted(bench);
    await clickOn(page, WORDS);
    await pageHolds(page, CARD);
    await page.mouse.click(3, 3);
    await pageHolds(page, NO_CARD);
  });

  it('keeps its keys and presses from the page', async () => {
    const page = await highlighted(bench);
    await page.evaluate(`(() => {
      window.heard = [];
      for (const type of ['keydown', 'keyup', 'keypress', 'click', 'focusin']) {
        document.addEventListener(type, () => window.heard.push(type));
      }
      document.addEventListener('keydown', () => window.heard.push('down'), true);
    })()`);
    await bench.driven.runCommand('next-highlight');
    await pageHolds(page, CARD);
    const first = await saying(bench, page);
    for (const key of ['j', 'Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    await expect.poll(() => saying(bench, page)).not.toBe(first);
    expect(await page.evaluate('window.heard')).toEqual([]);
    await page.keyboard.press('Escape');
    await pageHolds(page, NO_CARD);
  });

  it('steps through all highlights by its own buttons and by the keys, and back', async () => {
    const page = await highlighted(bench);
    await bench.driven.runCommand('next-highlight');
    await pageHolds(page, CARD);
    const count = () => bench.driven.inCard<string>(page, `root.querySelector('.count').textContent`);
    const of = Number((await count())?.split(' ').at(-1));
    expect(await count()).toBe(`1 of ${of}`);
    await bench.driven.runCommand('next-highlight');
    await expect.poll(count).toBe(`2 of ${of}`);
    await bench.driven.runCommand('previous-highlight');
    await expect.poll(count).toBe(`1 of ${of}`);
    await bench.driven.runCommand('previous-highlight');
    await expect.poll(count).toBe(`${of} of ${of}`);
    expect(await page.evaluate('scrollY')).toBeGreaterThan(0);
    await bench.driven.inCard(page, `void root.querySelector('.next').click()`);
    await expect.poll(count).toBe(`1 of ${of}`);
    await page.keyboard.press('Escape');
    await pageHolds(page, NO_CARD);
  });

  it.each([
    ['wide', 1100, 900],
    ['narrow', 320, 480],
  ])('never covers its sentence in a %s window', async (_name, width, height) => {
    const page = await highlighted(bench);
    await page.setViewport({ width, height });
    for (const { page: words } of planted.slice(0, 4)) {
      await clickOn(page, words);
      await pageHolds(page, CARD);
      const card = await bench.driven.inCard<Box>(page, CARD_BOX);
      if (card === null) throw new Error('the card is closed');
      for (const line of (await page.evaluate(LINES(words))) as Box[]) {
        expect(card.left < line.right && line.left < card.right && card.top < line.bottom && line.top < card.bottom).toBe(false);
      }
      expect([card.left >= 0, card.top >= 0, card.right <= width, card.bottom <= height]).toEqual([true, true, true, true]);
      await page.keyboard.press('Escape');
      await pageHolds(page, NO_CARD);
    }
    await page.setViewport({ width: 1100, height: 900 });
  });

  it('is dressed on a page whose policy forbids everything', async () => {
    const page = await highlighted(bench, '/demo/strict-csp.html');
    await bench.driven.runCommand('next-highlight');
    await expect
      .poll(() =>
        bench.driven.inCard(page, `root.ownerDocument.defaultView.getComputedStyle(root.querySelector('.card')).position`),
      )
      .toBe('fixed');
    await page.keyboard.press('Escape');
    await pageHolds(page, NO_CARD);
  });

  it('looks the same whatever the style sheet of the page demands', async () => {
    const page = await highlighted(bench);
    const look = () =>
      bench.driven.inCard<object>(
        page,
        `(() => {
          const view = root.ownerDocument.defaultView;
          const { width, height } = root.querySelector('.card').getBoundingClientRect();
          const { color, fontSize, display } = view.getComputedStyle(root.querySelector('.card p'));
          return { width, height, color, fontSize, display };
        })()`,
      );
    await clickOn(page, WORDS);
    await pageHolds(page, CARD);
    const plain = await look();
    await page.keyboard.press('Escape');
    await pageHolds(page, NO_CARD);
    await page.evaluate(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(\`
        html { font-size: 40px; transform: translateX(30px); }
        html > div { display: none !important; opacity: 0 !important; font-size: 60px !important; --ink: red; --raised: red; }
        * { direction: rtl; text-align: center; line-height: 4; color: lime !important; --sans: cursive; }
      \`);
      document.adoptedStyleSheets.push(sheet);
    })()`);
    await clickOn(page, WORDS);
    await pageHolds(page, CARD);
    expect(await look()).toEqual(plain);
    await page.keyboard.press('Escape');
    await pageHolds(page, NO_CARD);
  });

  it('is closed for good where the page takes its element away', async () => {
    const page = await highlighted(bench);
    const before = await markupOf(page);
    await clickOn(page, WORDS);
    await pageHolds(page, CARD);
    await page.evaluate('document.documentElement.lastElementChild.remove()');
    expect(await markupOf(page)).toBe(before);
    await bench.driven.runCommand('next-highlight');
    await pageHolds(page, CARD);
    await page.keyboard.press('Escape');
    await pageHolds(page, NO_CARD);
    expect(await markupOf(page)).toBe(before);
  });

  it('lets a link in a highlight be followed, and opens no card for it', async () => {
    const page = await highlighted(bench);
    await pointOf(page, 'in three years');
    expect(
      await page.evaluate(`['conflicts', 'updates', 'agrees', 'related'].some((stance) =>
      [...(CSS.highlights.get('sidelight-' + stance) ?? [])].some((range) => String(range).includes('in three years')))`),
    ).toBe(true);
    await clickOn(page, 'in three years');
    await pageHolds(page, `location.pathname.endsWith('/not-article.html')`);
  });

  it('marks nothing where the reader can type, and lists it instead', async () => {
    const page = await bench.driven.newPage(`${bench.server.origin}/demo/article.html`);
    await page.evaluate(
      `[...document.querySelectorAll('p')].find((p) => p.textContent.includes(${JSON.stringify(WORDS)})).contentEditable = 'true'`,
    );
    const popup = await bench.driven.clickToolbar(page);
    await popup.waitFor(SETTLED);
    if (Object.keys(await highlightsOf(page)).length === 0) await turnHighlights(popup, true);
    await popup.waitFor(`document.body.textContent.includes('could not be found again in the page')`);
    const marked = await page.evaluate(`['conflicts', 'updates', 'agrees', 'related'].flatMap((stance) =>
      [...(CSS.highlights.get('sidelight-' + stance) ?? [])].map(String)).join(' ')`);
    expect(marked).not.toContain(WORDS);
    expect(marked).toContain('Alaska summit');
    await popup.close();
  });

  it('leaves selecting and copying alone', async () => {
    const page = await highlighted(bench);
    const { x, y } = await pointOf(page, WORDS);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 120, y);
    await page.mouse.up();
    expect(await page.evaluate('String(getSelection())')).not.toBe('');
    expect(await page.evaluate(NO_CARD)).toBe(true);
    const selected = await page.evaluate('String(getSelection())');
    const copied = page.evaluate(
      `new Promise((resolve) => document.addEventListener('copy', () => resolve(String(getSelection())), { once: true }))`,
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    expect(await copied).toBe(selected);
    expect(await page.evaluate(`window.find('Rubio')`)).toBe(true);
    await bench.driven.runCommand('toggle-highlights');
    await pageHolds(page, 'CSS.highlights.size === 0');
  });
});
