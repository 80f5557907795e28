import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useReportContext } from './report-context';

interface FoldedProps {
  id?: string;
  /** Name under which its being open is kept; without one it is not kept. */
  fold?: string;
  class?: string | undefined;
  open?: boolean;
  'data-relation'?: string;
  /** What stands on the line that opens it. */
  summary: ComponentChildren;
  summaryClass?: string | undefined;
  /** Drawn though still folded: something in it is about to be shown. */
  needed?: boolean;
  children: ComponentChildren;
}

/** A `<details>` that draws what it holds when it is first opened, as most never are, and keeps it from then on. */
export function Folded({
  summary,
  summaryClass,
  fold,
  open = false,
  needed = false,
  children,
  ...details
}: FoldedProps): JSX.Element {
  const { opened } = useReportContext();
  const [start] = useState(opened === null || fold === undefined ? open : opened.has(fold));
  const [asked, setAsked] = useState(needed || start);
  useEffect(() => {
    if (needed) setAsked(true);
  }, [needed]);
  return (
    <details
      {...details}
      open={start}
      data-fold={fold}
      onToggle={(event) => {
        if (event.currentTarget.open) setAsked(true);
      }}
    >
      {/* The click comes before the opening, so that nothing empty is ever painted; a script that opens it brings the event alone. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control, and its click comes from the keyboard too. */}
      <summary class={summaryClass} onClick={() => setAsked(true)}>
        {summary}
      </summary>
      {(asked || needed) && children}
    </details>
  );
}
