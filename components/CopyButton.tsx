import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '@/locales';
import styles from './CopyButton.module.css';

interface CopyButtonProps {
  /** What stands on the button. */
  label: string;
  /** Makes the text when it is asked for. */
  text(): string;
  onCopy(text: string): Promise<boolean>;
}

/** Puts a text on the clipboard and says, aloud too, what came of it. */
export function CopyButton({ label, text, onCopy }: CopyButtonProps): JSX.Element {
  const [outcome, setOutcome] = useState<'copied' | 'copy-failed' | null>(null);
  return (
    <span class={styles.copy}>
      <button
        type="button"
        class={styles.button}
        onClick={() => void onCopy(text()).then((done) => setOutcome(done ? 'copied' : 'copy-failed'))}
      >
        {label}
      </button>
      <span class={styles.outcome} role="status">
        {outcome === null ? '' : t(`action.${outcome}`)}
      </span>
    </span>
  );
}
