import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SETTING_NAMES, type SettingName, type Settings } from '@/core/settings';
import { type FileChanges, isNoChange } from '@/core/settings-file';
import { t } from '@/locales/settings';
import buttons from '../Button.module.css';
import styles from './options.module.css';

interface FilePreviewProps {
  changes: FileChanges;
  onApply(changes: FileChanges): void;
  onCancel(): void;
}

/** What a file would change, line by line, before anything is changed. */
export function FilePreview({ changes, onApply, onCancel }: FilePreviewProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [changes]);
  const nothing = isNoChange(changes);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; this is what a question is about.
    <div ref={box} class={styles.box} role="group" aria-labelledby="preview-title" tabIndex={-1}>
      <p id="preview-title">{t(nothing ? 'options.import.no-change' : 'options.import.preview')}</p>
      {!nothing && (
        <>
          <ul class={styles.list}>
            {linesOf(changes).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class={styles.note}>{t('options.import.keeps')}</p>
          {changes.sites.some(({ to }) => to === 'always') && <p class={styles.note}>{t('options.import.asks')}</p>}
        </>
      )}
      <p class={styles.actions}>
        {!nothing && (
          <button type="button" class={buttons.primary} onClick={() => onApply(changes)}>
            {t('options.import.apply')}
          </button>
        )}
        <button type="button" class={buttons.plain} onClick={onCancel}>
          {t('options.import.cancel')}
        </button>
      </p>
    </div>
  );
}

function linesOf({ settings, sites, highlights, hidden }: FileChanges): string[] {
  return [
    ...SETTING_NAMES.flatMap((name) => {
      const change = settings[name];
      if (change === undefined) return [];
      const [from, to] = [valueText(name, change.from), valueText(name, change.to)];
      return [t('options.import.setting', { name: t(`options.name.${name}`), from, to })];
    }),
    ...sites.map(({ site, from, to }) =>
      t('options.import.site', { site, from: t(`menu.${from ?? 'once'}`), to: t(`menu.${to}`) }),
    ),
    ...(highlights.length === 0 ? [] : [t('options.import.highlights', { n: highlights.length })]),
    ...(hidden.length === 0 ? [] : [t('options.import.hidden', { n: hidden.length })]),
  ];
}

function valueText(name: SettingName, value: Settings[SettingName]): string {
  if (typeof value === 'boolean') return t(value ? 'options.value.on' : 'options.value.off');
  if (Array.isArray(value)) {
    return value.length === 0 ? t('options.value.nothing') : value.map((stance) => t(`stance.${stance}`)).join(', ');
  }
  if (name === 'language') return t(`options.language.${value as Settings['language']}`);
  return t(`options.sensitivity.${value as Settings['sensitivity']}`);
}
