import { browser } from 'wxt/browser';
import { scopeOf } from '@/core/scope';
import { loadCorpus } from './corpus-loading';

/** What an update brought to the corpus. */
export interface CorpusNews {
  /** The version before. */
  since: string;
  /** Documents more than then. */
  documents: number;
  /** Date of the newest; `null` where none has a date. */
  newest: string | null;
}

/** What is kept of a version's corpus, to tell what the next one brings: figures alone. */
interface CorpusCounts {
  version: string;
  documents: number;
}

/** Where the counts of this version lie. */
export const COUNTS_KEY = 'corpus-known';
const NEWS_KEY = 'corpus-news';

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
    const { documents, to } = scopeOf((await loadCorpus()).corpus);
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

/** What the last updates brought, until it is closed; `null` for nothing, or where storage cannot be read. */
export async function corpusNews(): Promise<CorpusNews | null> {
  const stored = await browser.storage.local.get(NEWS_KEY).catch((): Record<string, unknown> => ({}));
  return readNews(stored[NEWS_KEY]);
}

/** The reader has seen it. Never throws. */
export async function closeNews(): Promise<void> {
  await browser.storage.local.remove(NEWS_KEY).catch(() => {});
}

function readCounts(value: unknown): CorpusCounts | null {
  const { version, documents } = fieldsOf(value);
  return typeof version === 'string' && isCount(documents) ? { version, documents } : null;
}

function readNews(value: unknown): CorpusNews | null {
  const { since, documents, newest } = fieldsOf(value);
  if (typeof since !== 'string' || !isCount(documents) || documents === 0) return null;
  return { since, documents, newest: typeof newest === 'string' ? newest : null };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const fieldsOf = (value: unknown) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});
