import { catalogue, perLocale } from './active';
import type { Arguments, Key } from './catalogue';
import type { Entry } from './en';

export { direction, isAtHand, keepCatalogue, languageOfTag, locale, setCatalogue, setLocale } from './active';
export type { Catalogue, Key } from './catalogue';
export { formatDate, formatSpan } from './dates';
export type { Entry } from './en';

const counting = perLocale((tag) => new Intl.PluralRules(tag));
const figures = perLocale((tag) => new Intl.NumberFormat(tag));
const shares = perLocale((tag) => new Intl.NumberFormat(tag, { style: 'percent' }));
const countries = perLocale((tag) => new Intl.DisplayNames(tag, { type: 'region' }));

/**
 * The interface string `key` in the language in use, filled in; its count form follows `n`.
 * Parameters are put in as they are: nothing is parsed in them.
 */
export function t<K extends Key>(key: K, ...[params]: Arguments<K>): string {
  return filled(catalogue()[key], params ?? {});
}

/** A string with its placeholders filled in; its count form follows `n`. */
export function filled(entry: Entry, values: Record<string, string | number>): string {
  const text = typeof entry === 'string' ? entry : entry[counting().select(Number(values.n)) === 'one' ? 'one' : 'other'];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatCount(value) : value;
  });
}

/** A count with the digits and grouping of the language in use. */
export function formatCount(n: number): string {
  return figures().format(n);
}

/** A share between 0 and 1 as a whole percentage, in the language in use. */
export function formatShare(share: number): string {
  return shares().format(share);
}

/** The name of a country by its ISO 3166 alpha-2 code, in the language in use; `INT` is an international body, an unknown code stays as it is. */
export function formatCountry(code: string): string {
  if (code === 'INT') return t('country.INT');
  try {
    return countries().of(code) ?? code;
  } catch {
    return code;
  }
}
