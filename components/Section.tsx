import type { ComponentChildren, JSX } from 'preact';
import { formatCount, t } from '@/locales';
import { Folded } from './Folded';
import styles from './Section.module.css';

/** The parts of a report, by name. */
export type SectionId = 'conflicts' | 'updates' | 'open' | 'agrees' | 'coverage' | 'claims';

/** The element id of a part of the report. */
export function sectionElementId(id: SectionId): string {
  return `section-${id}`;
}

interface SectionProps {
  id: SectionId;
  /** How many entries it holds; with none the section is left out. */
  count: number;
  children: ComponentChildren;
}

/** A part of the report under its heading. */
export function Section({ id, count, note, children }: SectionProps & { note: string }): JSX.Element | null {
  if (count === 0) return null;
  return (
    <section id={sectionElementId(id)} class={styles.section} aria-labelledby={`${sectionElementId(id)}-title`} tabIndex={-1}>
      <header>
        <Heading id={id} count={count} />
        <p class={styles.note}>{note}</p>
      </header>
      {children}
    </section>
  );
}

/** A part of the report that stays folded until the reader opens it. */
export function FoldedSection({
  id,
  count,
  open,
  needed,
  children,
}: SectionProps & { open: boolean /** Drawn though folded. */; needed: boolean }): JSX.Element | null {
  if (count === 0) return null;
  return (
    <Folded
      id={sectionElementId(id)}
      fold={`section:${id}`}
      class={styles.folded}
      open={open}
      needed={needed}
      summaryClass={styles.summary}
      summary={<Heading id={id} count={count} />}
    >
      <div class={styles.body}>{children}</div>
    </Folded>
  );
}

function Heading({ id, count }: { id: SectionId; count: number }): JSX.Element {
  return (
    <h2 id={`${sectionElementId(id)}-title`} class={styles.heading}>
      {t(`section.${id}`)} <span class={styles.count}>{formatCount(count)}</span>
    </h2>
  );
}
