import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SiteRule } from '@/core/settings';
import { t } from '@/locales';
import { MENU } from './parts';
import styles from './SiteMenu.module.css';

export interface SiteMenuProps {
  /** Host of the page without `www.`; `null` for a page that has none, or one that the browser does not tell of. */
  site: string | null;
  rule: SiteRule | null;
  paused: boolean;
  /** Nothing about the site may be stored. */
  privateWindow: boolean;
  /** What the last choice came to where it did not hold. */
  trouble: 'refused' | 'failed' | null;
  /** `null`: read when asked. Called straight from the click, so that access can be asked for. */
  onRule(rule: SiteRule | null): void;
  onPause(paused: boolean): void;
  onSettings(): void;
}

/** Behind one button: how this site is read, the pause, the way to the settings. */
export function SiteMenu(props: SiteMenuProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const Panel = MENU.usePart(open)?.SiteMenuPanel ?? null;
  return (
    <>
      <button
        type="button"
        class={styles.open}
        aria-expanded={open}
        aria-controls={panel}
        aria-label={t('menu.open')}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.5v4M5 9.5v4" />
        </svg>
      </button>
      <div id={panel} class={styles.panel} hidden={!open}>
        {Panel !== null && <Panel {...props} />}
      </div>
    </>
  );
}
