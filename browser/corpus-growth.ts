import { browser } from 'wxt/browser';
import { scopeOf } from '@/core/scope';
import { loadCorpus } from './corpus-loading';
import { type CorpusNews, fieldsOf, isCount, NEWS_KEY, readNews } from './corpus-news';

/** What is kept of a version's corpus, to tell what the next one brings: figures alone. */
interface CorpusCounts {
  version: string;
  documents: number;
}

/** Where the counts of this version lie. */
export const COUNTS_KEY = 'corpus-known';

/** Compares the corpus with that of the version before, at each update. For the background, at every start of it. */
export function followCorpus(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void noteCorpus();
  });
}

/** Keeps the counts of this version's corpus, and what is new since those that were kept. A corpus that cannot be read is passed over. */
export async function noteCorpus(): Promise<void> {
  try {
    const { version } = browser.runtime.getManifest();
    const { documents, to } = scopeOf(await loadCorpus());
    const stored = await browser.storage.local.get([COUNTS_KEY, NEWS_KEY]);
    const [before, untold] = [readCounts(stored[COUNTS_KEY]), readNews(stored[NEWS_KEY])];
    const more = before === null ? 0 : documents - before.documents;
    if (before !== null && more > 0) {
      // What was not closed yet is told together with what came after it.
      const news: CorpusNews = { since: untold?.since ?? before.version, documents: more + (untold?.documents ?? 0), newest: to };
      await browser.storage.local.set({ [NEWS_KEY]: news });
    }
    const counts: CorpusCounts = { version, documents };
    await browser.storage.local.set({ [COUNTS_KEY]: counts });
  } catch {
    // There is nothing to tell, then; the corpus says by itself when it cannot be read.
  }
}

function readCounts(value: unknown): CorpusCounts | null {
  const { version, documents } = fieldsOf(value);
  return typeof version === 'string' && isCount(documents) ? { version, documents } : null;
}
