import { useEffect, useState } from 'preact/hooks';
import { type CorpusNews, corpusNews } from '@/browser/corpus-news';
import { readKept } from '@/browser/kept-data';
import { languageTag } from '@/browser/language';
import { watchKept } from '@/browser/watch-kept';
import { DEFAULT_SETTINGS } from '@/core/settings';
import type { KeptData } from '@/core/settings-file';
import { loadSettingsLocale } from '@/locales/settings';

/** All that is kept, as it is now and as it changes in any view; `unreadable` where storage does not answer. */
export type Kept = { data: KeptData; unreadable: boolean; news: CorpusNews | null };

const NOTHING: KeptData = { settings: { ...DEFAULT_SETTINGS }, sites: [], highlights: [], hidden: [] };

/** Follows what is kept; `null` until it was read for the first time. */
export function useKept(): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    let newest = 0;
    const read = async () => {
      newest += 1;
      const mine = newest;
      const news = await corpusNews();
      const next = await readKept().then(
        (data): Kept => ({ data, unreadable: false, news }),
        (): Kept => ({ data: NOTHING, unreadable: true, news }),
      );
      // Before anything is drawn: the whole page is in one language.
      await loadSettingsLocale(languageTag(next.data.settings.language));
      if (mine === newest) setKept(next);
    };
    void read();
    return watchKept(() => void read());
  }, []);
  return kept;
}
