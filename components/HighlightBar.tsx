import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { sentencesOf } from '@/core/page-sentences';
import type { HighlightState } from '@/core/page-state';
import type { Finding } from '@/core/report-types';
import { t } from '@/locales';
import styles from './HighlightBar.module.css';
import { HighlightSteps, type Step } from './HighlightSteps';

interface HighlightBarProps {
  state: HighlightState;
  findings: Finding[];
  onToggle(on: boolean): void;
  /** Without it there is no way from sentence to sentence. */
  onStep?: Step | undefined;
}

/** The switch for the highlights in the page, with their count; each change is announced, and what could not be placed is listed. */
export function HighlightBar({ state, findings, onToggle, onStep }: HighlightBarProps): JSX.Element {
  const label = useId();
  const announcement = useAnnouncement(state);
  // What was asked for last: a second click takes the first one back even before the page has answered it.
  const asked = useRef(state.on);
  // The page may be told of twice in a row: what says nothing new is no answer.
  const heard = useRef('');
  useEffect(() => {
    const told = JSON.stringify(state);
    if (told !== heard.current) asked.current = state.on;
    heard.current = told;
  }, [state]);
  if (!state.supported) return <p class={styles.unsupported}>{t('highlights.unsupported')}</p>;
  const unplaced = sentencesOf(findings.filter((finding) => state.unplaced.includes(finding.id)));
  return (
    <>
      <div class={styles.bar}>
        <p class={styles.text}>
          <span id={label} class={styles.label}>
            {t('highlights.label')}
          </span>{' '}
          <span class={styles.state}>{state.on ? t('highlights.on', { n: state.placed }) : t('highlights.off')}</span>
        </p>
        {onStep && <HighlightSteps onStep={onStep} />}
        <button
          type="button"
          role="switch"
          class={styles.switch}
          aria-checked={state.on}
          aria-labelledby={label}
          onClick={() => {
            asked.current = !asked.current;
            onToggle(asked.current);
          }}
        >
          <span class={styles.knob} />
        </button>
        <span class={styles.announcement} role="status">
          {announcement}
        </span>
      </div>
      <p class={styles.unsaved} role="alert">
        {state.unsaved ? t('highlights.unsaved') : ''}
      </p>
      {unplaced.length > 0 && (
        <details class={styles.unplaced}>
          <summary>{t('highlights.unplaced', { n: unplaced.length })}</summary>
          <p>{t('highlights.unplaced.note')}</p>
          <ul>
            {unplaced.map(({ finding }) => (
              <li key={`${finding.claim.start} ${finding.id}`} dir="auto">
                {finding.claim.text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What to announce: nothing at first, then each change of the switch. */
function useAnnouncement({ on, placed }: HighlightState): string {
  const before = useRef(on);
  const [text, setText] = useState('');
  useEffect(() => {
    if (before.current === on) return;
    before.current = on;
    setText(on ? t('highlights.announce-on', { n: placed }) : t('highlights.announce-off'));
  }, [on, placed]);
  return text;
}
