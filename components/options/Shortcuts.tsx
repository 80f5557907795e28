import type { JSX } from 'preact';
import { type SettingsKey, t } from '@/locales/settings';
import buttons from '../Button.module.css';
import controls from './controls.module.css';
import styles from './options.module.css';

/** The commands of the extension that have a name here. */
const NAMED: Record<string, Extract<SettingsKey, `options.shortcuts.${string}-${'popup' | 'highlight' | 'highlights'}`>> = {
  _execute_action: 'options.shortcuts.open-popup',
  'toggle-highlights': 'options.shortcuts.toggle-highlights',
  'next-highlight': 'options.shortcuts.next-highlight',
  'previous-highlight': 'options.shortcuts.previous-highlight',
};

interface ShortcutsProps {
  shortcuts: { name: string; keys: string }[];
  /** The browser would not open its own page, so the way there is told. */
  byHand: boolean;
  onChange(): void;
}

/** The keys as they are set, and the way to the browser's page where they are changed. */
export function Shortcuts({ shortcuts, byHand, onChange }: ShortcutsProps): JSX.Element {
  return (
    <section id="shortcuts" class={styles.section} aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('options.shortcuts')}</h2>
      <ul class={styles.rows}>
        {shortcuts.flatMap(({ name, keys }) => {
          const known = NAMED[name];
          if (known === undefined) return [];
          return [
            <li key={name} class={styles.row}>
              <span>{t(known)}</span>
              {keys === '' ? (
                <span class={styles.note}>{t('options.shortcuts.none')}</span>
              ) : (
                <kbd class={controls.keys}>{keys}</kbd>
              )}
            </li>,
          ];
        })}
      </ul>
      <p class={styles.actions}>
        <button type="button" class={buttons.plain} onClick={onChange}>
          {t('options.shortcuts.change')}
        </button>
      </p>
      <p class={styles.note} role="status">
        {byHand ? t('options.shortcuts.by-hand') : ''}
      </p>
    </section>
  );
}
