import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface FoldedProps {
  id?: string;
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
export function Folded({ summary, summaryClass, needed = false, children, ...details }: FoldedProps): JSX.Element {
  const [asked, setAsked] = useState(needed || details.open === true);
  useEffect(() => {
    if (needed) setAsked(true);
  }, [needed]);
  return (
    <details
      {...details}
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
