import { isAtHand, keepCatalogue, languageOfTag, locale, setLocale } from './active';
import type { Catalogue, SettingsCatalogue } from './catalogue';
import { en } from './en';

/** English always is at hand; the others are fetched when a reader's language asks for them. */
keepCatalogue('en', en);
setLocale('en');
const OTHERS: Record<string, () => Promise<Catalogue>> = { de: async () => (await import('./de')).de };
/** What only the settings and the welcome page say: fetched by them, in every language. */
const SETTINGS: Record<string, () => Promise<SettingsCatalogue>> = {
  en: async () => (await import('./en-settings')).enSettings,
  de: async () => (await import('./de-settings')).deSettings,
};
const SETTINGS_AT_HAND: Record<string, SettingsCatalogue> = {};

/** Fetches the catalogue of a language and chooses it: what every page of ours does before it draws. */
export async function loadLocale(tag: string): Promise<void> {
  const language = languageOfTag(tag);
  const fetched = isAtHand(language) ? null : await OTHERS[language]?.().catch(() => null);
  if (fetched) keepCatalogue(language, fetched);
  setLocale(tag);
}

/** As `loadLocale`, with the strings of the settings and the welcome page: what these two do before they draw. */
export async function loadSettingsLocale(tag: string): Promise<void> {
  const wanted = ['en', languageOfTag(tag)].filter((language) => !Object.hasOwn(SETTINGS_AT_HAND, language));
  for (const language of wanted) {
    const fetched = await SETTINGS[language]?.().catch(() => null);
    if (fetched) SETTINGS_AT_HAND[language] = fetched;
  }
  await loadLocale(tag);
}

/** The strings of the settings and the welcome page in the language in use; English where that language has none of them at hand. */
export function settingsCatalogue(): SettingsCatalogue {
  const found = SETTINGS_AT_HAND[languageOfTag(locale())] ?? SETTINGS_AT_HAND.en;
  if (found === undefined) throw new Error('The strings of the settings were not loaded.');
  return found;
}
