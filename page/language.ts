/** What languages are told by; see `language-words.ts`. */
export interface LanguageWords {
  /** By language its most frequent words. */
  words: Readonly<Record<string, string>>;
  /** By language the letters of a script, as a class of a pattern. */
  scripts: Readonly<Record<string, string>>;
}

/** So much of the text is looked at: 2,000 words told every one of 218 saved pages apart. */
const SAMPLE = 12_000;

/** Words below which a text tells nothing. */
const FEWEST_WORDS = 25;

/** Share of letters in another script from which on a text is not English. English news quotes names, never a fifth of its text. */
const FOREIGN_LETTERS = 0.2;

/** Share of its words that a text has from a language's list: prose has 0.15 to 0.35, another language's 0.00 to 0.06. */
const CLEAR_SHARE = 0.1;

/** The text overrules the page's tag only when its language leads the tagged one by this factor. */
const CLEAR_LEAD = 2;

/**
 * The article's language as a BCP 47 primary tag in lower case. The page's own tag counts unless the text clearly speaks another language;
 * `null` when neither tells. `lists`: the words by which languages are told.
 */
export function languageOf(text: string, tagged: string | null, lists: LanguageWords): string | null {
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(tagged?.trim() ?? '')?.[0].toLowerCase() ?? null;
  const told = languageOfText(text, lists);
  if (!told) return tag;
  if (!tag || tag === told.language) return told.language;
  const known = lists.words[tag];
  if (!known || told.share >= CLEAR_LEAD * shareOf(wordsOf(text), known)) return told.language;
  return tag;
}

function languageOfText(text: string, lists: LanguageWords): { language: string; share: number } | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of Object.entries(lists.scripts)) {
    const share = (sample.match(new RegExp(`[${script}]`, 'g'))?.length ?? 0) / Math.max(letters, 1);
    if (letters > 0 && share >= FOREIGN_LETTERS) return { language, share: 1 };
  }
  const said = wordsOf(text);
  if (said.length < FEWEST_WORDS) return null;
  const ranked = Object.entries(lists.words)
    .map(([language, list]) => ({ language, share: shareOf(said, list) }))
    .sort((a, b) => b.share - a.share);
  const first = ranked[0];
  return first && first.share >= CLEAR_SHARE ? first : null;
}

function shareOf(said: readonly string[], list: string): number {
  const frequent = new Set(list.split(' '));
  return said.filter((word) => frequent.has(word)).length / Math.max(said.length, 1);
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
