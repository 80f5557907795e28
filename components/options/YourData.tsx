import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileChanges, FileFault } from '@/core/settings-file';
import { t } from '@/locales/settings';
import buttons from '../Button.module.css';
import controls from './controls.module.css';
import { FilePreview } from './FilePreview';
import styles from './options.module.css';

/** How far the import of a file has come. */
export type ImportState =
  | { step: 'none' }
  | { step: 'refused'; faults: FileFault[] }
  | { step: 'unreadable' }
  | { step: 'preview'; changes: FileChanges }
  | { step: 'done'; withoutAccess: boolean };

/** What deleting everything came to. */
export type DeleteState =
  | null
  | 'failed'
  | { settings: boolean; sites: number; highlights: number; hidden: number; access: number };

export interface YourDataProps {
  imported: ImportState;
  deleted: DeleteState;
  onExport(): void;
  onFile(file: File): void;
  /** Called straight from the click, so that access can be asked for. */
  onApply(changes: FileChanges): void;
  onCancel(): void;
  onDelete(): void;
}

/** All that is kept: out to a file, in from one, or gone. */
export function YourData({ imported, deleted, onExport, onFile, onApply, onCancel, onDelete }: YourDataProps): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section id="data" class={styles.section} aria-labelledby="data-title">
      <h2 id="data-title">{t('options.data')}</h2>
      <p class={styles.note}>{t('options.data.note')}</p>
      <p class={styles.actions}>
        <button type="button" class={buttons.plain} onClick={onExport}>
          {t('options.export')}
        </button>
        <button type="button" class={buttons.plain} onClick={() => picker.current?.click()}>
          {t('options.import')}
        </button>
        <input
          ref={picker}
          id="import-file"
          class={controls.hiddenInput}
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-label={t('options.import')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </p>
      <div role="status">
        {imported.step === 'done' && t(imported.withoutAccess ? 'options.import.without-access' : 'options.import.done')}
      </div>
      <div role="alert">
        {imported.step === 'refused' && <Faults faults={imported.faults} />}
        {imported.step === 'unreadable' && t('options.import.unreadable')}
      </div>
      {imported.step === 'preview' && <FilePreview changes={imported.changes} onApply={onApply} onCancel={onCancel} />}
      <DeleteAll deleted={deleted} onDelete={onDelete} />
    </section>
  );
}

function Faults({ faults }: { faults: FileFault[] }): JSX.Element {
  return (
    <div class={styles.box}>
      <p>{t('options.import.bad')}</p>
      <ul class={styles.list}>
        {faults.map(({ fault, at, found }) => (
          <li key={`${fault} ${at}`}>{t(`options.import.${fault}`, { at, found })}</li>
        ))}
      </ul>
    </div>
  );
}

/** Asks before it deletes; the focus goes to the safe answer, and back to the button. */
function DeleteAll({ deleted, onDelete }: { deleted: DeleteState; onDelete(): void }): JSX.Element {
  const [asking, setAsking] = useState<boolean | null>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asking === false) button.current?.focus();
  }, [asking]);
  return (
    <>
      {asking ? (
        <div class={styles.box} role="alertdialog" aria-labelledby="delete-ask">
          <p id="delete-ask">{t('options.delete.ask')}</p>
          <p class={styles.actions}>
            <button
              type="button"
              class={`${buttons.plain} ${controls.danger}`}
              onClick={() => {
                setAsking(false);
                onDelete();
              }}
            >
              {t('options.delete.yes')}
            </button>
            <button ref={keep} type="button" class={buttons.plain} onClick={() => setAsking(false)}>
              {t('options.delete.no')}
            </button>
          </p>
        </div>
      ) : (
        <p class={styles.actions}>
          <button ref={button} type="button" class={`${buttons.plain} ${controls.danger}`} onClick={() => setAsking(true)}>
            {t('options.delete')}
          </button>
        </p>
      )}
      <p role="status">{deleted === null || deleted === 'failed' ? '' : t('options.delete.done', { what: whatWent(deleted) })}</p>
      <p role="alert">{deleted === 'failed' ? t('options.delete.failed') : ''}</p>
    </>
  );
}

function whatWent({ settings, sites, highlights, hidden, access }: Exclude<DeleteState, null | 'failed'>): string {
  const counted = { sites, highlights, hidden, access };
  const parts = (['sites', 'highlights', 'hidden', 'access'] as const).flatMap((name) =>
    counted[name] === 0 ? [] : [t(`options.delete.${name}`, { n: counted[name] })],
  );
  return [...(settings || parts.length === 0 ? [t('options.delete.settings')] : []), ...parts].join(', ');
}
