import type { Catalogue } from './catalogue';

/** Catalogues by primary tag, as they were fetched: nobody loads all. */
const CATALOGUES: Record<string, Catalogue> = {};
/** Day before month, as the English of the interface is written; a reader's own regional tag replaces it. */
const DEFAULT_TAG = 'en-GB';
/** Languages written from right to left, by primary tag. */
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

let active: { tag: string; catalogue: Catalogue } | null = null;

/** Has the words of a language at hand, by its primary tag, for `setLocale` to choose. */
export function keepCatalogue(language: string, catalogue: Catalogue): void {
  CATALOGUES[language] = catalogue;
}

/** Whether the words of a language are at hand, by its primary tag. */
export function isAtHand(language: string): boolean {
  return Object.hasOwn(CATALOGUES, language);
}

/**
 * Chooses the language by its BCP 47 tag; dates and numbers follow the tag's region. A language whose catalogue is not at hand (see
 * `keepCatalogue`) becomes English, which has to be.
 */
export function setLocale(tag: string): void {
  const known = canonical(tag);
  const found = known === null ? undefined : CATALOGUES[primary(known)];
  const chosen =
    known !== null && found
      ? { tag: known === 'en' ? DEFAULT_TAG : known, catalogue: found }
      : { tag: DEFAULT_TAG, catalogue: CATALOGUES.en };
  active = { tag: chosen.tag, catalogue: words(chosen.catalogue) };
}

/** Uses a catalogue of the caller's own: a language that does not ship, or a pseudo-language. */
export function setCatalogue(tag: string, own: Catalogue): void {
  active = { tag, catalogue: own };
}

/** BCP 47 tag in use. */
export function locale(): string {
  return active?.tag ?? DEFAULT_TAG;
}

/** Every string of the language in use. */
export function catalogue(): Catalogue {
  return words(active?.catalogue);
}

/** Makes something once for each language in use: formatters cost a hundred times more to make than to use. */
export function perLocale<T>(make: (tag: string) => T): () => T {
  let made: { tag: string; value: T } | null = null;
  return () => {
    const tag = locale();
    if (made === null || made.tag !== tag) made = { tag, value: make(tag) };
    return made.value;
  };
}

/** Writing direction of the language in use. */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(primary(locale())) ? 'rtl' : 'ltr';
}

/** The primary tag of a BCP 47 tag, canonical; empty where it is not well formed. */
export function languageOfTag(tag: string): string {
  return primary(canonical(tag) ?? '');
}

function words(catalogue: Catalogue | undefined): Catalogue {
  if (catalogue === undefined) throw new Error('The words of the interface were not loaded.');
  return catalogue;
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
