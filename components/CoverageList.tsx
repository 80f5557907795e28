import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CoverageItem } from '@/core/report-types';
import { formatCount, t } from '@/locales';
import styles from './CoverageList.module.css';
import { CoverageTimeline } from './CoverageTimeline';
import { groupCoverage } from './coverage-groups';
import { Facts } from './Facts';
import { Folded } from './Folded';
import { MoreList } from './MoreList';
import { OriginalLink } from './OriginalLink';
import { reveal } from './reveal';
import { asOf, SourceFacts } from './SourceFacts';
import { StanceCounts } from './StanceCounts';
import { layOutTimeline } from './timeline-layout';

/** Documents of one event that are shown before the rest is folded away. */
const FIRST_DOCUMENTS = 5;
/** Further events of a document that are named; the rest is counted. */
const MOST_EVENTS = 2;

interface CoverageListProps {
  items: CoverageItem[];
  /** Date of the article, or `null`. */
  published: string | null;
}

/** Other documents on the article's events: in time, then event by event in words, the nearest first. */
export function CoverageList({ items, published }: CoverageListProps): JSX.Element {
  const groups = useMemo(() => groupCoverage(items), [items]);
  const timeline = useMemo(() => layOutTimeline(groups, published), [groups, published]);
  const [sought, setSought] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const all = root.current?.querySelectorAll<HTMLElement>('[data-document]') ?? [];
    const entry = [...all].find((element) => element.dataset.document === sought);
    if (entry) reveal(entry, 'center');
    setSought(null);
  }, [sought]);
  return (
    <div ref={root} class={styles.coverage}>
      {timeline !== null && <CoverageTimeline timeline={timeline} published={published} onSeek={setSought} />}
      {groups.map(({ event, items: members }, at) => {
        const needed = members.some(({ documentId }) => documentId === sought);
        return (
          <Folded
            key={event ?? ''}
            fold={`event:${event ?? ''}`}
            class={styles.group}
            open={at === 0}
            needed={needed}
            summaryClass={styles.summary}
            summary={
              <h3 class={styles.event}>
                <bdi>{event ?? t('coverage.other')}</bdi> <span class={styles.count}>{formatCount(members.length)}</span>
              </h3>
            }
          >
            <MoreList
              class={styles.list}
              fold={`more:event:${event ?? ''}`}
              first={FIRST_DOCUMENTS}
              needed={needed}
              items={members.map((item) => <Entry key={item.documentId} item={item} />)}
            />
          </Folded>
        );
      })}
    </div>
  );
}

function Entry({ item }: { item: CoverageItem }): JSX.Element {
  const others = item.events.slice(1);
  return (
    <li data-document={item.documentId} tabIndex={-1}>
      <p class={styles.title} dir="auto">
        <OriginalLink of={item} text={item.title} />
      </p>
      <Facts>
        <span>
          <bdi class={styles.source}>{item.source}</bdi>
        </span>
        <SourceFacts of={item} />
        <span>{asOf(item)}</span>
      </Facts>
      {others.length > 0 && (
        <p class={styles.also}>
          {t('coverage.also')}{' '}
          {others.slice(0, MOST_EVENTS).map((event, at) => (
            <span key={event}>
              {at > 0 && t('list.separator')}
              <bdi>{event}</bdi>
            </span>
          ))}
          {others.length > MOST_EVENTS && ` ${t('coverage.more-events', { n: others.length - MOST_EVENTS })}`}
        </p>
      )}
      <p class={styles.counts}>
        <StanceCounts {...item} neutral />
      </p>
    </li>
  );
}
