import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '@/locales';
import buttons from './Button.module.css';
import type { SiteMenuProps } from './SiteMenu';
import styles from './SiteMenu.module.css';

const RULES = [null, 'always', 'never'] as const;

/** How this site is read, the pause, the way to the settings. */
export function SiteMenuPanel(props: SiteMenuProps): JSX.Element {
  const { paused, onPause, onSettings } = props;
  return (
    <>
      <Site {...props} />
      <p class={styles.rest}>
        <label class={styles.pause}>
          <input type="checkbox" name="pause" checked={paused} onChange={(event) => onPause(event.currentTarget.checked)} />{' '}
          {t('menu.pause')}
        </label>
        <button type="button" class={buttons.link} onClick={onSettings}>
          {t('menu.settings')}
        </button>
      </p>
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
