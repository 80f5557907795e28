import type { Page } from 'puppeteer-core';
import type { DrivenPopup } from '../drive';

/** Where the pictures go. */
export const PICTURES = '.output/screens';

/** CSS pixels: the popup as it is, and the narrowest that a reader's zoom makes of it. */
export const WIDTHS = { wide: 420, narrow: 320 };
/** As high as browsers let a popup be. */
const HEIGHT = 600;
/** What lies below is more of the same, and too much for most programs that show pictures. */
const LONGEST = 9_000;
const SCHEMES = ['light', 'dark'] as const;

/** Pictures of a page light and dark, in every width: `NAME-SCHEME-SIZE.png`. */
export async function inEveryLook(page: Page, name: string, widths: Record<string, number> = WIDTHS): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const [size, width] of Object.entries(widths)) {
      await page.setViewport({ width, height: HEIGHT });
      const height = Math.min(LONGEST, (await page.evaluate('document.documentElement.scrollHeight')) as number);
      const clip = { x: 0, y: 0, width, height: Math.max(HEIGHT, height) };
      await page.screenshot({ path: `${PICTURES}/${name}-${scheme}-${size}.png`, clip, captureBeyondViewport: true });
    }
  }
}

/** Pictures of a popup or panel that has its size from the browser, light and dark: `NAME-SCHEME.png`. */
export async function inBothSchemes(popup: DrivenPopup, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await popup.setLook({ scheme });
    await popup.screenshot(`${PICTURES}/${name}-${scheme}.png`);
  }
}
