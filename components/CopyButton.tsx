import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '@/locales';
import buttons from './Button.module.css';
import styles from './CopyButton.module.css';

interface CopyButtonProps {
  /** What stands on the button. */
  label: string;
  /** Makes the text when it is asked for. What makes it may have to be loaded first. */
  text(): string | Promise<string>;
  onCopy(text: string): Promise<boolean>;
  /** Beside a button of full size. */
  large?: boolean;
}

/** Puts a text on the clipboard and says, aloud too, what came of it. */
export function CopyButton({ label, text, onCopy, large = false }: CopyButtonProps): JSX.Element {
  async function copy(): Promise<void> {
    const done = await Promise.resolve(text()).then(onCopy, () => false);
    setOutcome(done ? 'copied' : 'copy-failed');
  }
  const [outcome, setOutcome] = useState<'copied' | 'copy-failed' | null>(null);
  return (
    <span class={styles.copy}>
      <button type="button" class={large ? buttons.plain : buttons.small} onClick={() => void copy()}>
        {label}
      </button>
      <span class={styles.outcome} role="status">
        {outcome === null ? '' : t(`action.${outcome}`)}
      </span>
    </span>
  );
}
