import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '@/browser/messages';
import type { SelectionState } from '@/browser/protocol';

interface ChosenWords {
  /** What became of words that the reader chose in the menu; `null` where the popup was opened for something else. */
  selection: SelectionState | null;
  /** Leaves them for the page itself. */
  leave(): void;
  /** Takes out of their report what has been hidden since, and puts in what is hidden no more. */
  refresh(): void;
}

/** The words that a popup may have been opened for; a panel (`asked` off) never is. */
export function useSelection(asked: boolean): ChosenWords {
  const [selection, setSelection] = useState<SelectionState | null>(null);
  const compared = useRef<SelectionState | null>(null);
  useEffect(() => {
    if (!asked) return;
    // No answer is none.
    void askBackground('takeSelection', null).then(
      (taken) => {
        compared.current = taken;
        setSelection(taken);
      },
      () => null,
    );
  }, [asked]);
  const leave = useCallback(() => {
    compared.current = null;
    setSelection(null);
  }, []);
  const refresh = useCallback(() => {
    const whole = compared.current;
    // Loaded when something is hidden.
    if (whole?.state === 'selection')
      void import('./selection-again').then(async ({ withoutHiddenNow }) => {
        const now = await withoutHiddenNow(whole);
        if (compared.current === whole) setSelection(now);
      });
  }, []);
  return { selection, leave, refresh };
}
