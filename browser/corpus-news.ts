import { browser } from 'wxt/browser';

/** What an update brought to the corpus. */
export interface CorpusNews {
  /** The version before. */
  since: string;
  /** Documents more than then. */
  documents: number;
  /** Date of the newest; `null` where none has a date. */
  newest: string | null;
}

/** Where what is new lies. */
export const NEWS_KEY = 'corpus-news';

/** What the last updates brought, until it is closed; `null` for nothing, or where storage cannot be read. */
export async function corpusNews(): Promise<CorpusNews | null> {
  const stored = await browser.storage.local.get(NEWS_KEY).catch((): Record<string, unknown> => ({}));
  return readNews(stored[NEWS_KEY]);
}

/** The reader has seen it. Never throws. */
export async function closeNews(): Promise<void> {
  await browser.storage.local.remove(NEWS_KEY).catch(() => {});
}

/** What was stored as news, whatever it is; `null` for anything else. */
export function readNews(value: unknown): CorpusNews | null {
  const { since, documents, newest } = fieldsOf(value);
  if (typeof since !== 'string' || !isCount(documents) || documents === 0) return null;
  return { since, documents, newest: typeof newest === 'string' ? newest : null };
}

/** A whole number, not below 0. */
export const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** The fields of what was stored, whatever it is. */
export const fieldsOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
