import { browser } from 'wxt/browser';
import type { Language } from '@/core/settings';
import { loadSettings } from './global-settings';

/** BCP 47 tag of the language in which the browser speaks to this reader. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** BCP 47 tag for a choice of language. A chosen language that is the browser's too keeps the browser's region, and so its dates. */
export function languageTag(chosen: Language): string {
  const own = uiLanguage();
  return chosen === 'browser' || own.split(/[-_]/)[0] === chosen ? own : chosen;
}

/** BCP 47 tag of the language that this reader chose. */
export async function chosenLanguage(): Promise<string> {
  return languageTag((await loadSettings()).language);
}
