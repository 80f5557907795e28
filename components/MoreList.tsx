import type { ComponentChildren, JSX } from 'preact';
import { t } from '@/locales';
import styles from './MoreList.module.css';

interface MoreListProps {
  items: ComponentChildren[];
  /** How many are shown before the rest is folded away; one alone is never folded. */
  first: number;
  class?: string;
}

/** A list whose tail opens on demand, by pointer or keyboard, with no script of ours. Items bring their own `<li>` and key. */
export function MoreList({ items, first, class: className }: MoreListProps): JSX.Element {
  const folds = items.length > first + 1;
  const rest = folds ? items.slice(first) : [];
  return (
    <>
      <ul class={className}>{folds ? items.slice(0, first) : items}</ul>
      {rest.length > 0 && (
        <details class={styles.more}>
          <summary>
            <span class={styles.closed}>{t('action.more', { n: rest.length })}</span>
            <span class={styles.opened}>{t('action.fewer')}</span>
          </summary>
          <ul class={className}>{rest}</ul>
        </details>
      )}
    </>
  );
}
