import type { JSX } from 'preact';
import type { CorpusShelf, EventEntry } from '@/core/corpus/browse';
import type { Found } from '@/core/corpus/search-corpus';
import type { Scope } from '@/core/report-types';
import { formatDate } from '@/locales';
import { t } from '@/locales/settings';
import { corpusLine } from '../corpus-line';
import { Facts } from '../Facts';
import { Folded } from '../Folded';
import { MoreList } from '../MoreList';
import controls from './controls.module.css';
import corpusStyles from './corpus.module.css';
import { EventContentsView } from './EventContents';
import styles from './options.module.css';

/** Events shown before the rest is folded away. */
const FIRST_EVENTS = 12;

/** The corpus as this view has it. */
export type CorpusState = 'loading' | 'unreadable' | { shelf: CorpusShelf; scope: Scope };

interface CorpusBrowserProps {
  corpus: CorpusState;
  query: string;
  /** What the search found for the query; `null` while there is nothing to search for or no answer yet. */
  found: Found[] | null;
  onSearch(query: string): void;
}

/** All that is in the corpus, by event, and a search through it. */
export function CorpusBrowser({ corpus, query, found, onSearch }: CorpusBrowserProps): JSX.Element {
  return (
    <section id="corpus" class={styles.section} aria-labelledby="corpus-title">
      <h2 id="corpus-title">{t('corpus.title')}</h2>
      {corpus === 'loading' && <p role="status">{t('corpus.loading')}</p>}
      {corpus === 'unreadable' && <p role="alert">{t('corpus.unreadable')}</p>}
      {typeof corpus === 'object' && (
        <>
          <p class={styles.note}>{corpusLine(corpus.scope)}</p>
          {/* biome-ignore lint/a11y/useSemanticElements: the element <search> is not known to every reader of screens yet. */}
          <div role="search" class={controls.field}>
            <label for="corpus-search">{t('corpus.search')}</label>
            <input
              id="corpus-search"
              type="search"
              class={controls.input}
              value={query}
              autocomplete="off"
              onInput={(event) => onSearch(event.currentTarget.value)}
            />
          </div>
          <p class={styles.note} role="status">
            {found !== null && (found.length === 0 ? t('corpus.found-none') : t('corpus.found', { n: found.length }))}
          </p>
          <Events shelf={corpus.shelf} found={found} />
        </>
      )}
    </section>
  );
}

function Events({ shelf, found }: { shelf: CorpusShelf; found: Found[] | null }): JSX.Element {
  const byId = new Map(shelf.events.map((entry) => [entry.id, entry]));
  const shown = found === null ? shelf.events : found.flatMap(({ eventId }) => byId.get(eventId) ?? []);
  const hits = new Map(found?.map(({ eventId, claimIds }) => [eventId, claimIds]));
  return (
    <MoreList
      first={FIRST_EVENTS}
      items={shown.map((entry) => (
        <li key={entry.id} data-event={entry.id}>
          <Folded class={corpusStyles.event} summary={<EventLine entry={entry} hits={hits.get(entry.id)?.length ?? 0} />}>
            <EventContentsView contents={() => shelf.contentsOf(entry.id)} hits={hits.get(entry.id) ?? NO_HITS} />
          </Folded>
        </li>
      ))}
    />
  );
}

const NO_HITS: string[] = [];

function EventLine({ entry, hits }: { entry: EventEntry; hits: number }): JSX.Element {
  return (
    <>
      <bdi class={corpusStyles.eventTitle}>{entry.title}</bdi>
      <Facts>
        {entry.date !== null && <span>{formatDate(entry.date)}</span>}
        {entry.place !== null && (
          <span>
            <bdi>{entry.place}</bdi>
          </span>
        )}
        <span>{t('corpus.documents', { n: entry.documents })}</span>
        {entry.points > 0 && <span>{t('corpus.points', { n: entry.points })}</span>}
        {hits > 0 && <span>{t('corpus.hits', { n: hits })}</span>}
      </Facts>
    </>
  );
}
