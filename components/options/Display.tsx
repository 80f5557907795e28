import type { JSX } from 'preact';
import { STANCES, type Stance } from '@/core/report-types';
import { LANGUAGES, type Language, type Settings } from '@/core/settings';
import { t } from '@/locales/settings';
import { StanceShape } from '../StanceShape';
import controls from './controls.module.css';
import styles from './options.module.css';

interface DisplayProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** As a report has them. */
const SHOWN_ORDER: Stance[] = ['conflicts', 'updates', 'agrees', 'related'];

/** What is drawn in pages, what the button carries, the language, and the pause. */
export function Display({ settings, onChange }: DisplayProps): JSX.Element {
  const { stances, badge, paused, language } = settings;
  return (
    <section id="display" class={styles.section} aria-labelledby="display-title">
      <h2 id="display-title">{t('options.display')}</h2>
      <fieldset class={controls.group}>
        <legend>{t('options.stances')}</legend>
        {SHOWN_ORDER.map((stance) => (
          <Check
            key={stance}
            name={`stance-${stance}`}
            on={stances.includes(stance)}
            onChange={(on) => onChange({ stances: STANCES.filter((each) => (each === stance ? on : stances.includes(each))) })}
          >
            <span class={controls.stance}>
              <StanceShape shape={stance} /> <span>{t(`stance.${stance}`)}</span>
            </span>
          </Check>
        ))}
      </fieldset>
      <Check name="badge" on={badge} onChange={(on) => onChange({ badge: on })}>
        {t('options.badge')}
      </Check>
      <Check name="paused" on={paused} onChange={(on) => onChange({ paused: on })}>
        {t('options.paused')}
      </Check>
      <div class={controls.field}>
        <label for="language">{t('options.language')}</label>
        <select
          id="language"
          class={controls.select}
          value={language}
          onChange={(event) => onChange({ language: event.currentTarget.value as Language })}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each === 'browser' ? undefined : each}>
              {t(`options.language.${each}`)}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}

interface CheckProps {
  name: string;
  on: boolean;
  onChange(on: boolean): void;
  children: JSX.Element | string;
}

function Check({ name, on, onChange, children }: CheckProps): JSX.Element {
  return (
    <label class={controls.choice}>
      <input type="checkbox" name={name} checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
