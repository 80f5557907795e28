import type { JSX } from 'preact';
import { t } from '@/locales';
import buttons from './Button.module.css';
import { Notice } from './Notice';
import styles from './Notice.module.css';
import { hostOf } from './support-link';

/** Nobody has read the tab yet. `open`: the browser lets us read it when asked; else it wants the toolbar button or its keys pressed first. */
export interface UnreadState {
  state: 'unread';
  /** Empty where the browser does not tell. */
  url: string;
  open: boolean;
}

interface UnreadViewProps {
  state: UnreadState;
  /** The keys that open the popup, or `null`. */
  popupKey: string | null;
  onRead(): void;
}

/** Beside a tab that nobody has read: how to have it read. */
export function UnreadView({ state, popupKey, onRead }: UnreadViewProps): JSX.Element {
  return (
    <Notice title={t('unread.title')} {...(state.url !== '' && { where: hostOf(state.url) })}>
      <p>{t('unread.body')}</p>
      {state.open ? (
        <button type="button" class={buttons.primary} onClick={() => onRead()}>
          {t('unread.read')}
        </button>
      ) : (
        <>
          <p>
            <strong>{popupKey === null ? t('unread.press') : t('unread.press-key', { key: popupKey })}</strong>
          </p>
          <p class={styles.next}>{t('unread.why')}</p>
        </>
      )}
    </Notice>
  );
}
