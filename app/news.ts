import { useEffect, useState } from 'preact/hooks';
import { type CorpusNews, closeNews, corpusNews } from '@/browser/corpus-news';
import { watchKept } from '@/browser/watch-kept';

/** What updates brought to the corpus, until it is closed here or elsewhere. */
export function useNews(): { news: CorpusNews | null; onClose(): void } {
  const [news, setNews] = useState<CorpusNews | null>(null);
  useEffect(() => {
    const read = () => void corpusNews().then(setNews);
    read();
    return watchKept(read);
  }, []);
  return { news, onClose: () => void closeNews() };
}
