import type { Catalogue, SettingsCatalogue } from './catalogue';
import { en } from './en';

/** What is at hand. English always is; the others are fetched when a reader's language asks for them, so that nobody loads all. */
const CATALOGUES: Record<string, Catalogue> = { en };
const OTHERS: Record<string, () => Promise<Catalogue>> = { de: async () => (await import('./de')).de };
/** What only the settings and the welcome page say: fetched by them, in every language. */
const SETTINGS: Record<string, () => Promise<SettingsCatalogue>> = {
  en: async () => (await import('./en-settings')).enSettings,
  de: async () => (await import('./de-settings')).deSettings,
};
const SETTINGS_AT_HAND: Record<string, SettingsCatalogue> = {};
/** Day before month, as the English of the interface is written; a reader's own regional tag replaces it. */
const DEFAULT_TAG = 'en-GB';
/** Languages written from right to left, by primary tag. */
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

let active: { tag: string; catalogue: Catalogue } = { tag: DEFAULT_TAG, catalogue: en };

/** Fetches the catalogue of a language and chooses it: what every page of ours does before it draws. */
export async function loadLocale(tag: string): Promise<void> {
  const language = primary(canonical(tag) ?? '');
  const fetched = Object.hasOwn(CATALOGUES, language) ? null : await OTHERS[language]?.().catch(() => null);
  if (fetched) CATALOGUES[language] = fetched;
  setLocale(tag);
}

/** As `loadLocale`, with the strings of the settings and the welcome page: what these two do before they draw. */
export async function loadSettingsLocale(tag: string): Promise<void> {
  const wanted = ['en', primary(canonical(tag) ?? '')].filter((language) => !Object.hasOwn(SETTINGS_AT_HAND, language));
  for (const language of wanted) {
    const fetched = await SETTINGS[language]?.().catch(() => null);
    if (fetched) SETTINGS_AT_HAND[language] = fetched;
  }
  await loadLocale(tag);
}

/**
 * Chooses the language by its BCP 47 tag; dates and numbers follow the tag's region. A language whose catalogue is not at hand (see
 * `loadLocale`) becomes English.
 */
export function setLocale(tag: string): void {
  const known = canonical(tag);
  const found = known === null ? undefined : CATALOGUES[primary(known)];
  active =
    known !== null && found
      ? { tag: known === 'en' ? DEFAULT_TAG : known, catalogue: found }
      : { tag: DEFAULT_TAG, catalogue: en };
}

/** Uses a catalogue of the caller's own: a language that does not ship, or a pseudo-language. */
export function setCatalogue(tag: string, own: Catalogue): void {
  active = { tag, catalogue: own };
}

/** BCP 47 tag in use. */
export function locale(): string {
  return active.tag;
}

/** Every string of the language in use. */
export function catalogue(): Catalogue {
  return active.catalogue;
}

/** The strings of the settings and the welcome page in the language in use; English where that language has none of them at hand. */
export function settingsCatalogue(): SettingsCatalogue {
  const found = SETTINGS_AT_HAND[primary(active.tag)] ?? SETTINGS_AT_HAND.en;
  if (found === undefined) throw new Error('The strings of the settings were not loaded.');
  return found;
}

/** Makes something once for each language in use: formatters cost a hundred times more to make than to use. */
export function perLocale<T>(make: (tag: string) => T): () => T {
  let made: { tag: string; value: T } | null = null;
  return () => {
    if (made === null || made.tag !== active.tag) made = { tag: active.tag, value: make(active.tag) };
    return made.value;
  };
}

/** Writing direction of the language in use. */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(primary(active.tag)) ? 'rtl' : 'ltr';
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? '';
}

/** `null` when the tag is not well formed. */
function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
