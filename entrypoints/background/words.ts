import { chosenLanguage } from '@/browser/language';
import { fetchOwn } from '@/browser/own-files';
import { type Catalogue, isAtHand, keepCatalogue, languageOfTag, setLocale } from '@/locales';
import { LANGUAGES } from '@/locales/languages';

/** Has the words of the reader's language at hand: fetched when they are first asked for, and no other language with them. */
export async function loadWords(): Promise<void> {
  const tag = await chosenLanguage();
  const language = LANGUAGES.find((own) => own === languageOfTag(tag)) ?? 'en';
  if (!isAtHand(language)) {
    const response = await fetchOwn(`/words-${language}.json`);
    keepCatalogue(language, (await response.json()) as Catalogue);
  }
  setLocale(tag);
}
