import type { Article } from '@/core/article';
import type { WhyNoSelection } from '@/core/selection-state';
import { countWords } from './is-article';
import { type LanguageWords, languageOf } from './language';

/** Words that the reader selected, and the page they stand on. */
export interface Selected {
  text: string;
  url: string;
  title: string;
}

/** A statement in fewer words names neither who nor what; the shortest claim of the corpus has five. */
const FEWEST_WORDS = 4;

/** UTF-16 code units that are compared: more than any article of 218 saved pages has. Beyond, the rest is left out and the report says so. */
const LONGEST = 100_000;

/** A selection as a small article of its own, or why there is nothing in it to compare. `lists`: the words by which languages are told. */
export function readSelection({ text, url, title }: Selected, lists: LanguageWords): Article | WhyNoSelection {
  const words = text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
  if (!/\p{L}/u.test(words)) return 'selection-unreadable';
  const language = languageOf(words, null, lists);
  if (language !== null && language !== 'en') return 'selection-not-english';
  if (countWords(words) < FEWEST_WORDS) return 'selection-too-short';
  return {
    url,
    title,
    byline: null,
    site: null,
    published: null,
    language,
    text: words.slice(0, LONGEST),
    kind: 'report',
    partial: words.length > LONGEST,
  };
}
