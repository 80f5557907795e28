import { browser } from 'wxt/browser';

/** White on this is 7.3 : 1; the figure itself carries the meaning, never the colour. */
const BADGE_COLOUR = '#8a2b12';
/** Four characters are all that the badge has room for. */
const LARGEST_SHOWN = 99;

/** Shows how many findings of a tab's article conflict with other accounts; nothing where none does. A tab that is gone is no error. */
export async function showConflictCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > LARGEST_SHOWN ? `${LARGEST_SHOWN}+` : String(count);
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setBadgeText({ tabId, text }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
