import type { JSX } from 'preact';
import { SENSITIVITIES, type Sensitivity } from '@/core/confidence';
import type { Measured } from '@/core/measured';
import { formatShare } from '@/locales';
import { t } from '@/locales/settings';
import controls from './controls.module.css';
import styles from './options.module.css';

interface SensitivityProps {
  chosen: Sensitivity;
  /** What each showed where it was measured. */
  measured: Record<Sensitivity, Measured>;
  onChoose(sensitivity: Sensitivity): void;
}

/** How readily matches are shown, each choice with what it came to where that was measured. */
export function SensitivityChoice({ chosen, measured, onChoose }: SensitivityProps): JSX.Element {
  const unmeasured = SENSITIVITIES.every((each) => toldOf(measured[each]) === null);
  return (
    <section id="matching" class={styles.section} aria-labelledby="matching-title">
      <h2 id="matching-title">{t('options.matching')}</h2>
      <div class={controls.group} role="radiogroup" aria-labelledby="matching-title">
        {SENSITIVITIES.map((each) => (
          <label key={each} class={controls.choice}>
            <input type="radio" name="sensitivity" value={each} checked={each === chosen} onChange={() => onChoose(each)} />
            <span>
              {t(`options.sensitivity.${each}`)}
              {!unmeasured && <small>{toldOf(measured[each]) ?? t('options.measured.none')}</small>}
            </span>
          </label>
        ))}
      </div>
      {unmeasured && <p class={styles.note}>{t('options.measured.none')}</p>}
    </section>
  );
}

function toldOf({ precision, recall, shown }: Measured): string | null {
  if (precision === null || recall === null) return null;
  const shares = t('options.measured', { precision: formatShare(precision), recall: formatShare(recall) });
  return `${shares} ${t('options.measured.note', { n: shown })}`;
}
