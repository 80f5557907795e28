import type { ComponentChildren, JSX } from 'preact';
import { t } from '@/locales';
import { Folded } from './Folded';
import styles from './MoreList.module.css';

interface MoreListProps {
  items: ComponentChildren[];
  /** How many are shown before the rest is folded away; one alone is never folded. */
  first: number;
  /** How many may be drawn so far; all of them when left out. */
  drawn?: number;
  /** The folded ones are drawn at once: one of them is about to be shown. */
  needed?: boolean;
  class?: string;
  /** Name under which its being open is kept. */
  fold?: string;
}

/** A list whose tail opens on demand, by pointer or keyboard. Items bring their own `<li>` and key. */
export function MoreList({
  items,
  first,
  drawn = items.length,
  needed = false,
  class: className,
  fold,
}: MoreListProps): JSX.Element {
  const shown = shownFirst(items.length, first);
  const rest = items.slice(shown);
  return (
    <>
      <ul class={className}>{items.slice(0, Math.min(shown, drawn))}</ul>
      {rest.length > 0 && drawn >= shown && (
        <Folded
          class={styles.more}
          fold={fold}
          needed={needed}
          summary={
            <>
              <span class={styles.closed}>{t('action.more', { n: rest.length })}</span>
              <span class={styles.opened}>{t('action.fewer')}</span>
            </>
          }
        >
          <ul class={className}>{rest}</ul>
        </Folded>
      )}
    </>
  );
}

/** How many of a list's items stand before the fold. */
export function shownFirst(total: number, first: number): number {
  return total > first + 1 ? first : total;
}
