import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SiteRule } from '@/core/settings';
import { t } from '@/locales';
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

const RULES = [null, 'always', 'never'] as const;

/** Behind one button: how this site is read, the pause, the way to the settings. */
export function SiteMenu(props: SiteMenuProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { paused, onPause, onSettings } = props;
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
        <Site {...props} />
        <p class={styles.rest}>
          <label class={styles.pause}>
            <input type="checkbox" name="pause" checked={paused} onChange={(event) => onPause(event.currentTarget.checked)} />{' '}
            {t('menu.pause')}
          </label>
          <button type="button" class={styles.settings} onClick={onSettings}>
            {t('menu.settings')}
          </button>
        </p>
      </div>
    </>
  );
}

function Site({ site, rule, privateWindow, trouble, onRule }: SiteMenuProps): JSX.Element | null {
  const label = useId();
  if (site === null) return null;
  if (privateWindow) return <p class={styles.note}>{t('menu.private')}</p>;
  const about = t(`menu.${rule ?? 'once'}.state`, { site });
  return (
    <>
      <p id={label} class={styles.label}>
        <bdi>{t('menu.site', { site })}</bdi>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons that act at once. */}
      <div class={styles.rules} role="group" aria-labelledby={label}>
        {RULES.map((each) => (
          <button
            key={each}
            type="button"
            class={styles.rule}
            data-rule={each ?? 'once'}
            aria-pressed={each === rule}
            onClick={() => onRule(each)}
          >
            {t(`menu.${each ?? 'once'}`)}
          </button>
        ))}
      </div>
      <p class={styles.note}>{about}</p>
      {rule !== 'always' && <p class={styles.note}>{t('menu.always.note', { site })}</p>}
      <p class={styles.trouble} role="alert">
        {trouble === null ? '' : t(`menu.${trouble}`)}
      </p>
    </>
  );
}
