import Fuse from 'fuse.js';
import type { Corpus } from './types';

/** An event that a search found, with the claims that the words stand in; none where the event itself has them. */
export interface Found {
  eventId: string;
  claimIds: string[];
}

/** Words that are looked at: more of them narrow nothing down any further and only cost time. */
const MOST_WORDS = 12;
/** Longer words are no words; Fuse takes seconds for thousands of letters. */
const LONGEST_WORD = 40;
/** Fuse's score, 0 for equal, above which a word is another word. */
const THRESHOLD = 0.25;
/** Records that one search brings at most: claims of some twenty events. */
const MOST_RECORDS = 200;

interface Entry {
  eventId: string;
  claimId: string | null;
  text: string;
  /** What belongs to a claim without standing in it: who says it, under which title, on what. */
  about: string;
}

/** A search over everything that the corpus says, slips of the pen forgiven. The best event comes first. */
export function corpusSearch(corpus: Corpus): (query: string) => Found[] {
  const sources = new Map(corpus.sources.map((source) => [source.id, source.name]));
  const documents = new Map(corpus.documents.map(({ id, title, sourceId }) => [id, `${sources.get(sourceId) ?? ''} ${title}`]));
  const titles = new Map(corpus.events.map((event) => [event.id, event.title]));
  const events = corpus.events.map(
    ({ id, title, otherNames, place, summary, points }): Entry => ({
      eventId: id,
      claimId: null,
      text: [title, ...otherNames, place ?? ''].join(' '),
      about: [summary, ...points.map(({ question }) => question)].join(' '),
    }),
  );
  const claims = corpus.claims.map(
    ({ id, eventId, documentId, text }): Entry => ({
      eventId,
      claimId: id,
      text,
      about: `${documents.get(documentId) ?? ''} ${titles.get(eventId) ?? ''}`,
    }),
  );
  const fuse = new Fuse([...events, ...claims], {
    keys: [
      { name: 'text', weight: 2 },
      { name: 'about', weight: 1 },
    ],
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: THRESHOLD,
    ignoreDiacritics: true,
    ignoreLocation: true,
  });
  return (query) => {
    const words = query
      .slice(0, MOST_WORDS * (LONGEST_WORD + 1))
      .trim()
      .split(/\s+/)
      .slice(0, MOST_WORDS)
      .map((word) => word.slice(0, LONGEST_WORD))
      .join(' ');
    if (words === '') return [];
    const found = new Map<string, string[]>();
    for (const { item } of fuse.search(words, { limit: MOST_RECORDS })) {
      const claimIds = found.get(item.eventId) ?? [];
      if (item.claimId !== null) claimIds.push(item.claimId);
      found.set(item.eventId, claimIds);
    }
    return [...found].map(([eventId, claimIds]) => ({ eventId, claimIds }));
  };
}
