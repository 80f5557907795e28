import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NotTheSame } from '@/components/HideMatch';

/** Loaded when something is hidden. */
const store = () => import('@/browser/hidden-matches');

/** What was hidden last, and how that went. */
interface LastHidden {
  hidden: NotTheSame;
  failed: boolean;
}

interface Hiding {
  last: LastHidden | null;
  hide(hidden: NotTheSame): void;
  undo(): void;
}

/** Hides matches and takes the last one back; `changed` hears of each that was stored. `shown` changes with every report, so that the focus can go back to where it was. */
export function useHiding(shown: unknown, changed: () => void): Hiding {
  const [last, setLast] = useState<LastHidden | null>(null);
  const returning = useRef<string | null>(null);
  useEffect(() => {
    if (returning.current === null) return;
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-hide]')];
    const button = buttons.find(({ dataset }) => dataset.hide === returning.current);
    if (button === undefined) return;
    returning.current = null;
    button.focus();
  }, [shown]);
  return useMemo(
    () => ({
      last,
      hide(hidden) {
        const today = new Date().toLocaleDateString('sv-SE');
        void store()
          .then(({ hideMatch }) => hideMatch(hidden.sentences, hidden.match.claimId, today))
          .then((kept) => {
            setLast({ hidden, failed: kept !== 'stored' });
            if (kept === 'stored') changed();
          });
      },
      undo() {
        if (last === null) return;
        const { match, sentences } = last.hidden;
        returning.current = match.claimId;
        void store()
          .then(({ showMatchAgain }) => showMatchAgain(sentences, match.claimId))
          .then((kept) => {
            if (kept !== 'stored') return;
            setLast(null);
            changed();
          });
      },
    }),
    [last, changed],
  );
}
