import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/locales';
import buttons from './Button.module.css';
import styles from './UndoBar.module.css';

export interface UndoBarProps {
  /** What was hidden, in our words. */
  text: string;
  /** It could not be stored, so nothing is hidden. */
  failed: boolean;
  onUndo(): void;
}

/** What was just hidden, at the foot of the view, and the way to take it back. Takes the focus from the button that is gone. */
export function UndoBar({ text, failed, onUndo }: UndoBarProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!failed) button.current?.focus({ preventScroll: true });
  }, [text, failed]);
  return (
    <div class={styles.bar} role={failed ? 'alert' : 'status'}>
      <p class={styles.text} dir="auto">
        {failed ? t('hide.failed') : t('hide.done', { text })}
      </p>
      {!failed && (
        <button ref={button} type="button" class={buttons.plain} onClick={onUndo}>
          {t('hide.undo')}
        </button>
      )}
    </div>
  );
}
