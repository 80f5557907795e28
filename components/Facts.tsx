import type { ComponentChildren, JSX } from 'preact';
import styles from './Facts.module.css';

/** Short facts on one line, told apart by a dot that never starts or ends a line. */
export function Facts({ children }: { children: ComponentChildren }): JSX.Element {
  return <p class={styles.facts}>{children}</p>;
}
