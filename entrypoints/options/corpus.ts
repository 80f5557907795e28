import { useEffect, useRef, useState } from 'preact/hooks';
import { loadCorpus } from '@/browser/corpus-loading';
import type { CorpusState } from '@/components/options/CorpusBrowser';
import { shelve } from '@/core/corpus/browse';
import { wholeCorpus } from '@/core/corpus/claim-table';
import type { Found } from '@/core/corpus/search-corpus';
import type { Corpus } from '@/core/corpus/types';
import { scopeOf } from '@/core/scope';

/** Rest after the last key before the search runs, in ms: shorter than a pause between words. */
const TYPING = 150;

/** The corpus for looking through, and the search in it. */
export interface CorpusPage {
  corpus: CorpusState;
  query: string;
  found: Found[] | null;
  search(query: string): void;
}

/** Loads the corpus, and the search only once somebody searches. */
export function useCorpus(): CorpusPage {
  const [loaded, setLoaded] = useState<Corpus | null>(null);
  const [corpus, setCorpus] = useState<CorpusState>('loading');
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found[] | null>(null);
  const searcher = useRef<Promise<(query: string) => Found[]> | null>(null);
  useEffect(() => {
    loadCorpus().then(
      (compiled) => {
        const whole = wholeCorpus(compiled);
        setLoaded(whole);
        setCorpus({ shelf: shelve(whole), scope: scopeOf(compiled) });
      },
      () => setCorpus('unreadable'),
    );
  }, []);
  useEffect(() => {
    if (loaded === null || query.trim() === '') {
      setFound(null);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      searcher.current ??= import('@/core/corpus/search-corpus').then(({ corpusSearch }) => corpusSearch(loaded));
      const search = await searcher.current;
      if (current) setFound(search(query));
    }, TYPING);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [loaded, query]);
  return { corpus, query, found, search: setQuery };
}
