import type { Catalogue, Entry } from '@/locales';
import { en } from '@/locales/en';

/** Letters that carry marks, so that a string which does not come from the catalogue stands out, and so that clipped ascenders show. */
const ACCENTED: Record<string, string> = {
  a: 'á',
  c: 'ç',
  e: 'ë',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  E: 'Ê',
  I: 'Ï',
  N: 'Ñ',
  O: 'Ø',
  S: 'Š',
  U: 'Ü',
};
/** How much longer than English a string becomes: what German and Finnish need at most for short labels. */
const LONGER = 0.4;

/** English with accents, two fifths longer, placeholders untouched. */
export function pseudo(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter)))
    .join('');
  const words = Math.ceil((text.length * LONGER) / 5);
  return text.trim().length < 3 ? text : `${accented}${' lörëm'.repeat(words).slice(0, Math.ceil(text.length * LONGER))}`;
}

/** The catalogue of the pseudo-language. */
export function pseudoCatalogue(): Catalogue {
  const entries = Object.entries<Entry>(en).map(([key, entry]) => [
    key,
    typeof entry === 'string' ? pseudo(entry) : { one: pseudo(entry.one), other: pseudo(entry.other) },
  ]);
  return Object.fromEntries(entries) as Catalogue;
}
