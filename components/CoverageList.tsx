import type { JSX } from 'preact';
import type { CoverageItem } from '@/core/report-types';
import styles from './CoverageList.module.css';
import { Facts } from './Facts';
import { MoreList } from './MoreList';
import { OriginalLink } from './OriginalLink';
import { asOf, SourceFacts } from './SourceFacts';
import { StanceCounts } from './StanceCounts';

/** Documents shown before the rest is folded away. */
const FIRST_DOCUMENTS = 5;

/** Other documents on the article's events, the nearest first. */
export function CoverageList({ items }: { items: CoverageItem[] }): JSX.Element {
  return (
    <MoreList
      class={styles.list}
      first={FIRST_DOCUMENTS}
      items={items.map((item) => (
        <li key={item.documentId} class={styles.item}>
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
          {item.events.length > 0 && (
            <Facts>
              {item.events.map((event) => (
                <span key={event}>
                  <bdi>{event}</bdi>
                </span>
              ))}
            </Facts>
          )}
          <p class={styles.counts}>
            <StanceCounts {...item} />
          </p>
        </li>
      ))}
    />
  );
}
