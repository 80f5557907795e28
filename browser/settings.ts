import { HIGHLIGHTS_PREFIX } from './kept-keys';
import { isConnected } from './messages';
import * as storage from './storage';

/** Whether the highlights of one site are on. Remembered for the site; off on a site not yet seen. */
export interface HighlightSetting {
  /** Off where nothing is stored or storage cannot be read. */
  isOn(): Promise<boolean>;
  /** Remembers the choice and says what became of it. Never throws: a failing or full store takes nothing from what is on the screen. */
  remember(on: boolean): Promise<Remembered>;
  /** Calls back whenever the choice for this site changes in any tab. Returns what ends that. */
  watch(onChange: (on: boolean) => void): () => void;
}

/** `forgotten` on purpose: nothing is kept of a private window or of a page without a site. */
export type Remembered = 'stored' | 'forgotten' | 'failed';

/** For a private window, and for pages without a site: nothing is read and nothing is stored. */
const FORGETFUL: HighlightSetting = {
  isOn: async () => false,
  remember: async () => 'forgotten',
  watch: () => () => {},
};

/** The host by which a page's settings are kept, without `www.`; `null` for pages that have none (files, data). */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '') return null;
  return hostname.replace(/^www\./, '');
}

/** The setting of a site; one that forgets at once in a private window or where `site` is `null`. */
export function highlightSetting(site: string | null, privateWindow: boolean): HighlightSetting {
  if (site === null || privateWindow) return FORGETFUL;
  const key = `local:${HIGHLIGHTS_PREFIX}${site}` as const;
  const isOn = async () => (await storage.getItem<boolean>(key).catch(() => null)) === true;
  // One after the other: two at once may end in either order.
  let written: Promise<Remembered> = Promise.resolve('stored');
  return {
    isOn,
    remember(on) {
      written = written
        .then(() => (on ? storage.setItem(key, true) : storage.removeItem(key)))
        .then(
          () => 'stored',
          () => 'failed',
        );
      return written;
    },
    watch(onChange) {
      let watching = true;
      const end = storage.watch(key, async () => {
        // What is stored now, not what the news says: it may be of a choice that was taken back since.
        await written;
        const on = await isOn();
        if (watching) onChange(on);
      });
      return () => {
        watching = false;
        if (isConnected()) end();
      };
    },
  };
}
