import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Match } from '@/core/report-types';
import { t } from '@/locales';
import buttons from './Button.module.css';
import { CopyButton } from './CopyButton';
import { useReportContext } from './report-context';
import styles from './WrongMatch.module.css';
import { wrongMatchText } from './wrong-match';

/** Lines of the text that are seen without scrolling. */
const ROWS = 6;

/** Prepares a text about one match that the reader takes to be beside the point. Sends nothing: the reader copies it. */
export function WrongMatch({ match }: { match: Match }): JSX.Element | null {
  const { onCopy, issues, corpusDate, version, quoteOf } = useReportContext();
  const [open, setOpen] = useState(false);
  const label = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!open || area.current === null) return;
    area.current.setSelectionRange(0, 0);
    area.current.focus();
    area.current.scrollTop = 0;
  }, [open]);
  if (onCopy === null) return null;
  const text = open ? wrongMatchText({ quote: quoteOf(match), match, corpusDate, version }) : '';
  return (
    <div class={styles.wrong}>
      <button type="button" class={buttons.link} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('wrong.action')}
      </button>
      {open && (
        <>
          <p id={label}>{t('wrong.note')}</p>
          <textarea ref={area} class={styles.text} rows={ROWS} readOnly aria-labelledby={label} dir="auto" value={text} />
          <p class={styles.ways}>
            <CopyButton label={t('action.copy-text')} text={() => text} onCopy={onCopy} />
            {issues !== null && (
              <a href={issues} target="_blank" rel="noreferrer">
                {t('wrong.issues')}
              </a>
            )}
          </p>
        </>
      )}
    </div>
  );
}
