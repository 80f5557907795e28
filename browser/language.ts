import { browser } from 'wxt/browser';

/** BCP 47 tag of the language in which the browser speaks to this reader. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
